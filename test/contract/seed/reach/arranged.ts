import type { Sandbox } from '../../../sandbox/server';

/** Somebody wears both tags. */
export function contactWithTags({ reach }: Sandbox): void {
  reach.contacts.add({ msisdn: '50255509999', tags: ['clientes', 'vip'] });
}

/** A message that says everything a message can say: to one number, of a tag, with its recipients. */
export function sentMessage({ reach }: Sandbox): void {
  reach.messages.push({
    at: Date.parse('2025-07-14T12:00:00-06:00'),
    tags: ['vip'],
    recipients: [{ msisdn: '50255501234', status: 'SENT', firstName: 'Ana', lastName: 'López' }],
    row: {
      ...{ message_id: '68751c66a1b2c3d4e5f60718', short_code: '0050230000999', type: 1, direction: 'MT' },
      ...{ status: 'SENT', sent_from: 'API_REST', id: 'n8n-000001', message: '¡Hola, José!' },
      ...{ sent_count: 1, error_count: 0, total_recipients: 1, msisdn: '50255501234', country: '502' },
      ...{ is_billable: true, is_scheduled: false, created_on: '2025-07-14 12:00:00', created_by: 'API' },
      total_monitors: 0,
    },
  });
}

/** All that the platform's first versions answered to a send. */
export function answerOfOldPlatform({ faults }: Sandbox): void {
  const body = { sms_sent: 1, sms_message: 'demo: Su cita es hoy a las 3' };
  faults.order({ vendor: 'reach', method: 'POST', kind: 'status', status: 200, body, when: 'after' });
}

/** A row as it was while messages went to groups, and ids were numbers. */
export function listOfOldPlatform({ faults }: Sandbox): void {
  const row = { message_id: 4711, direction: 'MT', status: 'SENT', message: 'demo: Hola', groups: ['vip'] };
  const body = [{ ...row, created_on: '2025-07-14 12:00:00' }];
  faults.order({ vendor: 'reach', method: 'GET', kind: 'status', status: 200, body });
}
