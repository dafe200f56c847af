import { byId, type SeedOperation } from '../table';

const template = '65f0c0ffee65f0c0ffee65f1';

export const sms: SeedOperation[] = [
  {
    resource: 'sms',
    operation: 'sendFlow',
    section: 'msg91 2.4',
    method: 'POST',
    path: '/flow',
    leftOut: {
      mobiles: 'the form without recipients says the same for one number',
      node_id: "a node of MSG91's own campaigns",
    },
    runs: [
      {
        name: 'with every field',
        parameters: {
          template_id: { at: 'templateId', given: byId(template), sent: template },
          'recipients[].mobiles': { at: 'mobile', given: '+91 98765-43210', sent: '919876543210' },
          'recipients[].VAR1': { at: 'templateVariables.value.VAR1', given: 'Asha' },
          'recipients[].Extra': {
            at: 'additionalFields.variables',
            given: { pairs: [{ name: 'Extra', value: 'Lee' }] },
            sent: 'Lee',
          },
          'recipients[].CRQID': { at: 'additionalFields.crqid', given: 'order-17' },
          'recipients[].UUID': { at: 'additionalFields.uuid', given: 'uuid-18' },
          sender: { at: 'additionalFields.sender', given: 'ACMEIN' },
          short_url: { at: 'additionalFields.shortUrl', given: true, sent: '1' },
          short_url_expiry: { at: 'additionalFields.shortUrlExpiry', given: 3600, sent: '3600' },
          realTimeResponse: { at: 'options.realTimeResponse', given: true, sent: '1' },
          route: { at: 'additionalFields.route', given: '4' },
          unicode: { at: 'additionalFields.unicode', given: true, sent: 1 },
          schtime: { at: 'additionalFields.schtime', given: '2099-01-31T09:00:00Z', sent: '4073533200' },
          clientId: { at: 'additionalFields.clientId', given: 'client-19' },
        },
        node: { templateVariables: { mappingMode: 'defineBelow' } },
        returns: {
          raw: ['message', 'type', ['message', 'request_id']],
          simplified: { message: 'request_id' },
          added: { accepted: true, acceptance: 'batch', reference: 'order-17' },
          addedSimplified: { mobiles: '919876543210', template_id: template },
          addedRaw: { successful: true },
        },
      },
      {
        name: 'by the older name of the template',
        node: { options: { sendAsFlowId: true } },
        parameters: {
          flow_id: { at: 'templateId', given: byId(template), sent: template },
          'recipients[].mobiles': { at: 'mobile', given: '14155550100' },
          'recipients[].CRQID': { at: 'additionalFields.crqid', given: 'order-20' },
          short_url: { at: 'additionalFields.shortUrl', given: false, sent: '0' },
          route: { at: 'additionalFields.route', given: '1' },
        },
      },
    ],
  },
  {
    resource: 'sms',
    operation: 'sendLegacy',
    section: 'msg91 2.5',
    method: 'POST',
    path: '/api/v2/sendsms',
    leftOut: {
      response: 'an old option that no document backs',
      afterminutes: 'an old option that no document backs',
      encrypt: 'an old option that no document backs',
      ignoreNdnc: 'an old option that no document backs',
    },
    runs: [
      {
        name: 'with every field, to many numbers',
        parameters: {
          sender: { at: 'sender', given: 'ACMEIN' },
          route: { at: 'route', given: '4' },
          country: { at: 'country', given: '91' },
          flash: { at: 'additionalFields.flash', given: true, sent: 1 },
          unicode: { at: 'additionalFields.unicode', given: true, sent: 1 },
          'sms[].message': { at: 'message', given: 'Hello Asha' },
          'sms[].to': {
            at: 'to',
            given: '+919876543210, +91 98765 43211',
            sent: ['919876543210', '919876543211'],
          },
          campaign: { at: 'additionalFields.campaign', given: 'Diwali' },
          scheduledatetime: {
            at: 'additionalFields.schtime',
            given: '2099-01-31T09:00:00Z',
            sent: '2099-01-31 14:30:00',
          },
          DLT_TE_ID: { at: 'additionalFields.dltTeId', given: '1107161234567890123' },
        },
        returns: {
          raw: ['message', 'type', ['message', 'request_id']],
          simplified: { message: 'request_id' },
          added: { accepted: true, acceptance: 'batch' },
          addedSimplified: { to: ['919876543210', '919876543211'], sender: 'ACMEIN' },
          addedRaw: { successful: true, data: {} },
        },
      },
      {
        name: 'to numbers that have their country code, switches off',
        parameters: {
          sender: { at: 'sender', given: 'Acme' },
          route: { at: 'route', given: '106' },
          country: { at: 'country', given: '0' },
          flash: { at: 'additionalFields.flash', given: false, sent: 0 },
          unicode: { at: 'additionalFields.unicode', given: false, sent: 0 },
          'sms[].message': { at: 'message', given: 'Hello Lee' },
          'sms[].to': { at: 'to', given: '14155550100', sent: ['14155550100'] },
        },
      },
    ],
  },
];
