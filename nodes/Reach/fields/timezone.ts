import { IANAZone, FixedOffsetZone } from 'luxon';
import { InvalidInput } from '../../shared/fields/field';
import { field } from '../../shared/fields/build';
import { textReader } from '../../shared/fields/values';
import { USUAL_ZONE } from '../api/dates';

/** The zone in which the platform writes and reads times; it states none itself (contract 5.3). */
export function timezone() {
  const asText = textReader();
  return field(
    {
      displayName: 'Account Time Zone',
      name: 'timezone',
      type: 'string',
      default: USUAL_ZONE,
      placeholder: 'e.g. America/Guatemala',
      description:
        'Zone of the times that the platform writes and reads. It is not documented: UTC-6, the time of Guatemala, is what was seen. Use a name such as America/Guatemala, or an offset such as UTC-6.',
    },
    (value, reading, label) => {
      const zone = asText(value, reading, label).trim();
      if (IANAZone.isValidZone(zone) || FixedOffsetZone.parseSpecifier(zone)) return zone;
      throw new InvalidInput(label, `is not a time zone: '${zone}'. Use a name such as America/Guatemala`);
    },
  );
}
