import { z } from 'zod';
import type { AudienceView } from '../briefing/audience.ts';
import { audienceMoves } from '../briefing/moves.ts';
import type { AppError } from './app-error.ts';
import type { EventName } from './channels.ts';
import { type CommandId, isCommandId } from './commands.ts';
import { appMethods } from './methods/app.ts';
import { audiencePlace, briefingMethods } from './methods/briefing.ts';
import { chosenFile, job } from './methods/common.ts';
import { exportMethods } from './methods/export.ts';
import { feedbackMethods } from './methods/feedback.ts';
import { teamMethods } from './methods/team.ts';
import { workbookMethods } from './methods/workbook.ts';
import type { Result } from './result.ts';

export type * from './methods/app.ts';
export type * from './methods/briefing.ts';
export type * from './methods/common.ts';
export type * from './methods/export.ts';
export type * from './methods/feedback.ts';
export type * from './methods/team.ts';
export type * from './methods/workbook.ts';

/**
 * Everything that the window can ask of the main process, and everything it is told (design.md §6).
 * A method's input is parsed on arrival; its answer is a `Result`. Files go by document ids that main
 * hands out; the window never names a path.
 */
export const contract = {
  ...appMethods,
  ...workbookMethods,
  ...teamMethods,
  ...feedbackMethods,
  ...exportMethods,
  ...briefingMethods,
} as const satisfies Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.input<Contract[M]['input']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;
export type Answer<M extends Method> = Result<Output<M>, AppError>;

/** What each event carries. */
export const events = {
  /** A menu item was chosen. */
  command: z.strictObject({
    command: z.custom<CommandId>((name) => typeof name === 'string' && isCommandId(name)),
  }),
  /** A file was double-clicked, dropped, or handed over by a second instance. */
  'file.arrived': chosenFile.extend({ what: z.enum(['workbook', 'folder', 'other']) }),
  'job.progress': z.strictObject({
    job,
    /** 0 to `total`. */
    done: z.number(),
    total: z.number(),
    /** What is being worked on, in words. */
    label: z.string(),
  }),
  /** Save what is being typed, then answer with `app.flushed`. */
  'app.flush': z.strictObject({ request: z.int() }),
  /** What the audience's window is to show now. */
  'audience.view': z.strictObject({ view: z.custom<AudienceView>() }),
  /** A key was pressed in the audience's window. */
  'audience.moved': z.strictObject({ move: z.enum(audienceMoves) }),
  /** A display was plugged in or unplugged, or somebody closed the audience's window. */
  'audience.changed': audiencePlace.extend({ why: z.enum(['plugged', 'unplugged', 'closed']) }),
  /** Something went wrong that no call was waiting for. */
  error: z.strictObject({ error: z.custom<AppError>() }),
} as const satisfies Readonly<Record<EventName, z.ZodType>>;

export type Events = { readonly [E in keyof typeof events]: z.output<(typeof events)[E]> };

/** What the preload puts into the window as `window.hisp`: exactly these, and nothing of Electron. */
export type Bridge = {
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Answer<M>>;
  /** @returns what ends listening */
  readonly on: <E extends EventName>(event: E, listener: (data: Events[E]) => void) => () => void;
};

export function isMethod(name: string): name is Method {
  return Object.hasOwn(contract, name);
}
