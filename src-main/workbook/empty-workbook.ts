import type { Edition } from '../../shared/editions/edition.ts';
import type { NewWorkbook } from './create.ts';

/** A workbook that knows whose it is and for which fiscal year, and nothing else yet. */
export function emptyWorkbook(start: {
  readonly edition: Edition;
  readonly editionLoaded: boolean;
  readonly provider: string;
  readonly fiscalYear: number;
  readonly author?: string;
}): NewWorkbook {
  const { edition, editionLoaded, provider, fiscalYear, author } = start;
  return {
    edition,
    editionLoaded,
    entries: () => [
      { kind: 'workbook', set: { fiscal_year: fiscalYear } },
      { kind: 'provider', set: { name: provider } },
    ],
    ...(author === undefined ? {} : { author }),
  };
}
