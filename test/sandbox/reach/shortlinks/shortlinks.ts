/** A short link as the platform lists it. */
export interface Shortlink {
  _id: string;
  account_uid: string;
  name: string;
  status: 'ACTIVE' | 'INACTIVE';
  base_url: string;
  short_url: string;
  alias: string;
  long_url: string;
  visits: number;
  unique_visits: number;
  preview_visits: number;
  created_by: string;
  reference_type: string;
  expiration: boolean;
  expiration_date: string;
  /** Unix milliseconds. */
  created_on: number;
}

export const accountUid = '68751c66a1b2c3d4e5f60700';

const baseUrl = 'https://rch.test';

/** The account's short links, and when each was made, by which creation is limited. */
export class Shortlinks {
  private rows: Shortlink[] = [];

  /** Adds a link, for tests that need their own. */
  add(given: Pick<Shortlink, 'long_url' | 'created_on'> & Partial<Shortlink>): Shortlink {
    const number = this.rows.length + 1;
    const alias = given.alias ?? `x${String(number).padStart(4, '0')}`;
    const link: Shortlink = {
      _id: `68751c66a1b2c3d4e6${String(number).padStart(6, '0')}`,
      account_uid: accountUid,
      name: '',
      status: 'ACTIVE',
      base_url: baseUrl,
      short_url: `${baseUrl}/${alias}`,
      visits: 0,
      unique_visits: 0,
      preview_visits: 0,
      created_by: 'SHORTLINK_API',
      reference_type: 'SHORT_LINK',
      expiration: false,
      expiration_date: '',
      ...given,
      alias,
    };
    this.rows.push(link);
    return link;
  }

  all(): Shortlink[] {
    return [...this.rows];
  }

  find(id: string): Shortlink | undefined {
    return this.rows.find(({ _id }) => _id === id);
  }

  hasAlias(alias: string): boolean {
    return this.rows.some((link) => link.alias === alias);
  }

  madeSince(at: number): number {
    return this.rows.filter(({ created_on: time }) => time > at).length;
  }
}
