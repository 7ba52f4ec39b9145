import type { OpenedCopies } from '../attachments/opened-copies.ts';
import type { AppServices } from './app-services.ts';
import type { WindowContext } from './context.ts';
import type { Desk } from './desk.ts';
import type { Jobs } from './jobs.ts';

/** All that the handlers of one window work with. */
export type SessionParts = {
  readonly context: WindowContext;
  readonly services: AppServices;
  readonly desk: Desk;
  readonly jobs: Jobs;
  readonly copies: OpenedCopies;
};
