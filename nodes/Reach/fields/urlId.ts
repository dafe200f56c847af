import { pickedOrTyped } from '../../shared/fields/account';
import { pathPart } from '../../shared/fields/pathPart';
import { locator } from '../../shared/fields/values';

/** A short link of the account, picked or by its id. */
export const urlId = () =>
  pathPart(
    locator({
      displayName: 'Short Link',
      name: 'urlId',
      type: 'resourceLocator',
      required: true,
      default: { mode: 'list', value: '' },
      description: 'A short link of the account',
      ...pickedOrTyped('searchShortlinks', 'Choose a short link...', {
        example: 'e.g. 68751c66a1b2c3d4e5f60799',
        pattern: '^\\S+$',
        problem: 'The ID of a short link has no spaces',
      }),
    }),
  );
