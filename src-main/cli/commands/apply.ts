import type { Command } from 'commander';
import { formatNumber } from '../../../shared/documents/format.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { type EntryLine, readEntries, streamEntries } from '../../import/entry-lines.ts';
import { backUpDaily } from '../../workbook/backup.ts';
import { attempt, attemptAsync } from '../../workbook/failures.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { CommandFailure, orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { changing } from '../with-workbook.ts';

/** Lines of a file are read before the first is applied; those of standard input as they come. */
type Lines = readonly EntryLine[] | AsyncIterable<EntryLine>;

function linesOf(edits: string): Lines {
  if (edits === '-') return streamEntries();
  const file = resolvePath(edits);
  return orFail(
    attempt(file, () => readEntries(file)),
    'Nothing was changed.',
  );
}

/** Reading goes on while lines are applied, so what is wrong with one can show at any time. */
async function* noting(lines: Lines, note: string): AsyncGenerator<EntryLine> {
  try {
    yield* lines;
  } catch (cause) {
    if (cause instanceof AppFailure) throw new CommandFailure(cause.error, note);
    throw cause;
  }
}

async function applyAll(workbook: Workbook, author: string, lines: Lines) {
  const note = 'Nothing was changed.';
  const all = await Array.fromAsync(noting(lines, note));
  const entries = all.map(({ entry }) => entry);
  const placeOf = (index: number) => `Line ${all[index]?.line ?? index + 1}: `;
  const { ids } = orFail(workbook.change(author, entries, placeOf), note);
  return all.map(({ line }, index) => ({ line, id: ids[index] }));
}

/** A change a line; each line's acknowledgment follows when it is on disk. */
async function applyEach(workbook: Workbook, author: string, lines: Lines): Promise<void> {
  const note = 'The lines before it were applied.';
  for await (const { line, entry } of noting(lines, note)) {
    const { ids } = orFail(
      workbook.change(author, [entry], () => `Line ${line}: `),
      note,
    );
    printJson({ line, id: ids[0] });
  }
}

const example = `
A line: {"kind":"service","id":"3f2a8c1e-5b7d-4e0a-9c55-0f4c2e7a1d11","set":{"name":"Claims line"}}
An id that is not there yet makes a new record. null unsets a field. {"kind":…,"id":…,"delete":true} deletes.`;

export function addApply(program: Command): void {
  program
    .command('apply')
    .description('make the edits of a JSON Lines file: all or, if one is wrong, none')
    .argument('<file>')
    .argument('<edits>', 'one entry a line; - for standard input')
    .addHelpText('after', example)
    .requiredOption('--author <name>', 'who makes the change')
    .option('--ack', 'make each line a change of its own and acknowledge it once it is on disk')
    .option('--json', 'print one JSON value')
    .action(
      async (file: string, edits: string, options: { author: string; ack?: boolean; json?: boolean }) => {
        const lines = linesOf(edits);
        await changing(file, async (workbook) => {
          orFail(await attemptAsync(workbook.file, () => backUpDaily(workbook)));
          if (options.ack === true) return applyEach(workbook, options.author, lines);
          const applied = await applyAll(workbook, options.author, lines);
          if (options.json === true) printJson(applied);
          else
            printLine(`${formatNumber(applied.length)} ${applied.length === 1 ? 'line' : 'lines'} applied`);
        });
      },
    );
}
