import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'send');
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));

describe('ClickSend: send SMS to a contact list', () => {
  const toList = (id: number) => ({
    sendTo: 'list',
    listId: { __rl: true, mode: 'list', value: String(id) },
    body: '={{ $json.text }}',
  });

  it('gives an item for each contact, all paired with the item that chose the list', async () => {
    const { output, error } = await send(toList(9001), [{ text: 'Hi' }, { text: 'Hello again' }]);

    expect(error).toBeUndefined();
    expect(bodies().map(({ messages }) => messages.map((each: object) => Object.keys(each)))).toEqual([
      [['source', 'list_id', 'custom_string', 'body']],
      [['source', 'list_id', 'custom_string', 'body']],
    ]);
    expect(bodies()[0].messages[0].list_id).toBe(9001);
    expect(pairsOf(output[0])).toEqual([0, 0, 0, 1, 1, 1].map((item) => ({ item })));
    expect(jsonOf(output[0]).every(({ accepted }) => accepted)).toBe(true);
  });

  it('is accepted when any contact is, and each row says its own', async () => {
    const list = sandbox().clickSend.lists.add('Mixed', [
      { phone_number: '+61499900004' },
      { phone_number: '+61412000001' },
    ]);
    const { output, error } = await send(toList(list.list_id), [{ text: 'Hi' }]);

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toMatchObject([
      { accepted: false, refusal: expect.stringContaining('INVALID_RECIPIENT') },
      { accepted: true, to: '+61412000001' },
    ]);
  });

  it('fails when no contact is accepted, and with a list that is not there', async () => {
    const list = sandbox().clickSend.lists.add('Bad', [{ phone_number: '+61499900004' }]);
    const bad = await send(toList(list.list_id), [{ text: 'Hi' }], regular);
    const absent = await send(toList(1), [{ text: 'Hi' }], regular);

    expect(detailsOf(bad.output[0])).toMatchObject([{ code: 'INVALID_RECIPIENT', rows: [{}] }]);
    expect(jsonOf(absent.output[0])[0]?.error).toContain('NOT_ENOUGH_PERMISSION_TO_LIST_ID');
  });
});
