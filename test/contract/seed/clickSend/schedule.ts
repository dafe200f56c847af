/** A time as a user types it, and as ClickSend takes it: Unix seconds. */
export const schedule = {
  at: 'additionalFields.schedule',
  given: '2099-01-31T09:00:00Z',
  sent: 4073533200,
};
