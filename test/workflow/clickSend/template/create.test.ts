import '../../noPauses';
import { retry } from '../../../harness';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const create = operation(sandbox, 'template', 'create');
const given = { templateName: '={{ $json.name }}', body: '={{ $json.text }}' };
const items = [
  { name: 'Welcome', text: 'Hello (First Name)' },
  { name: 'Grüße', text: 'Schön, dass du da bist 🙂' },
];

describe('ClickSend: create template', () => {
  it('saves name and text of each item', async () => {
    const { output, error } = await create(given, items);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual(
      expect.arrayContaining([
        ['POST', '/sms/templates', '', '{"template_name":"Welcome","body":"Hello (First Name)"}'],
        ['POST', '/sms/templates', '', '{"template_name":"Grüße","body":"Schön, dass du da bist 🙂"}'],
      ]),
    );
    expect(output[0]).toEqual([
      {
        json: { template_id: 633, template_name: 'Welcome', body: 'Hello (First Name)' },
        pairedItem: { item: 0 },
      },
      {
        json: expect.objectContaining({ template_id: 634, template_name: 'Grüße' }),
        pairedItem: { item: 1 },
      },
    ]);
    expectAsShown('template', 'create', output[0]);
  });

  it("gives ClickSend's whole answer when Simplify is off", async () => {
    const { output } = await create({ ...given, simplify: false }, items.slice(0, 1));

    expect(jsonOf(output[0])).toEqual([
      {
        http_code: 200,
        response_code: 'SUCCESS',
        response_msg: expect.any(String),
        data: { template_id: 633, template_name: 'Welcome', body: 'Hello (First Name)' },
      },
    ]);
  });

  it.each([
    ['no name', { name: '', text: 'Hello' }, "Item 1: 'Template Name' is empty"],
    ['no text', { name: 'A', text: ' ' }, "Item 1: 'Message' is empty"],
    ['a list as text', { name: 'A', text: ['Hello'] }, "Item 1: 'Message' must be text"],
  ])('saves nothing at all when an item has %s', async (_name, item, problem) => {
    const { error } = await create(given, [...items.slice(0, 1), item]);

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });

  it('is refused with the words of ClickSend for each field', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      kind: 'status',
      status: 400,
      body: {
        http_code: 400,
        response_code: 'BAD_REQUEST',
        response_msg: 'Invalid input.',
        data: { body: 'The body is too long.' },
      },
    });
    const { output } = await create(given, items.slice(0, 1), regular);

    expect(jsonOf(output[0])[0]?.error).toBe(
      'Item 0: ClickSend refused it (BAD_REQUEST): Invalid input. body: The body is too long.',
    );
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'rejected', http_code: 400 }]);
  });

  it('is not repeated when nobody knows what became of it, nor by a retry', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const first = await create(given, items.slice(0, 1));
    const second = await retry(first);

    expect(first.error?.message).toContain('may have accepted it');
    expect(second.error?.message).toContain('may have accepted it');
    expect(sent(sandbox())).toHaveLength(1);
    expect(sandbox().clickSend.templates.all()).toHaveLength(3);
  });

  it('pairs a failed item with its own input', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 403 });
    const one = { ...given, options: { parallelRequests: 1 } };
    const { output } = await create(one, items, { onError: 'continueErrorOutput' });

    expect(pairsOf(output[0])).toEqual([{ item: 1 }]);
    expect(pairsOf(output[1])).toEqual([{ item: 0 }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'template',
  operation: 'create',
  parameters: { templateName: '={{ $json.name }}', body: 'Hello' },
  items: [{ name: 'A' }, { name: 'B' }],
  method: 'POST',
  harmless: false,
  bad: [
    ['no name', { templateName: '={{ undefined }}' }, "'Template Name' is empty"],
    ['no text', { body: '={{ null }}' }, "'Message' is empty"],
  ],
});
