import type { Command } from 'commander';
import { isKindName, type KindName, kindNames, model, type Records } from '../../../shared/model/model.ts';
import { toRecord } from '../../workbook/rows.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { CommandFailure, printJson, printLine } from '../output.ts';
import { reading } from '../with-workbook.ts';

type Shown = Readonly<Record<string, unknown>>;

/** `order` is how lists are kept, not something that was said. */
function shown(record: Records[KindName], deleted: boolean): Shown {
  const { order: _order, ...fields } = record;
  return deleted ? { ...fields, deleted: true } : fields;
}

/** @throws CommandFailure unknown_kind */
export function kindNamed(name: string): KindName {
  if (!isKindName(name))
    throw new CommandFailure({ code: 'unknown_kind', kind: name.slice(0, 64), place: '' });
  return name;
}

function recordsToShow(workbook: Workbook, kind: KindName, withDeleted: boolean): readonly Shown[] {
  const live = workbook.snapshot().records[kind].map((record) => shown(record, false));
  if (!withDeleted) return live;
  return [...live, ...workbook.deletedRecords(kind).map((row) => shown(toRecord(model[kind], row), true))];
}

function print(record: Shown): void {
  for (const [name, value] of Object.entries(record))
    printLine(`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  printLine();
}

export function addShow(program: Command): void {
  program
    .command('show')
    .description('the records of one kind, or one of them')
    .argument('<file>')
    .argument('<kind>')
    .argument('[id]')
    .addHelpText('after', `\nKinds: ${kindNames.join(', ')}`)
    .option('--deleted', 'deleted records too')
    .option('--json', 'print one JSON value')
    .action(
      async (
        file: string,
        name: string,
        id: string | undefined,
        options: { deleted?: boolean; json?: boolean },
      ) => {
        const kind = kindNamed(name);
        const records = await reading(file, (workbook) =>
          recordsToShow(workbook, kind, options.deleted === true),
        );
        if (id === undefined) {
          if (options.json === true) printJson(records);
          else records.forEach(print);
          return;
        }
        const record = records.find((candidate) => candidate.id === id);
        if (record === undefined)
          throw new CommandFailure({ code: 'unknown_record', kind, id: id.slice(0, 64), place: '' });
        if (options.json === true) printJson(record);
        else print(record);
      },
    );
}
