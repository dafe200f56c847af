import get from 'lodash/get';
import { useSandbox } from '../../unit/sandbox/client';
import { ask, clock } from './ask';
import { examplesOf } from './example';
import { differences } from './shape';

const sandbox = useSandbox({ clock });

const examples = (['clickSend', 'msg91', 'reach'] as const).flatMap((vendor) =>
  examplesOf(vendor).map((example) => ({ vendor, ...example })),
);

describe('the sandbox answers as documented', () => {
  it.each(examples)(
    '$section: $title',
    async ({ vendor, before = [], request, status = 200, answer, same = [], nullable }) => {
      for (const each of before) await ask(sandbox(), vendor, each);
      const given = await ask(sandbox(), vendor, request);

      expect(given.status).toBe(status);
      expect(differences(answer, given.data, nullable)).toEqual([]);
      expect(same.map((path) => [path, get(given.data, path)])).toEqual(
        same.map((path) => [path, get(answer, path)]),
      );
    },
  );
});
