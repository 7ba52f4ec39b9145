import { existsSync } from 'node:fs';
import { builtInEditions, findEdition, parseEditionPack } from '../../shared/editions/index.ts';
import { readJson } from '../files.ts';
import type { EditionOfWorkbook } from '../workbook/carry-forward.ts';
import { attempt } from '../workbook/failures.ts';
import { CommandFailure, orFail } from './output.ts';
import { resolvePath } from './paths.ts';

/** Bytes; a pack with the longest texts that its schema allows is smaller. */
const largestPack = 16 * 1024 * 1024;

/** @param given the id of an edition that comes with the program, or a pack's file */
export function loadEdition(given: string): EditionOfWorkbook {
  const builtIn = findEdition(given);
  if (builtIn !== undefined) return { edition: builtIn, editionLoaded: false };
  const file = resolvePath(given);
  if (!existsSync(file))
    throw new CommandFailure({
      code: 'unknown_edition',
      edition: given.slice(0, 200),
      known: builtInEditions.map(({ id }) => id),
    });
  const pack = parseEditionPack(orFail(attempt(file, () => readJson(file, largestPack))));
  if (!pack.ok) throw new CommandFailure({ code: 'invalid_edition_pack', file, problems: pack.problems });
  return { edition: pack.edition, editionLoaded: true };
}
