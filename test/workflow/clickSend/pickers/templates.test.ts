import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { open } from './open';
import { offersTheList } from './pickerLaws';

const sandbox = useSandbox();

describe('the picker of templates', () => {
  offersTheList(sandbox, {
    method: 'searchTemplates',
    path: '/sms/templates',
    fill: (count) => {
      for (let index = 0; index < count; index++) {
        sandbox().clickSend.templates.add({ template_name: `Text ${index}`, body: 'Hello' });
      }
    },
    empty: () => sandbox().clickSend.templates.all().splice(0),
    last: {
      typed: 'text 249',
      found: () => {
        const id = sandbox().clickSend.templates.all().at(-1)?.template_id;
        return { name: 'Text 249: Hello', value: String(id) };
      },
    },
  });

  it('shows the beginning of the text', async () => {
    const body = 'Dear customer, your appointment is tomorrow at nine';
    sandbox().clickSend.templates.add({ template_name: 'Appointment', body });
    const { results } = await open(sandbox(), 'searchTemplates');

    expect(results.map(({ name }) => name)).toContain(
      'Appointment: Dear customer, your appointment is tomor...',
    );
    expect(results).toContainEqual({ name: 'Reminder: See you tomorrow at 9.', value: '632' });
  });

  it('shows a template without a name or a text by what it has', async () => {
    sandbox().clickSend.templates.add({ template_name: null, body: 'Hello' });
    sandbox().clickSend.templates.add({ template_name: 'Empty', body: null });
    const { results } = await open(sandbox(), 'searchTemplates');

    expect(results).toContainEqual({ name: 'Template 633: Hello', value: '633' });
    expect(results).toContainEqual({ name: 'Empty', value: '634' });
  });

  it('cuts no character in two', async () => {
    sandbox().clickSend.templates.add({ template_name: 'Smile', body: '🙂'.repeat(60) });
    const { results } = await open(sandbox(), 'searchTemplates', { filter: 'smile' });

    expect(results[0]?.name).toBe(`Smile: ${'🙂'.repeat(40)}...`);
  });
});
