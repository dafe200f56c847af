/** Imported before everything else: pauses between two tries take no time here, and are written down. */
export const pauses: number[] = [];

const mockPauses = pauses;

jest.mock('n8n-workflow', () => ({
  ...jest.requireActual<object>('n8n-workflow'),
  sleep: async (milliseconds: number) => void mockPauses.push(milliseconds),
}));

afterEach(() => pauses.splice(0));
