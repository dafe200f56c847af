import { msg91Of } from '../../../unit/sandbox/client';
import type { Sandbox } from '../../../sandbox/server';
import { byId, type SeedOperation } from '../table';

const template = '65f0c0ffee65f0c0ffee65f2';

/** A one-time password is on its way to the number. */
async function sent(sandbox: Sandbox): Promise<void> {
  await msg91Of(sandbox).post(`/otp?template_id=${template}&mobile=919876543210&otp=048213`, {});
}

const mobile = { in: 'query', at: 'mobile', given: '+91 98765-43210', sent: '919876543210' } as const;

export const otp: SeedOperation[] = [
  {
    resource: 'otp',
    operation: 'send',
    section: 'msg91 2.1',
    method: 'POST',
    path: '/otp',
    runs: [
      {
        name: 'with every field',
        parameters: {
          template_id: { in: 'query', at: 'templateId', given: byId(template), sent: template },
          mobile,
          otp: { in: 'query', at: 'additionalFields.otp', given: '048213' },
          otp_length: { in: 'query', at: 'additionalFields.otpLength', given: 6, sent: '6' },
          otp_expiry: { in: 'query', at: 'additionalFields.otpExpiry', given: 10, sent: '10' },
          unicode: { in: 'query', at: 'additionalFields.unicode', given: true, sent: '1' },
          invisible: { in: 'query', at: 'additionalFields.invisible', given: true, sent: '1' },
          userip: { in: 'query', at: 'additionalFields.userIp', given: '203.0.113.7' },
          sender: { in: 'query', at: 'additionalFields.sender', given: 'ACMEIN' },
          realTimeResponse: { in: 'query', at: 'options.realTimeResponse', given: true, sent: '1' },
          extra_param: {
            in: 'query',
            at: 'additionalFields.extraParam',
            given: { pairs: [{ name: 'Param2', value: 'Lee' }] },
            sent: '{"Param2":"Lee"}',
          },
          Param1: {
            at: 'additionalFields.variables',
            given: { pairs: [{ name: 'Param1', value: 'Asha' }] },
            sent: 'Asha',
          },
        },
        returns: {
          raw: ['request_id', 'type'],
          simplified: { request_id: 'request_id' },
          added: { accepted: true },
          addedSimplified: { mobile: '919876543210' },
          addedRaw: { successful: true },
        },
      },
      {
        name: 'with its switches off',
        parameters: {
          template_id: { in: 'query', at: 'templateId', given: byId(template), sent: template },
          mobile,
          unicode: { in: 'query', at: 'additionalFields.unicode', given: false, sent: '0' },
          invisible: { in: 'query', at: 'additionalFields.invisible', given: false, sent: '0' },
          realTimeResponse: { in: 'query', at: 'options.realTimeResponse', given: true, sent: '1' },
        },
      },
    ],
  },
  {
    resource: 'otp',
    operation: 'verify',
    section: 'msg91 2.2',
    method: 'GET',
    path: '/otp/verify',
    runs: [
      {
        name: 'the right code',
        arrange: sent,
        parameters: { mobile, otp: { in: 'query', at: 'otp', given: '048213' } },
        returns: {
          raw: ['message', 'type'],
          simplified: { message: 'message' },
          added: { verified: true },
          addedRaw: { successful: true },
        },
      },
      {
        name: 'a wrong code',
        arrange: sent,
        parameters: { mobile, otp: { in: 'query', at: 'otp', given: '111111' } },
        returns: {
          raw: ['message', 'type'],
          simplified: { message: 'message' },
          added: { verified: false, reason: 'wrong' },
          addedRaw: { successful: false },
        },
      },
    ],
  },
  {
    resource: 'otp',
    operation: 'resend',
    section: 'msg91 2.3',
    method: 'GET',
    path: '/otp/retry',
    runs: (['voice', 'text'] as const).map((type) => ({
      name: `by ${type}`,
      arrange: sent,
      parameters: { mobile, retrytype: { in: 'query', at: 'retryType', given: type } },
      returns: {
        raw: ['message', 'type'],
        simplified: { message: 'message' },
        added: { accepted: true },
        addedRaw: { successful: true },
      },
    })),
  },
];
