import { builtIn } from '../e2e/stage/workflows';
import type { BenchStage } from './bench-stage';
import { credentialOf, ourNode } from './workflows';

const template = { __rl: true, mode: 'id', value: '65f0c0ffee65f0c0ffee65f1' };

export const noOperation = () => builtIn('No Operation', 'noOp', 1);

/** Two fields, each from an expression, as a node that sends has a recipient and a text. */
export const editFields = () =>
  builtIn('Edit Fields', 'set', 3.4, {
    mode: 'manual',
    assignments: {
      assignments: [
        { id: 'to', name: 'to', type: 'string', value: '={{ $json.phone }}' },
        { id: 'body', name: 'body', type: 'string', value: '=Hello {{ $json.name }}, your table is ready.' },
      ],
    },
  });

export const clickSend = (stage: BenchStage, mapping: object) =>
  ourNode(stage, 'clickSend', 'clickSendAccountApi', { resource: 'sms', operation: 'send', ...mapping });

export const defined = { to: '={{ $json.phone }}', body: '=Hello {{ $json.name }}, your table is ready.' };
export const autoMapped = { mappingMode: 'autoMapInputData' };

export const msg91 = (stage: BenchStage, mapping: object) =>
  ourNode(stage, 'msg91', 'msg91AuthKeyApi', {
    resource: 'sms',
    operation: 'sendFlow',
    templateId: template,
    ...mapping,
  });

export const definedVariables = {
  mobile: '={{ $json.mobile }}',
  templateVariables: {
    mappingMode: 'defineBelow',
    value: { name: '={{ $json.name }}', order: 'A1' },
    schema: [],
  },
};

/** One message per request, as one would send them without a node of its own. */
export const httpRequest = (stage: BenchStage) => ({
  ...builtIn('HTTP Request', 'httpRequest', 4.2, {
    method: 'POST',
    url: `${stage.sandbox.credentials.clickSendAccountApi.baseUrl}/sms/send`,
    authentication: 'genericCredentialType',
    genericAuthType: 'httpBasicAuth',
    sendBody: true,
    specifyBody: 'json',
    jsonBody: '={{ JSON.stringify({ messages: [{ to: $json.phone, body: $json.body }] }) }}',
  }),
  credentials: credentialOf(stage, 'httpBasicAuth'),
});

export const builtInMsg91 = (stage: BenchStage) => ({
  ...builtIn('MSG91', 'msg91', 1, {
    resource: 'sms',
    operation: 'send',
    from: 'ACMEIN',
    to: '={{ $json.mobile }}',
    message: '=Hello {{ $json.name }}, your table is ready.',
  }),
  credentials: credentialOf(stage, 'msg91Api'),
});
