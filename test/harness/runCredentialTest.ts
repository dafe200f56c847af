import get from 'lodash/get';
import { NodeConnectionTypes } from 'n8n-workflow';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import { runNode, type NodeRun } from './runNode';

export interface CredentialTest {
  status: 'OK' | 'Error';
  message: string;
}

/** Presses "Test" in a credential: n8n sends the test's request by its routing and then applies the rules. */
export async function runCredentialTest(
  type: ICredentialType,
  data: Record<string, string>,
): Promise<CredentialTest> {
  const run = await runNode({
    node: asking(type),
    parameters: { temp: '' },
    credentials: { [type.name]: data },
    credentialTypes: { [type.name]: type },
  });
  return run.error ? failure(type, run) : judged(type, run);
}

/** The node n8n makes for the purpose: one hidden parameter whose routing holds the request. */
function asking({ name, test }: ICredentialType): INodeType {
  if (!test) throw new Error(`${name} has no test`);
  return {
    description: {
      displayName: 'Temp-Node',
      name: 'tempNode',
      group: ['transform'],
      version: 1,
      description: 'Asks what the credential test asks',
      defaults: { name: 'Temp-Node' },
      inputs: [NodeConnectionTypes.Main],
      outputs: [NodeConnectionTypes.Main],
      credentials: [{ name, required: true }],
      properties: [
        {
          displayName: 'Temp',
          name: 'temp',
          type: 'string',
          default: '',
          routing: { request: test.request },
        },
      ],
    },
  };
}

/** After an HTTP error n8n looks at the rules for status codes alone. */
function failure({ test }: ICredentialType, { error }: NodeRun): CredentialTest {
  const status = Number(error && 'httpCode' in error ? error.httpCode : Number.NaN);
  const rule = test?.rules?.find((one) => one.type === 'responseCode' && one.properties.value === status);
  return { status: 'Error', message: rule?.properties.message ?? error?.message ?? '' };
}

function judged({ test }: ICredentialType, { output }: NodeRun): CredentialTest {
  for (const rule of test?.rules ?? []) {
    const { properties } = rule;
    // n8n asks the first item, and fails where an empty list gave none.
    if ('key' in properties && get(output[0][0]?.json ?? raise(), properties.key) === properties.value) {
      return { status: 'Error', message: properties.message };
    }
  }
  return { status: 'OK', message: 'Connection successful!' };
}

function raise(): never {
  throw new TypeError("Cannot read properties of undefined (reading 'json')");
}
