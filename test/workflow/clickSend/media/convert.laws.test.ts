import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';

const base64 = (text: string) => Buffer.from(text).toString('base64');

keepsTheLaws(useSandbox(), {
  resource: 'media',
  operation: 'convert',
  parameters: { contentSource: 'base64', content: '={{ $json.content }}', convert: 'mms' },
  items: [{ content: base64('GIF89a one') }, { content: base64('GIF89a two') }],
  method: 'POST',
  harmless: false,
  bad: [
    ['no content', { content: '={{ undefined }}' }, "'Content' is empty"],
    ['text that is no base64', { content: 'Hello!' }, "'Content' is not base64"],
    ['an unknown purpose', { convert: 'sms' }, "'Convert To' must be one of csv, fax, mms, post, postcard"],
    ['a PDF for an MMS', { content: base64('%PDF-1.4') }, "'Content' must hold a jpg, gif, jpeg, png or bmp"],
  ],
});
