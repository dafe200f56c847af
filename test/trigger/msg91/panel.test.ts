import { NodeHelpers, type INodeParameters } from 'n8n-workflow';
import { Msg91Trigger } from '../../../nodes/Msg91/Msg91Trigger.node';
import { templateOf } from './stage';

const events = [
  ...(['smsReport', 'otpReport', 'emailEvent', 'whatsAppInbound'] as const),
  ...(['whatsAppStatus', 'voiceReport', 'rcsReport'] as const),
];

/** The parameters that the panel shows. */
function shown(values: INodeParameters) {
  const { description } = new Msg91Trigger();
  const node = { typeVersion: 1 };
  const defaults = Object.fromEntries(
    description.properties.map(({ name, default: value }) => [name, value]),
  );
  return description.properties.filter((property) =>
    NodeHelpers.displayParameter({ ...defaults, ...values } as INodeParameters, property, node, description),
  );
}

const noticesOf = (values: INodeParameters) =>
  shown(values)
    .filter(({ type }) => type === 'notice')
    .map(({ displayName }) => displayName);

describe('the panel', () => {
  it.each(events)('shows for %s where to create the webhook, and one template', (event) => {
    const templates = shown({ event }).filter(({ name }) => name.endsWith('Template'));

    expect(templates.map(({ name }) => name)).toEqual([`${event}Template`]);
    expect(noticesOf({ event })).toHaveLength(2);
    expect(noticesOf({ event })[0]).toMatch(
      /^MSG91 lets you create webhooks in its dashboard only\. Open \w+ &gt; Webhook/,
    );
    expect(noticesOf({ event })[0]).toContain('Method: POST');
  });

  it.each(events)('shows the same under Any Event for %s, when one looks at it', (event) => {
    const any = { event: 'any', webhookFor: event };
    const [about, ...steps] = noticesOf(any);
    const [template, ...others] = shown(any).filter(({ name }) => name.endsWith('Template'));

    expect(about).toContain('one for each product and event');
    expect(steps).toEqual(noticesOf({ event }));
    expect([template?.name, template?.default, others]).toEqual([`${event}Template`, templateOf(event), []]);
  });

  it('lets one look at every event under Any Event, and at none otherwise', () => {
    const find = (event: string) => shown({ event }).find(({ name }) => name === 'webhookFor');

    expect(
      find('any')
        ?.options?.map((option) => 'value' in option && option.value)
        .sort(),
    ).toEqual([...events].sort());
    for (const event of events) expect(find(event)).toBeUndefined();
  });

  it('tells where an SMS that comes in is set up', () => {
    expect(noticesOf({ event: 'any' })[0]).toMatch(/SMS that comes in .* callback URL of its keyword/);
  });

  it.each(events)(
    'has a template for %s that is JSON, with each mark once and under its own name',
    (event) => {
      const template: Record<string, string> = JSON.parse(templateOf(event));

      expect(Object.keys(template).length).toBeGreaterThan(15);
      for (const [name, mark] of Object.entries(template)) expect(mark).toBe(`{{${name}}}`);
    },
  );

  it('asks for a secret in a header unless told otherwise', () => {
    const names = (authentication?: string) =>
      shown(authentication === undefined ? {} : { authentication }).map(({ name }) => name);

    expect(names()).toEqual(expect.arrayContaining(['secret', 'headerName']));
    expect(names('query')).toContain('secret');
    expect(names('query')).not.toContain('headerName');
    expect(names('none')).not.toContain('secret');
  });

  it('hides the secret, and has none of its own', () => {
    const secret = new Msg91Trigger().description.properties.find(({ name }) => name === 'secret');

    expect(secret).toMatchObject({ typeOptions: { password: true }, required: true, default: '' });
  });

  it('shows one address, although MSG91 may call it in two ways', () => {
    const { webhooks = [] } = new Msg91Trigger().description;

    expect(webhooks.map(({ httpMethod, path }) => [httpMethod, path])).toEqual([
      ['POST', 'webhook'],
      ['GET', 'webhook'],
    ]);
    expect(webhooks.filter(({ ndvHideUrl }) => !ndvHideUrl)).toHaveLength(1);
  });
});
