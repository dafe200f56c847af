export interface Template {
  template_id: string;
  template_name: string;
  /** Text with `##name##` marks. */
  template_data: string;
  sender_id: string;
  DLT_ID: string;
  sms_type: 'NORMAL' | 'UNICODE';
  version: number;
  /** The section of the panel in which it was made: the other section does not deliver it. */
  section: 'sms' | 'otp' | 'both';
}

const seed: Template[] = [
  template('65f0c0ffee65f0c0ffee65f0', 'welcome', 'Hello ##VAR1##, welcome. Code ##OTP##', 'both'),
  template('65f0c0ffee65f0c0ffee65f1', 'order_ready', 'Hi ##name##, your order ##order## is ready.', 'sms'),
  template('65f0c0ffee65f0c0ffee65f2', 'login_code', '##OTP## is your code, ##Param1##.', 'otp'),
];

/** The account's templates. */
export class Templates {
  private rows = [...seed];

  /** Adds a template, for tests that need their own. */
  add(added: Partial<Template> & Pick<Template, 'template_id'>): void {
    this.rows.push({ ...template(added.template_id, 'added', 'Hello ##VAR1##', 'both'), ...added });
  }

  all(): Template[] {
    return this.rows;
  }

  find(id: string, section: 'sms' | 'otp'): Template | undefined {
    return this.rows.find((row) => row.template_id === id && ['both', section].includes(row.section));
  }

  has(id: string): boolean {
    return this.rows.some((row) => row.template_id === id);
  }
}

/** The text of a template with its marks filled in; a mark without a value stays empty. */
export function fill(text: string, variables: Record<string, string>): string {
  return text.replace(/##(\w+)##/g, (_mark, name: string) => variables[name] ?? '');
}

function template(id: string, name: string, text: string, section: Template['section']): Template {
  return {
    template_id: id,
    template_name: name,
    template_data: text,
    sender_id: 'ACMEIN',
    DLT_ID: '1107161234567890123',
    sms_type: 'NORMAL',
    version: 1,
    section,
  };
}
