import { message } from './message';

/** The three seed actions of Reach. */
export const reach = message;
