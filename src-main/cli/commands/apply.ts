import type { Command } from 'commander';
import { readEntries } from '../../import/entry-lines.ts';
import { backUpDaily } from '../../workbook/backup.ts';
import { attempt, attemptAsync } from '../../workbook/failures.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { changing } from '../with-workbook.ts';

type Lines = ReturnType<typeof readEntries>;

function applyAll(workbook: Workbook, author: string, lines: Lines) {
  const placeOf = (index: number) => `Line ${lines[index]?.line ?? index + 1}: `;
  const { ids } = orFail(
    workbook.change(
      author,
      lines.map(({ entry }) => entry),
      placeOf,
    ),
    'Nothing was changed.',
  );
  return lines.map(({ line }, index) => ({ line, id: ids[index] }));
}

/** A change a line; each line's acknowledgment follows when it is on disk. */
function applyEach(workbook: Workbook, author: string, lines: Lines): void {
  for (const { line, entry } of lines) {
    const { ids } = orFail(
      workbook.change(author, [entry], () => `Line ${line}: `),
      'The lines before it were applied.',
    );
    printJson({ line, id: ids[0] });
  }
}

export function addApply(program: Command): void {
  program
    .command('apply')
    .description('make the edits of a JSON Lines file: all or, if one is wrong, none')
    .argument('<file>')
    .argument('<edits>', 'one entry a line; - for standard input')
    .requiredOption('--author <name>', 'who makes the change')
    .option('--ack', 'make each line a change of its own and acknowledge it once it is on disk')
    .option('--json', 'print one JSON value')
    .action(
      async (file: string, edits: string, options: { author: string; ack?: boolean; json?: boolean }) => {
        const source = edits === '-' ? 0 : resolvePath(edits);
        const name = edits === '-' ? 'standard input' : resolvePath(edits);
        const lines = orFail(
          attempt(name, () => readEntries(source)),
          'Nothing was changed.',
        );
        await changing(file, async (workbook) => {
          orFail(
            await attemptAsync(workbook.file, () => backUpDaily(workbook.database, workbook.meta.workbookId)),
          );
          if (options.ack === true) return applyEach(workbook, options.author, lines);
          const applied = applyAll(workbook, options.author, lines);
          if (options.json === true) printJson(applied);
          else printLine(`${applied.length} ${applied.length === 1 ? 'line' : 'lines'} applied`);
        });
      },
    );
}
