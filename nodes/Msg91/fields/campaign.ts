import { pickedOrTyped } from '../../shared/fields/account';
import { leading } from '../../shared/fields/field';
import { pathPart } from '../../shared/fields/pathPart';
import { locator } from '../../shared/fields/values';

/** A campaign of the account, by the slug that running it needs. */
export const campaignSlug = () =>
  leading(
    pathPart(
      locator(
        {
          displayName: 'Campaign',
          name: 'campaignSlug',
          type: 'resourceLocator',
          required: true,
          default: { mode: 'list', value: '' },
          description: 'A campaign of the account, by its slug',
          ...pickedOrTyped('searchCampaigns', 'Choose a campaign...', {
            title: 'By Slug',
            example: 'e.g. welcome',
            pattern: '^[^\\s/]+$',
            problem: 'A slug is one word without spaces',
          }),
        },
        'slug',
      ),
    ),
  );
