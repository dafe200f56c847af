import type { Sandbox } from '../../../sandbox/server';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

/** A contact that goes to another list. */
interface OtherListCase {
  name: 'copy' | 'move';
  /** ClickSend's word for it, in the path. */
  verb: string;
  /** Who is in the first list afterwards. */
  left: string[];
}

const bob = { listId: '9001', contactId: '500002' };

/** Proves what copying and moving a contact have in common: all but who is left in the first list. */
export function goesToAnotherList(sandbox: () => Sandbox, { name, verb, left }: OtherListCase): void {
  const run = operation(sandbox, 'contact', name);
  const namesIn = (id: number) =>
    sandbox()
      .clickSend.lists.find(id)
      ?.contacts.map(({ first_name: first }) => first);

  describe(`ClickSend: ${name} contact`, () => {
    it('gives the contact as it is in the other list', async () => {
      const { output } = await run({ ...bob, toListId: { __rl: true, mode: 'list', value: '9003' } });

      expect(sent(sandbox())).toEqual([['PUT', `/lists/9001/contacts/500002/${verb}/9003`, '', '']]);
      expect([namesIn(9001), namesIn(9003)]).toEqual([left, ['Bob']]);
      expect(jsonOf(output[0])).toMatchObject([
        {
          list_id: 9003,
          first_name: 'Bob',
          phone_number: '+61411000002',
          _list_name: 'Opt-Out List',
        },
      ]);
      expect(jsonOf(output[0])[0]?.contact_id).not.toBe(500002);
      expectAsShown('contact', name, output[0]);
    });

    it('tells a contact that the other list has already', async () => {
      const { output } = await run({ ...bob, contactId: '500001', toListId: '9002' }, [{}], regular);

      expect(detailsOf(output[0])).toMatchObject([{ reason: 'duplicate', code: 'ALREADY_EXISTS' }]);
    });

    it('says that the other list is not there', async () => {
      const { output } = await run({ ...bob, toListId: '1' }, [{}], regular);

      expect(jsonOf(output[0])[0]?.error).toContain('The contact list does not exist');
      expect(namesIn(9001)).toEqual(['Ada', 'Bob', 'Chloé']);
    });
  });

  keepsTheLaws(sandbox, {
    resource: 'contact',
    operation: name,
    parameters: { listId: '9001', contactId: '={{ $json.id }}', toListId: '9003' },
    items: [{ id: 500001 }, { id: 500002 }],
    method: 'PUT',
    harmless: false,
    bad: [
      ...noIds('listId', 'Contact List'),
      ...noIds('contactId', 'Contact'),
      ...noIds('toListId', 'To Contact List'),
    ],
  });
}
