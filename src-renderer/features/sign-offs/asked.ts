import type { JsonDeliverable } from '../../../shared/model/deliverable.ts';

/** What is asked in a dialog, of which deliverable. */
export type Asked = {
  readonly what: 'sign-off' | 'submit' | 'compare';
  readonly deliverable: JsonDeliverable;
};
