import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../msg91';

const sandbox = useSandbox();
const preview = operation(sandbox, 'sms', 'preview');

describe('MSG91: preview SMS text', () => {
  it('counts the text with its variables filled in, without asking anybody', async () => {
    const variables = { pairs: [{ name: 'name', value: '={{ $json.name }}' }] };
    const { output } = await preview({ message: 'Hi ##name##, ##order##', additionalFields: { variables } }, [
      { name: 'Asha' },
      { name: 'आशा' },
    ]);

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({
        message: 'Hi Asha, ##order##',
        encoding: 'GSM-7',
        characters: 18,
        segments: 1,
        openVariables: ['order'],
      }),
      expect.objectContaining({ encoding: 'UCS-2', perSegment: 70, unicodeCharacters: ['आ', 'श', 'ा'] }),
    ]);
    expect(sent(sandbox())).toEqual([]);
  });
});
