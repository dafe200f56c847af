import { flag } from './values';

/** For triggers: vendors push again what was not answered in time, and some push every event more than once. */
export const dropRepeats = () =>
  flag({
    displayName: 'Drop Repeated Deliveries',
    name: 'dropRepeats',
    type: 'boolean',
    default: true,
    description:
      "Whether an event that is pushed again starts nothing. Off, every push starts the workflow, and a Remove Duplicates node on the field 'deliveryKey' may sort them out.",
  });
