import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { useSandbox } from '../../sandbox';
import { operation, regular, sent } from '../clickSend';
import { addressee } from '../post';

const sandbox = useSandbox();
const send = operation(sandbox, 'letter', 'send');
const fileUrl = 'https://example.com/letter.pdf';
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));

describe('ClickSend: send letter with the fields of the items', () => {
  it('reads addresses as a spreadsheet has them', async () => {
    const row = {
      ...addressee(0),
      address_postal_code: 6000,
      address_country: 'Australia',
      address_line_2: '',
    };
    await send({ mappingMode: 'autoMapInputData', fileUrl, returnAddressId: '4001' }, [row]);

    expect(bodies()[0].recipients).toEqual([
      { ...addressee(0), return_address_id: 4001, custom_string: expect.any(String) },
    ]);
  });

  it('calls the parts of an address as the forms of ClickSend do', () => {
    const { properties } = new ClickSend().description;
    const labels = properties
      .filter(({ displayOptions, required }) => {
        const { resource, operation: name } = displayOptions?.show ?? {};
        return required && resource?.includes('letter') && name?.includes('send');
      })
      .map(({ displayName }) => displayName);

    expect([...new Set(labels)]).toEqual(
      expect.arrayContaining([
        ...['Recipient Name', 'Address Line 1', 'City', 'State', 'Postal Code', 'Country'],
        ...['Return Address', 'File URL'],
      ]),
    );
  });

  it('takes the return address and the file of an item before the typed ones', async () => {
    const items = [
      addressee(0),
      { ...addressee(1), return_address_id: 4002, file_url: 'https://a.example/own.pdf' },
    ];
    sandbox().clickSend.returnAddresses.add(addressee(9));
    const { output } = await send(
      { mappingMode: 'autoMapInputData', fileUrl, returnAddressId: '4001' },
      items,
      regular,
    );

    expect(bodies().map(({ file_url: url, recipients }) => [url, recipients[0].return_address_id])).toEqual([
      [fileUrl, 4001],
      ['https://a.example/own.pdf', 4002],
    ]);
    expect(output[0]).toHaveLength(2);
  });
});
