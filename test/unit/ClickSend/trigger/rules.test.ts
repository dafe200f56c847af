import { ruleName } from '../../../../nodes/ClickSend/trigger/rules';

describe('the name of a rule', () => {
  it('says which workflow and node wrote it', () => {
    expect(ruleName({ id: 'a1', name: 'Replies' }, 'ClickSend Trigger')).toBe(
      'n8n: Replies (a1), ClickSend Trigger',
    );
  });

  it('is cut between two characters, never in the middle of one', () => {
    const name = ruleName({ id: 'a1', name: '🙂'.repeat(100) }, 'ClickSend Trigger');

    expect([...name]).toHaveLength(80);
    expect(name.endsWith('🙂')).toBe(true);
  });
});
