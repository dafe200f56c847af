import { resources } from '../../../nodes/Msg91/resources';
import { useSandbox } from '../sandbox';
import { expectShown } from '../shown';
import { runUsually } from './usual';

const sandbox = useSandbox();

const all = Object.entries(resources).flatMap(([resource, { operations }]) =>
  Object.keys(operations).map((name): [string, string] => [resource, name]),
);

describe('MSG91: the output that the editor shows beforehand', () => {
  it.each(all)('%s.%s is what comes', async (resource, name) => {
    const { output, error } = await runUsually(sandbox, resource, name);

    expect(error).toBeUndefined();
    expectShown('Msg91', resource, name, output[0]);
  });
});
