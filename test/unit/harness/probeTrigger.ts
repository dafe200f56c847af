import { NodeConnectionTypes } from 'n8n-workflow';
import type {
  IHookFunctions,
  ILoadOptionsFunctions,
  INodeListSearchResult,
  INodeType,
  INodeTypeDescription,
  IWebhookFunctions,
  IWebhookResponseData,
} from 'n8n-workflow';

/** A webhook trigger that remembers its registration, refuses pushes without a token and drops repeats. */
export class ProbeTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Probe Trigger',
    name: 'probeTrigger',
    group: ['trigger'],
    version: 1,
    description: 'Starts on a push',
    defaults: { name: 'Probe Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
    properties: [{ displayName: 'Token', name: 'token', type: 'string', default: 'secret' }],
  };

  webhookMethods: INodeType['webhookMethods'] = {
    default: {
      async checkExists(this: IHookFunctions) {
        return this.getWorkflowStaticData('node').url === this.getNodeWebhookUrl('default');
      },
      async create(this: IHookFunctions) {
        this.getWorkflowStaticData('node').url = this.getNodeWebhookUrl('default');
        return true;
      },
      async delete(this: IHookFunctions) {
        delete this.getWorkflowStaticData('node').url;
        return true;
      },
    },
  };

  methods: INodeType['methods'] = {
    listSearch: {
      async searchWords(this: ILoadOptionsFunctions, filter?: string, token?: string) {
        const words = ['one', 'two', 'three'].filter((word) => word.includes(filter ?? ''));
        const current = this.getCurrentNodeParameter('token');
        const results = words.map((name) => ({ name, value: `${current}-${name}` }));
        const result: INodeListSearchResult = { results, paginationToken: token ? undefined : 'next' };
        return result;
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    if (this.getHeaderData()['x-token'] !== this.getNodeParameter('token')) {
      this.getResponseObject().status(401).end();
      return { noWebhookResponse: true };
    }
    const memory = this.getWorkflowStaticData('node');
    const body = this.getBodyData();
    if (body.id && memory.last === body.id) return {};
    memory.last = body.id;
    const bytes = this.getRequestObject().rawBody.length;
    return { workflowData: [[{ json: { ...body, bytes, ...Object(this.getQueryData()) } }]] };
  }
}
