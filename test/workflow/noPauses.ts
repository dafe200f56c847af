/** Imported before everything else: pauses between two tries take no time here, and are written down. */
export const pauses: number[] = [];

const mockPauses = pauses;
const realNow = Date.now.bind(Date);
let mockSlept = 0;

jest.mock('n8n-workflow', () => ({
  ...jest.requireActual<object>('n8n-workflow'),
  sleep: async (milliseconds: number) => {
    mockPauses.push(milliseconds);
    mockSlept += milliseconds;
  },
}));

// What waits for a time looks at the clock, which goes on as if it had slept.
Date.now = () => realNow() + mockSlept;

afterEach(() => {
  pauses.splice(0);
  mockSlept = 0;
});
