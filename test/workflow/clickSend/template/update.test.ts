import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const update = operation(sandbox, 'template', 'update');
const methods = () => sent(sandbox()).map(([method]) => method);

describe('ClickSend: update template', () => {
  it('sends name and text in one request when both change', async () => {
    const { output, error } = await update({
      templateId: '631',
      updateFields: { templateName: 'Shipped', body: 'It is on its way.' },
    });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      ['PUT', '/sms/templates/631', '', '{"template_name":"Shipped","body":"It is on its way."}'],
    ]);
    expect(output[0]).toEqual([
      {
        json: { template_id: 631, template_name: 'Shipped', body: 'It is on its way.' },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('template', 'update', output[0]);
  });

  it.each([
    ['the name', { templateName: 'Sent' }, '{"template_name":"Sent","body":"Your order is on its way."}'],
    ['the text', { body: 'Here it is.' }, '{"template_name":"Order shipped","body":"Here it is."}'],
  ])('reads what stays when only %s changes', async (_name, updateFields, body) => {
    await update({ templateId: '631', updateFields });

    expect(sent(sandbox())).toEqual([
      ['GET', '/sms/templates/631', '', ''],
      ['PUT', '/sms/templates/631', '', body],
    ]);
  });

  it.each([
    ['nothing to change', {}],
    ['only empty fields', { templateName: '', body: ' ' }],
  ])('asks nothing with %s', async (_name, updateFields) => {
    const { error } = await update({ templateId: '631', updateFields });

    expect(error?.message).toContain("Item 0: 'Update Fields' is empty");
    expect(sent(sandbox())).toEqual([]);
  });

  it('changes nothing when the template is not there', async () => {
    const { output } = await update({ templateId: '1', updateFields: { body: 'B' } }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('Nothing was sent');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: 'NOT_FOUND' }]);
    expect(methods()).toEqual(['GET']);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['something else', { count: 1 }],
  ])('changes nothing when the answer holds %s of the template', async (_name, data) => {
    const body = { http_code: 200, response_code: 'SUCCESS', data };
    sandbox().faults.order({ vendor: 'clickSend', method: 'GET', kind: 'status', status: 200, body });
    const { output } = await update({ templateId: '631', updateFields: { body: 'B' } }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('ClickSend gave nothing of what is to be changed');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'notSent' }]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['GET']);
  });

  it('is sent again when it got no answer, because the end is the same', async () => {
    sandbox().faults.order({ vendor: 'clickSend', method: 'PUT', kind: 'reset', when: 'after' });
    const { output } = await update({ templateId: '631', updateFields: { body: 'B', templateName: 'A' } });

    expect(jsonOf(output[0])).toEqual([{ template_id: 631, template_name: 'A', body: 'B' }]);
    expect(methods()).toEqual(['PUT', 'PUT']);
  });

  it('is unknown when no try gets an answer', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      method: 'PUT',
      kind: 'status',
      status: 500,
      times: 'always',
    });
    const { output } = await update({ templateId: '631', updateFields: { body: 'B' } }, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'unknown' }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'template',
  operation: 'update',
  parameters: { templateId: '={{ $json.id }}', updateFields: { body: 'Hello' } },
  items: [{ id: 631 }, { id: 632 }],
  method: 'PUT',
  harmless: true,
  bad: [
    ...noIds('templateId', 'Template'),
    ['nothing to change', { updateFields: {} }, "'Update Fields' is empty"],
  ],
});
