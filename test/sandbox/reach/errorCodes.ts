import type { VendorReply } from '../http/vendor';

interface PlatformError {
  status: number;
  text: string;
}

/** The platform's codes. A send to msisdn `502000` + code (five digits) fails with that code. */
export const errorCodes: Record<string, PlatformError> = {
  '401': { status: 401, text: 'No autorizado' },
  '404': { status: 404, text: 'Recurso no encontrado' },
  '405': { status: 405, text: 'Método no permitido' },
  '429': { status: 429, text: 'Demasiadas solicitudes' },
  '503': { status: 500, text: 'Error interno, intente de nuevo' },
  '40001': { status: 400, text: 'Parámetro inválido o vacío' },
  '40002': { status: 400, text: 'El msisdn es igual al short code de la cuenta' },
  '40003': { status: 400, text: 'Ninguno de los tags existe' },
  '40301': { status: 400, text: 'Ha excedido la cantidad de mensajes contratados' },
  '40302': { status: 403, text: 'El msisdn se encuentra en lista negra' },
  '40303': { status: 403, text: 'No existe contacto para el msisdn' },
  '40304': { status: 403, text: 'Bloqueado por la política anti-spam' },
  '40305': { status: 403, text: 'El contacto canceló el servicio' },
  '40306': { status: 403, text: 'Este envío excedería los mensajes contratados' },
  '40307': { status: 403, text: 'Fuera del horario permitido' },
  '40308': { status: 403, text: 'Mensaje duplicado' },
  '40309': { status: 403, text: 'Id de mensaje duplicado' },
  '42900': { status: 403, text: 'Límite de solicitudes excedido' },
  '50000': { status: 500, text: 'Error no documentado' },
  '50001': { status: 500, text: 'Error no documentado' },
};

/** A refusal with the platform's code: a number, or for 400xx a string, since the vendor sends both. */
export function refused(code: string, detail?: string): VendorReply {
  const { status, text } = errorCodes[code] ?? { status: Number(code), text: 'Error' };
  const error = detail === undefined ? text : `${text}: ${detail}`;
  return { status, body: { code: code.startsWith('400') ? code : Number(code), error } };
}

/** The code that a magic msisdn stands for; undefined for everybody else. */
export function magicCode(msisdn: string): string | undefined {
  const code = /^502000(\d{5})$/.exec(msisdn)?.[1]?.replace(/^0+/, '');
  return code !== undefined && code in errorCodes ? code : undefined;
}

/** The magic msisdn of a code. */
export function msisdnOfCode(code: string): string {
  return `502000${code.padStart(5, '0')}`;
}
