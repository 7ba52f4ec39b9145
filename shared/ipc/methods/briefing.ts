import { z } from 'zod';
import type { AsBriefed } from '../../briefing/as-briefed.ts';
import type { AudienceView } from '../../briefing/audience.ts';
import { audienceMoves } from '../../briefing/moves.ts';
import { recordIdSchema } from '../../model/id.ts';
import { changed, chosenFile, nothing } from './common.ts';

/** Where the audience's window is; null where there is no second display, or it was closed. */
export const audiencePlace = z.strictObject({
  display: z.int().min(1).nullable(),
  /** How many displays there are. */
  displays: z.int().min(1),
});
export type AudiencePlace = z.infer<typeof audiencePlace>;

/** The deep dive while it is held (§280.14): the talk, its log, and the window that an audience sees. */
export const briefingMethods = {
  /** Begins a briefing or a rehearsal: keeps the workbook as it is shown (design.md §5 has no part for it). */
  'briefing.start': {
    input: z.strictObject({
      rehearsal: z.boolean(),
      date: z.iso.date(),
      participants: z.string().max(100_000).optional(),
    }),
    output: changed,
  },
  /** What was shown when a session began. */
  'briefing.shown': { input: z.strictObject({ session: recordIdSchema }), output: z.custom<AsBriefed>() },
  /** Asks for a folder and writes the handout of what was shown to it; null where the user thought better of it. */
  'briefing.handout': { input: z.strictObject({ session: recordIdSchema }), output: chosenFile.nullable() },
  /** Notes where the talk is, in passing: no step for undo. */
  'briefing.note': {
    input: z.strictObject({
      session: recordIdSchema,
      slide: z.string().max(20_000),
      times: z.array(z.tuple([z.string().max(20_000), z.int().min(0)])).max(1000),
    }),
    output: changed,
  },
  /** Opens the audience's window on a display that this window is not on. */
  'audience.open': { input: nothing, output: audiencePlace },
  'audience.show': { input: z.strictObject({ view: z.custom<AudienceView>() }), output: nothing },
  /** Puts that window away, for now or because the talk is over. */
  'audience.close': { input: z.strictObject({ ending: z.boolean() }), output: nothing },
  /** Asked by the audience's window itself: what to show; null before the first slide. */
  'audience.view': { input: nothing, output: z.custom<AudienceView | null>() },
  /** A key in the audience's window. */
  'audience.move': { input: z.strictObject({ move: z.enum(audienceMoves) }), output: nothing },
} as const;
