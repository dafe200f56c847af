import { useSandbox } from '../../sandbox';
import { jsonOf, operation, regular, sent } from '../clickSend';
import { addressee } from '../post';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const cancel = operation(sandbox, 'letter', 'cancel');

async function schedule(): Promise<string> {
  const typed = { fileUrl: 'https://a.example/a.pdf', returnAddressId: '4001' };
  const additionalFields = { schedule: '2099-01-01T00:00:00Z' };
  const parameters = { mappingMode: 'autoMapInputData', ...typed, additionalFields };
  await operation(sandbox, 'letter', 'send')(parameters, [addressee(0)]);
  sandbox().requests.clear();
  return sandbox().ledger.messages()[0]?.id ?? '';
}

describe('ClickSend: cancel letter', () => {
  it('cancels what is scheduled', async () => {
    const messageId = await schedule();
    const { output } = await cancel({ messageId });

    expect(sent(sandbox())).toEqual([['PUT', `/post/letters/${messageId}/cancel`, '', '']]);
    expect(jsonOf(output[0])).toEqual([{ cancelled: true, message_id: messageId }]);
    expectAsShown('letter', 'cancel', output[0]);
  });

  it('says what a refusal may mean', async () => {
    const { output } = await cancel({ messageId: 'X' }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('Only a message that is still scheduled can be cancelled');
    expect(jsonOf(output[0])[0]?.error).toContain('closed faxes, letters and postcards to new customers');
  });
});
