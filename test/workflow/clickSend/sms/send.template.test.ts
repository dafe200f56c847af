import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'send');
const people = [{ phone: '+61412000001' }, { phone: '+61412000002' }];
const fromTemplate = {
  bodySource: 'template',
  templateId: { __rl: true, mode: 'list', value: '631' },
  to: '={{ $json.phone }}',
};
const paths = () => sent(sandbox()).map(([method, path]) => `${method} ${path}`);

describe('ClickSend: send SMS from a template', () => {
  it('fetches its text once for all items and sends that', async () => {
    const { output, error } = await send(fromTemplate, people);

    expect(error).toBeUndefined();
    expect(paths()).toEqual(['GET /sms/templates/631', 'POST /sms/send']);
    expect(jsonOf(output[0]).map(({ body }) => body)).toEqual([
      'Your order is on its way.',
      'Your order is on its way.',
    ]);
  });

  it('takes another template for each item from an expression', async () => {
    const items = [
      { ...people[0], template: 632 },
      { ...people[1], template: '631' },
    ];
    const { output } = await send({ ...fromTemplate, templateId: '={{ $json.template }}' }, items);

    expect(jsonOf(output[0]).map(({ body }) => body)).toEqual([
      'See you tomorrow at 9.',
      'Your order is on its way.',
    ]);
    expect(paths().filter((path) => path === 'POST /sms/send')).toHaveLength(1);
  });

  it('sends nothing when there is no such template', async () => {
    const { output } = await send({ ...fromTemplate, templateId: '999' }, people, regular);

    expect(jsonOf(output[0])[0]?.error).toContain(
      'Nothing was sent, for a request before it failed. ClickSend refused it (NOT_FOUND)',
    );
    expect(detailsOf(output[0])).toMatchObject([
      { outcome: 'rejected', code: 'NOT_FOUND' },
      { outcome: 'rejected', code: 'NOT_FOUND' },
    ]);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('warns of a long text, and stops before a text that every account cuts', async () => {
    sandbox().clickSend.templates.add({ template_name: 'Long', body: 'x'.repeat(1000) });
    sandbox().clickSend.templates.add({ template_name: 'Too long', body: 'x'.repeat(1300) });
    const long = await send({ ...fromTemplate, templateId: '633' }, people);
    const tooLong = await send({ ...fromTemplate, templateId: '634' }, people);

    expect(jsonOf(long.output[0])[0]?.warnings).toEqual([expect.stringContaining('more than 6 parts')]);
    expect(long.hints).toHaveLength(1);
    expect(tooLong.error?.message).toContain("Item 0: 'Template' needs 9 parts");
    expect(sandbox().ledger.size).toBe(2);
  });
});
