import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const get = operation(sandbox, 'template', 'get');
const picked = (value: string) => ({ templateId: { __rl: true, mode: 'list', value } });

describe('ClickSend: get template', () => {
  it('gives name and text of a picked one', async () => {
    const { output, error } = await get(picked('631'));

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([['GET', '/sms/templates/631', '', '']]);
    expect(output[0]).toEqual([
      {
        json: { template_id: 631, template_name: 'Order shipped', body: 'Your order is on its way.' },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('template', 'get', output[0]);
  });

  it('takes a plain id of each item', async () => {
    const { output } = await get({ templateId: '={{ $json.id }}' }, [{ id: 632 }, { id: '631' }]);

    expect(jsonOf(output[0]).map(({ template_id: id }) => id)).toEqual([632, 631]);
  });

  it('sends nothing for what is no id', async () => {
    const { error } = await get({ templateId: '={{ $json.id }}' }, [{ id: '631/../1' }]);

    expect(error?.message).toContain("Item 0: 'Template' must be an ID, which is a whole number");
    expect(sent(sandbox())).toEqual([]);
  });

  it('says that there is no such template', async () => {
    const { output } = await get(picked('1'), [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toMatch(
      /^Item 0: ClickSend refused it \(NOT_FOUND\).*Check the id\.$/,
    );
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: 'NOT_FOUND' }]);
  });

  it('asks again when a question got no answer', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 502 });
    const { output } = await get(picked('631'));

    expect(jsonOf(output[0])).toMatchObject([{ template_id: 631 }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it("gives ClickSend's whole answer when Simplify is off", async () => {
    const { output } = await get({ ...picked('631'), simplify: false });

    expect(jsonOf(output[0])).toMatchObject([{ response_code: 'SUCCESS', data: { template_id: 631 } }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'template',
  operation: 'get',
  parameters: { templateId: '={{ $json.id }}' },
  items: [{ id: 631 }, { id: 632 }],
  method: 'GET',
  harmless: true,
  bad: [...noIds('templateId', 'Template')],
});
