import { DateTime } from 'luxon';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../msg91';

const sandbox = useSandbox();
const validate = operation(sandbox, 'email', 'validate');
const getTemplates = operation(sandbox, 'email', 'getTemplates');
const getLogs = operation(sandbox, 'email', 'getLogs');
const sendEmail = operation(sandbox, 'email', 'send');

describe('MSG91: validate email address', () => {
  it('says whether mail would arrive', async () => {
    const { output } = await validate({ email: '={{ $json.email }}' }, [
      { email: 'Info <info@example.com>' },
      { email: 'nobody@example.com' },
    ]);

    expect(sent(sandbox()).map(([method, path]) => `${method} ${path}`)).toEqual([
      'POST /email/validate',
      'POST /email/validate',
    ]);
    expect(jsonOf(output[0])).toEqual([
      {
        email: 'info@example.com',
        valid: true,
        result: 'deliverable',
        reason: 'accepted_email',
        is_disposable: false,
        is_free: false,
        is_role: true,
      },
      expect.objectContaining({ email: 'nobody@example.com', valid: false, result: 'undeliverable' }),
    ]);
  });

  it('is charged once, also when the answer is lost and the node runs again', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'reset', when: 'after' });
    await validate({ email: 'a@example.com' }, [{}], { retryOnFail: { maxTries: 2 } });

    expect(sandbox().msg91.validations).toEqual(['a@example.com']);
  });

  it('asks nothing for what is no address', async () => {
    const { error } = await validate({ email: 'asha' });

    expect(error?.message).toContain("'Email' is not an email address: 'asha'");
    expect(sent(sandbox())).toEqual([]);
  });
});

describe('MSG91: get email templates', () => {
  it('hands filters on', async () => {
    const { output } = await getTemplates({ filters: { keyword: 'order', statusId: '2' } });

    expect(sent(sandbox())).toEqual([
      [
        'GET',
        '/email/templates',
        'status_id=2&keyword=order&search_in=name&page=1&per_page=50&with=versions',
        '',
      ],
    ]);
    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ slug: 'order_ready', versions: [expect.anything()] }),
    ]);
  });

  it('reads pages until the last one', async () => {
    const page = (current: number) => ({
      data: [{ slug: `t${current}` }],
      current_page: current,
      last_page: 2,
    });
    for (const body of [{ status: 'success', data: page(1) }, page(2)]) {
      sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    }
    const { output } = await getTemplates({ returnAll: true });

    expect(jsonOf(output[0])).toEqual([{ slug: 't1' }, { slug: 't2' }]);
  });
});

describe('MSG91: get email logs', () => {
  it('asks for the days', async () => {
    await sendEmail({
      emailTemplateId: 'order_ready',
      domain: 'mail.acme.example',
      from: 'hi@mail.acme.example',
      to: 'a@example.com',
    });
    const today = DateTime.now().setZone('Asia/Kolkata').toISODate();
    const { output } = await getLogs({ startDate: today, endDate: today });

    expect(sent(sandbox())[1]?.slice(0, 3)).toEqual([
      'GET',
      '/report/logs/mail',
      `startDate=${today}&endDate=${today}&limit=50`,
    ]);
    expect(jsonOf(output[0])).toEqual([expect.objectContaining({ recipientEmail: 'a@example.com' })]);
  });
});
