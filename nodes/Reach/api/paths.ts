import { encode } from '../../shared/http/exchange';
import type { Request } from '../../shared/http/request';
import { clockOffset } from './clock';

/**
 * A request with parameters in its path, such as `/contacts/{msisdn}`. They are signed: SDKs differ in whether they
 * stand in the query as well, which serves both kinds of server. If the signature is refused all the same, it is
 * tried once without (contract 1.3).
 */
export function pathRequest(request: Request, parameters: Record<string, string>): Request {
  const path = request.path.replace(/\{(\w+)\}/g, (_, name: string) => encode(parameters[name] ?? ''));
  const unsigned = { ...request, path };
  return {
    ...unsigned,
    query: { ...request.query, ...parameters },
    otherwise: (answer) => {
      const refusedSignature = answer.status === 401 && clockOffset(answer, Date.now()) === undefined;
      return refusedSignature ? unsigned : request.otherwise?.(answer);
    },
  };
}
