import { param } from '../http/vendor';
import type { Route } from '../http/vendor';
import type { ReachAccount } from './account';
import { refused } from './errorCodes';

/** Tags: no create, since a tag exists by being put on a contact. */
export function tagRoutes(account: ReachAccount): Route[] {
  return [
    {
      method: 'GET',
      path: '/tags',
      handle: ({ query }) => {
        const search = (query.get('search') ?? '').toLowerCase();
        const tags = account.contacts.tags().filter(({ name }) => name.toLowerCase().includes(search));
        return { status: 200, body: tags };
      },
    },
    {
      method: 'GET',
      path: '/tags/:tag_name',
      handle: (call) => {
        const tag = account.contacts.tags().find(({ name }) => name === param(call, 'tag_name'));
        return tag ? { status: 200, body: tag } : refused('404');
      },
    },
    {
      method: 'DELETE',
      path: '/tags/:tag_name',
      // A code only, one of the forms that are documented.
      handle: (call) =>
        account.contacts.dropTag(param(call, 'tag_name'))
          ? { status: 200, body: { code: 200 } }
          : refused('404'),
    },
    {
      method: 'GET',
      path: '/tags/:tag_name/contacts',
      handle: (call) => {
        const start = Number(call.query.get('start') ?? 0);
        const most = Math.min(
          Number(call.query.get('limit') ?? 50),
          account.world.settings.reachLimitCap,
          1000,
        );
        const contacts = account.contacts.tagged(param(call, 'tag_name'));
        return { status: 200, body: contacts.slice(start, start + most) };
      },
    },
  ];
}
