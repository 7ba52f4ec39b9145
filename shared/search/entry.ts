import type { CommandId } from '../ipc/commands.ts';
import type { Target } from '../sections/section-of.ts';

/** Where an entry leads: a section, perhaps to a record in it, or something to do. */
export type Destination =
  | {
      readonly section: string;
      readonly target?: Target;
      /** `data-focus-key` of what is meant, where it is no record. */
      readonly focusKey?: string;
    }
  | { readonly command: CommandId };

/** One thing that go-to-anything can find. */
export type SearchEntry = {
  /** Unique among the entries of a workbook, and the same as long as what it stands for is there. */
  readonly id: string;
  readonly label: string;
  /** Where it is: "Measurement, practice 2", "Services". */
  readonly detail: string;
  /** What else people look for it by; shown nowhere. */
  readonly words?: string;
  readonly destination: Destination;
};
