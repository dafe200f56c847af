import mapValues from 'lodash/mapValues';
import omit from 'lodash/omit';
import type { IDataObject } from 'n8n-workflow';
import type { Push } from '../../harness';
import { itemsOf as clickSendItems, Stage as ClickSendStage } from '../../trigger/clickSend/stage';
import { HEADERS, itemsOf as msg91Items, Stage as Msg91Stage, templateOf } from '../../trigger/msg91/stage';
import { itemsOf as reachItems, PushStage } from '../../trigger/reach/stage';
import { useSandbox } from '../../workflow/sandbox';
import { namesIn, TRIGGERS } from '../catalogue';
import { valueAt } from '../seed/paths';
import { clickSend } from './clickSend';
import { msg91 } from './msg91';
import type { SeedPush } from './push';
import { reach } from './reach';

const sandbox = useSandbox();

type Receive = (push: SeedPush, payload: SeedPush['payload']) => Promise<IDataObject[]>;

const receiveClickSend: Receive = async ({ event, form }, payload) => {
  const stage = new ClickSendStage(sandbox(), { event });
  await stage.activate();
  return clickSendItems(await stage.receive(stage.push({}, sentAs(form, payload))));
};

const receiveMsg91: Receive = async ({ event, form }, payload) => {
  const push = { ...sentAs(form, payload), headers: { ...sentAs(form, payload).headers, ...HEADERS } };
  return msg91Items(await new Msg91Stage({ event }).receive(push));
};

const receiveReach: Receive = async ({ event, form }, payload) =>
  reachItems(await new PushStage({ events: [event] }).receive(sentAs(form, payload)));

function sentAs(form: SeedPush['form'], payload: SeedPush['payload']): Push {
  if (form === undefined) return { body: payload };
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { headers, body: new URLSearchParams(mapValues(Object(payload), asText)).toString() };
}

/** Text as it is; in a form, MSG91 writes everything else as JSON. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const triggers = [
  { name: 'clickSendTrigger', receive: receiveClickSend, pushes: clickSend },
  { name: 'msg91Trigger', receive: receiveMsg91, pushes: msg91 },
  { name: 'reachPushTrigger', receive: receiveReach, pushes: reach },
];

describe.each(triggers)('the pushes of $name', ({ name, pushes }) => {
  it('are there for every event of the catalogue', () => {
    const listed = new Set(pushes.map(({ event }) => event));

    expect([...listed].sort()).toEqual(namesIn(TRIGGERS[name] ?? {}).sort());
  });
});

describe('the templates to paste at MSG91', () => {
  const complete = msg91.filter(({ event, title }) => event !== 'any' && title.includes('every mark'));

  it.each(complete)('ask for every documented mark of $event', ({ event, payload }) => {
    const marks = Object.keys(payload);

    expect(JSON.parse(templateOf(event))).toEqual(
      Object.fromEntries(marks.map((mark) => [mark, `{{${mark}}}`])),
    );
  });
});

const cases = triggers.flatMap(({ receive, pushes }) =>
  pushes.map((push) => ({ ...push, push, receive, title: `${push.section}: ${push.event}, ${push.title}` })),
);

describe.each(cases)('$title', ({ push, receive, payload, fields, alias = {}, added, reportAt }) => {
  const report = () => Object(reportAt === undefined ? payload : valueAt(payload, reportAt));

  it('has a place in the table for every field', () => {
    expect([...Object.keys(fields), ...Object.keys(alias)].sort()).toEqual(Object.keys(report()).sort());
  });

  it('becomes an item that says all of it', async () => {
    const [item = {}] = await receive(push, payload);
    const places = Object.entries(fields).map(([name, place]) =>
      typeof place === 'string' ? ([place, report()[name]] as const) : ([place.at, place.value] as const),
    );

    expect(places.map(([at]) => [at, valueAt(item, at)])).toEqual(places.map(([at, value]) => [at, value]));
    expect(item).toMatchObject(added);
  });

  it('is read by the second name of each fact that has one', async () => {
    for (const [name, first] of Object.entries(alias)) {
      const [item = {}] = await receive(push, { ...omit(report(), first), [name]: `by ${name}` });

      expect([name, item[first]]).toEqual([name, `by ${name}`]);
    }
  });
});
