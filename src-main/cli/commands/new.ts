import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Edition } from '../../../shared/editions/edition.ts';
import {
  builtInEditions,
  defaultEditionId,
  findEdition,
  parseEditionPack,
} from '../../../shared/editions/index.ts';
import { readJson } from '../../files.ts';
import { createWorkbook } from '../../workbook/create.ts';
import { emptyWorkbook } from '../../workbook/empty-workbook.ts';
import { attempt } from '../../workbook/failures.ts';
import { CommandFailure, orFail, wrongUsage } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';
import { inspectionOf, printInspection } from './inspect.ts';

/** Bytes; a pack with the longest texts that its schema allows is smaller. */
const largestPack = 16 * 1024 * 1024;

function loadEdition(given: string): { edition: Edition; editionLoaded: boolean } {
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

function parseFiscalYear(given: string): number {
  if (!/^2[01]\d\d$/.test(given))
    throw wrongUsage('--fiscal-year must be a year from 2000 to 2199, such as 2023.');
  return Number(given);
}

export function addNew(program: Command): void {
  program
    .command('new')
    .description('make an empty workbook for one provider and one fiscal year')
    .argument('<file>')
    .requiredOption('--provider <name>', 'the High Impact Service Provider')
    .requiredOption('--fiscal-year <year>', 'the year in which the assessment is due')
    .option('--edition <id|pack.json>', 'the edition of the instrument', defaultEditionId)
    .option('--json', 'print one JSON value')
    .action(
      async (
        file: string,
        options: { provider: string; fiscalYear: string; edition: string; json?: boolean },
      ) => {
        const fiscalYear = parseFiscalYear(options.fiscalYear);
        if (options.provider.trim() === '') throw wrongUsage('--provider must not be empty.');
        const edition = loadEdition(options.edition);
        const made = emptyWorkbook({ ...edition, provider: options.provider, fiscalYear });
        orFail(createWorkbook(resolvePath(file), made));
        printInspection(await reading(file, inspectionOf), options.json);
      },
    );
}
