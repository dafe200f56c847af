import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const validate = operation(sandbox, 'email', 'validate');

describe('MSG91: validate email address', () => {
  it('says whether mail would arrive', async () => {
    const { output } = await validate({ email: '={{ $json.email }}', options: { parallelRequests: 1 } }, [
      { email: 'Info <info@example.com>' },
      { email: 'nobody@example.com' },
    ]);

    expect(sent(sandbox())).toEqual([
      ['POST', '/email/validate', '', '{"email":"info@example.com"}'],
      ['POST', '/email/validate', '', '{"email":"nobody@example.com"}'],
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
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await validate({ email: 'a@example.com', simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      { status: 'success', hasError: false, data: { result: { valid: true } }, successful: true },
    ]);
  });

  it('is charged once, also when the answer is lost and the node runs again', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'reset', when: 'after' });
    const { error } = await validate({ email: 'a@example.com' }, [{}], { retryOnFail: { maxTries: 2 } });

    expect(error?.message).toContain('so MSG91 may have accepted it');
    expect(sandbox().msg91.validations).toEqual(['a@example.com']);
  });

  it.each([
    ['a word', 'asha', "'Email' is not an email address: 'asha'"],
    ['two addresses', 'a@b.cd, c@d.ef', "'Email' must be one email address"],
    ['nothing', '={{ "" }}', "'Email' is empty"],
  ])('asks nothing for %s', async (_name, email, text) => {
    const { error } = await validate({ email });

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('shows what MSG91 refuses, without touching the other items', async () => {
    const body = { status: 'fail', hasError: true, errors: ['Insufficient balance'], code: '301' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body, skip: 1 });
    const { output } = await validate(
      { email: '={{ $json.email }}', options: { parallelRequests: 1 } },
      [{ email: 'a@b.cd' }, { email: 'c@d.ef' }],
      { onError: 'continueErrorOutput' },
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }]]);
    expect(jsonOf(output[1])[0]?.error).toContain('Item 1: MSG91 refused it (301): Insufficient balance.');
  });
});
