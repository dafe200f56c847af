import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { whatsAppNumbersIn, whatsAppNumbersRequest } from '../../api/whatsAppNumbers';
import { callOptions } from '../../fields/options';

/** GET /whatsapp/whatsapp-activation/ (docs.msg91.com, "Get WhatsApp Numbers"). */
export const getNumbers = call({
  name: 'Get Numbers',
  action: 'Get WhatsApp numbers',
  description: 'Get the WhatsApp numbers that are integrated with the account',
  fields: [simplify(), callOptions()],
  request: () => whatsAppNumbersRequest,
  rows: (body) => whatsAppNumbersIn(body),
});
