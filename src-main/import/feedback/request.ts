import type { Layout } from '../../../shared/feedback/layouts/header.ts';
import type { Scale, Tallies } from '../../../shared/feedback/layouts/layout-b.ts';
import type { NamedService } from '../../../shared/feedback/layouts/read-report.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { FileState, RowPlace } from './read-csv.ts';

/** What a file of single responses is about; it does not say so itself (domain.md §4, layout B). */
export type AboutResponses = {
  readonly service: string;
  readonly fiscalYear: number;
  readonly quarter: number;
  readonly channel: string;
  readonly transactionPoint?: string;
  readonly serviceProvided?: string;
  /** Needed only where every answer is 1. */
  readonly scale?: Scale;
};

export type FeedbackRequest = {
  /** The file to import. */
  readonly csv: string;
  readonly responses?: AboutResponses;
  /** For services whose names look like others': their key in the file -> the service that they are. */
  readonly same?: ReadonlyMap<string, RecordId>;
};

/** What becomes of a service that the file names. */
export type ServiceInFile = {
  readonly named: NamedService;
  /** The line on which it is first named. */
  readonly line: number;
  readonly rows: number;
  /** The service that it is, or will be. */
  readonly id: RecordId;
  readonly isNew: boolean;
  /** Services whose names look like its own; only where it is new. */
  readonly near: readonly { readonly id: RecordId; readonly name: string }[];
};

export type QuarterInFile = {
  readonly fiscalYear: number;
  readonly quarter: number;
  readonly rows: number;
  /** Does the workbook hold reports of it already? */
  readonly isKnown: boolean;
};

export type LineNote = { readonly line: number; readonly message: string };

/** What an import will do; nothing has been written. */
export type FeedbackPlan = {
  readonly csv: string;
  readonly layout: Layout;
  readonly state: FileState;
  /** The provider whose rows are taken. */
  readonly provider: string;
  /** Rows, or responses, below the first line. */
  readonly read: number;
  /** Of these, in reports that the workbook does not have yet. */
  readonly fresh: number;
  /** In reports of which the file says something else than the workbook. */
  readonly changed: number;
  /** Reports among these that were submitted, published or archived. */
  readonly changedOut: number;
  readonly unchanged: number;
  readonly otherProviders: number;
  /** Their names, those first met, with the number of rows; at most a hundred. */
  readonly otherNames: readonly { readonly name: string; readonly rows: number }[];
  readonly services: readonly ServiceInFile[];
  readonly quarters: readonly QuarterInFile[];
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly warnings: readonly LineNote[];
  /** How the rest of the import finds what is to be written. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly RowPlace[];
  /** Only for single responses. */
  readonly responses?: {
    readonly about: AboutResponses;
    readonly tallies: Tallies;
    readonly sha256: string;
  };
};
