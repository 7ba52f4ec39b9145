// A process that works on a workbook until somebody kills it. It says "ready" when the work begins, and what is
// acknowledged, each as one line of JSON, at once: a line that was read is one that the program had vouched for.
import { writeSync } from 'node:fs';
import { v7 } from 'uuid';
import { withoutWindow } from '../../src-main/bench/no-window.ts';
import { createAppServices } from '../../src-main/session/app-services.ts';
import { createWindowSession } from '../../src-main/session/window-session.ts';
import { valueOrThrow } from '../../src-main/workbook/failures.ts';
import { mergeFiles } from '../../src-main/workbook/merge/merge.ts';
import type { Order } from './jobs.ts';

const order: Order = JSON.parse(process.argv[2] ?? '');

function say(value: unknown): void {
  writeSync(1, `${JSON.stringify(value)}\n`);
}

const services = createAppServices();
const session = createWindowSession(withoutWindow(order), services);
const { handlers } = session;
const document = services.documents.add(order.file);

async function open() {
  valueOrThrow(await handlers['settings.save']({ author: 'Ann' }));
  return valueOrThrow(await handlers['workbook.open']({ document, mode: 'write' }));
}

/** Types into one long text after the other, and takes back every seventh change. */
async function type(): Promise<void> {
  const { service } = (await open()).snapshot.records;
  say('ready');
  for (let number = 1; ; number += 1) {
    const id = service[number % service.length]?.id ?? '';
    const description = `Answer ${number} of process ${process.pid}. ${'What the team wrote, '.repeat(number % 40)}again`;
    valueOrThrow(
      await handlers['workbook.change']({ entries: [{ kind: 'service', id, set: { description } }] }),
    );
    say({ id, field: 'description', value: JSON.stringify(description) });
    if (number % 7 === 0) valueOrThrow(await handlers['workbook.undo']({}));
  }
}

/** Imports a file of feedback data that was looked at before. */
async function importFeedback(): Promise<void> {
  await open();
  const csv = services.documents.add(order.csv ?? '');
  const planned = valueOrThrow(await handlers['feedback.plan']({ job: v7(), document: csv, same: [] }));
  say('ready');
  valueOrThrow(await handlers['feedback.apply']({ job: v7(), plan: planned.plan }));
}

async function purge(): Promise<void> {
  await open();
  say('ready');
  valueOrThrow(await handlers['workbook.purge']({ ids: [order.edit ?? ''], reason: 'It was personal.' }));
}

/** Exports into a folder where there is an earlier export, over and over. */
async function exportOver(): Promise<void> {
  const formats = [
    { deliverable: 'plan', format: 'word' },
    { deliverable: 'plan-public', format: 'html' },
    { deliverable: 'submission', format: 'json' },
  ] as const;
  const exportOnce = async () =>
    valueOrThrow(await handlers['export.run']({ job: v7(), formats: [...formats] }));
  await open();
  await exportOnce();
  say('ready');
  for (;;) await exportOnce();
}

async function again(act: () => Promise<unknown>): Promise<void> {
  await open();
  say('ready');
  for (;;) await act();
}

const jobs: Readonly<Record<Order['does'], () => Promise<void>>> = {
  type,
  migrate: async () => {
    say('ready');
    await open();
  },
  merge: async () => {
    say('ready');
    valueOrThrow(await mergeFiles(order.file, order.copies ?? []));
  },
  import: importFeedback,
  purge,
  'back up': () => again(async () => say({ backup: valueOrThrow(await handlers['backup.make']({})).id })),
  restore: () =>
    again(async () => valueOrThrow(await handlers['backup.restore']({ backup: order.backup ?? '' }))),
  export: exportOver,
  'next year': async () => {
    await open();
    say('ready');
    valueOrThrow(await handlers['workbook.nextYear']({ job: v7(), fiscalYear: 2024 }));
  },
};

await jobs[order.does]();
say('done');
await session.close();
