import type { IHttpRequestOptions } from 'n8n-workflow';
import { sizeOf } from '../../../../nodes/shared/http/size';

const asking = (answer: () => unknown) => {
  const asked: IHttpRequestOptions[] = [];
  const httpRequest = async (options: IHttpRequestOptions) => {
    asked.push(options);
    return answer();
  };
  return { context: { helpers: { httpRequest } }, asked };
};

describe('The size of a public file', () => {
  it('is asked for by HEAD, without any credential', async () => {
    const { context, asked } = asking(() => ({ statusCode: 200, headers: { 'content-length': '2048' } }));

    expect(await sizeOf(context, 'https://files.test/a.pdf')).toBe(2048);
    expect(asked).toEqual([expect.objectContaining({ method: 'HEAD', url: 'https://files.test/a.pdf' })]);
    expect(asked[0]?.headers).toBeUndefined();
  });

  it.each([
    ['a server that does not tell', () => ({ statusCode: 200, headers: {} })],
    ['a server that knows no HEAD', () => ({ statusCode: 405, headers: { 'content-length': '9' } })],
    [
      'no answer',
      () => {
        throw new Error('ECONNREFUSED');
      },
    ],
  ])('is not known of %s', async (_name, answer) => {
    expect(await sizeOf(asking(answer).context, 'https://files.test/a.pdf')).toBeUndefined();
  });
});
