import { pickedOrTyped } from '../../shared/fields/account';
import { pathPart } from '../../shared/fields/pathPart';
import { locator } from '../../shared/fields/values';

/** The name of a tag, picked from those that contacts have, or typed. */
export const tagName = (description: string, firstMode: 'list' | 'name' = 'list') =>
  pathPart(
    locator({
      displayName: 'Tag',
      name: 'tagName',
      type: 'resourceLocator',
      required: true,
      default: { mode: firstMode, value: '' },
      description,
      ...pickedOrTyped('searchTags', 'Choose a tag...', {
        title: 'By Name',
        example: 'e.g. vip',
        pattern: '^\\S.*$',
        problem: 'Give the name of a tag',
      }),
    }),
  );
