import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const remove = operation(sandbox, 'template', 'delete');
const ids = [{ id: 631 }, { id: 632 }];
const path = '/sms/templates/631';

describe('ClickSend: delete template', () => {
  it('says which template is gone', async () => {
    const { output, error } = await remove({ templateId: '={{ $json.id }}' }, ids);

    expect(error).toBeUndefined();
    expect(sent(sandbox()).sort()).toEqual([
      ['DELETE', '/sms/templates/631', '', ''],
      ['DELETE', '/sms/templates/632', '', ''],
    ]);
    expect(jsonOf(output[0])).toEqual([
      { deleted: true, template_id: 631 },
      { deleted: true, template_id: 632 },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
    expect(sandbox().clickSend.templates.all()).toEqual([]);
    expectAsShown('template', 'delete', output[0]);
  });

  it("gives ClickSend's answer when Simplify is off", async () => {
    const { output } = await remove({ templateId: '631', simplify: false });

    expect(jsonOf(output[0])).toMatchObject([{ response_code: 'SUCCESS', data: null }]);
  });

  it('is done when the first try got no answer and the second finds nothing', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path, kind: 'reset', when: 'after' });
    const { output } = await remove({ templateId: '631' });

    expect(jsonOf(output[0])).toEqual([{ deleted: true, template_id: 631 }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('is unknown when the second try is forbidden', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path, kind: 'reset', when: 'after' });
    sandbox().faults.order({ vendor: 'clickSend', path, kind: 'status', status: 403 });
    const { output } = await remove({ templateId: '631' }, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'unknown' }]);
    expect(jsonOf(output[0])[0]?.error).toContain('the first one, which got no answer, may have worked');
  });

  it('of a template that is not there is refused', async () => {
    const { output } = await remove({ templateId: '1' }, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: 'NOT_FOUND' }]);
    expect(sent(sandbox())).toHaveLength(1);
  });
});

keepsTheLaws(sandbox, {
  resource: 'template',
  operation: 'delete',
  parameters: { templateId: '={{ $json.id }}' },
  items: [{ id: 631 }, { id: 632 }],
  method: 'DELETE',
  harmless: true,
  bad: [...noIds('templateId', 'Template')],
});
