import { collection } from '../../../../nodes/shared/fields/collection';
import { text } from '../../../../nodes/shared/fields/values';
import { NearMiss } from '../../../../nodes/shared/operation/nearMiss';

const to = text({ displayName: 'To', name: 'to', type: 'string', required: true, default: '' });
const customString = text({
  displayName: 'Custom String',
  name: 'customString',
  type: 'string',
  default: '',
});
const optional = collection({ displayName: 'Additional Fields', name: 'additionalFields' }, [customString]);
const nearMiss = new NearMiss([to, optional]);

describe('fields of an item that Auto-Map does not use', () => {
  it.each([
    [{ To: '+61411111111' }, 'To', 'to'],
    [{ to: '+61411111111', 'Custom String': 'A1' }, 'Custom String', 'customString'],
    [{ CUSTOM_STRING: 'A1' }, 'CUSTOM_STRING', 'customString'],
    [{ customString: '', 'custom-string': 0 }, 'custom-string', 'customString'],
  ])('are named where they were probably meant: %j', (json, given, meant) => {
    expect(nearMiss.warningsOf(json)).toEqual([
      `The field '${given}' of the item is not used: the node knows it as '${meant}'`,
    ]);
  });

  it.each([
    [{ to: '+61411111111', custom_string: 'A1' }],
    [{ customString: 'A1', 'Custom String': 'B2' }],
    [{ custom_string: 'A1', CustomString: 'B2' }],
    [{ 'Custom String': '' }],
    [{ 'Custom String': null }],
    [{ name: 'Ada', '': 'x', '★': 'y' }],
  ])('are nobody’s business otherwise: %j', (json) => {
    expect(nearMiss.warningsOf(json)).toEqual([]);
  });

  it('are none where the operation takes whatever an item has', () => {
    const variables = { ...customString, fromItem: (json: Record<string, unknown>) => json };

    expect(new NearMiss([to, variables]).warningsOf({ To: 'x' })).toEqual([]);
  });
});
