// Started by the `soak` benchmark with a workbook's file: saves, one after the other, as the page does through its
// bridge, and prints as one JSON value how much memory that takes early and late, and how long the saves took. Now and
// then it makes a bare durable commit beside it, which tells how even the disk is.
import path from 'node:path';
import { createAppServices } from '../session/app-services.ts';
import { createWindowSession } from '../session/window-session.ts';
import { connect } from '../workbook/database.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { quantile } from './measure.ts';
import { withoutWindow } from './no-window.ts';

const early = 1000;
const late = 100_000;
/** As often as somebody thinks better of it. */
const savesToAnUndo = 50;
const savesToABareCommit = 10;

const [, , file = ''] = process.argv;
const services = createAppServices();
const { handlers, close } = createWindowSession(withoutWindow(), services);
valueOrThrow(await handlers['settings.save']({ author: 'Bench' }));
const document = services.documents.add(file);
const { snapshot } = valueOrThrow(await handlers['workbook.open']({ document, mode: 'write' }));
const narratives = snapshot.records.narrative;

const bare = connect(path.join(path.dirname(file), 'bare.db'), { create: true });
bare.exec('CREATE TABLE "line" ("id" INTEGER PRIMARY KEY, "text" TEXT NOT NULL) STRICT');
const insert = bare.prepare('INSERT INTO "line" ("text") VALUES (?)');

/** Milliseconds. All of it is there from the beginning, so that it does not count as growth. */
const times = new Float64Array(late).fill(1);
const bareTimes = new Float64Array(late / savesToABareCommit).fill(1);

function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** @returns bytes that the process holds once what it let go of was collected, and the system has it back */
function memory(): number {
  // An ordinary collection keeps the room it has made for a while, more or less of it as it comes.
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  return process.memoryUsage.rss();
}

async function save(number: number): Promise<void> {
  const narrative = narratives[number % narratives.length];
  if (narrative === undefined) throw new Error('the workbook has no narrative');
  const set = { text: `Answer ${number}: what the team wrote at this point of the year.` };
  const start = performance.now();
  valueOrThrow(
    await handlers['workbook.change']({ entries: [{ kind: 'narrative', id: narrative.id, set }] }),
  );
  times[number] = performance.now() - start;
  if (number % savesToABareCommit === 0)
    bareTimes[number / savesToABareCommit] = timed(() => insert.run(set.text));
  if (number % savesToAnUndo === 0) valueOrThrow(await handlers['workbook.undo']({}));
}

let memoryEarly = 0;
for (let number = 0; number < late; number += 1) {
  if (number === early) memoryEarly = memory();
  await save(number);
}
const memoryLate = memory();
await close();
bare.close();
/** How uneven they are: the slowest in a hundred against the usual one. */
const spread = (list: Float64Array) => {
  const steady = Array.from(list.subarray(early));
  const [median, p99] = [quantile(steady, 0.5), quantile(steady, 0.99)];
  return { median, p99 };
};
process.stdout.write(
  JSON.stringify({ memoryEarly, memoryLate, saves: spread(times), bare: spread(bareTimes) }),
);
