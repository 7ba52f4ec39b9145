import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { parseCall } from '../../../src-main/ipc/handle.ts';
import { createAppServices } from '../../../src-main/session/app-services.ts';
import { listBackups } from '../../../src-main/workbook/backup.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { applicationId, schemaVersion } from '../../../src-main/workbook/format.ts';
import { ownProvider, quarterlyRow, quarterlyText, responsesText } from '../../fixtures/feedback-csv.ts';
import { must, recordId } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, fakeWindow } from '../../src-main/session/fake-window.ts';
import { type Outcome, outcomeOf, type World } from './world.ts';

/** Faults of the machine that a test cannot make without its help; each is on for one cause only. */
export type Faults = {
  /** Pages that a database may have; SQLite then answers as on a full disk. */
  pages: number;
  /** What files give back is not what was written. */
  spoilsReading: boolean;
  /** What a thread does in the place of its work. */
  thread: string;
  /** A rule of the review has a bug. */
  rulesFail: boolean;
};

/** Tells of a page that crashed, which only a real one can: `tests/e2e/app/shell.test.ts`. */
type ShownElsewhere = 'window_crashed';

type Cause = (world: World, faults: Faults) => Promise<Outcome>;

const service = (set: object) => ({ kind: 'service', id: recordId(1), set: { ...set } });

/** Permissions do not bind root, so root steps down for as long as it takes. */
async function withoutRights<T>(action: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function letAnyoneIn(world: World): void {
  const home = path.dirname(world.folder);
  for (const folder of [home, world.folder]) chmodSync(folder, 0o777);
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' }))
    if (name.startsWith('data')) chmodSync(path.join(home, name), 0o777);
}

/** A copy of a closed workbook with its bytes changed. @returns its path */
function altered(world: World, name: string, change: (bytes: Buffer) => Uint8Array): string {
  return world.put(name, change(readFileSync(world.workbook(`from ${name}`))));
}

/** A copy of the open workbook, which is closed for it and opened again. @returns its path */
async function copied(world: World, name: string): Promise<string> {
  const copy = path.join(world.folder, name);
  must(await world.window.call('workbook.close', {}));
  copyFileSync(world.file, copy);
  expect((await world.open(world.file)).code).toBe('nothing went wrong');
  return copy;
}

const attach = async (world: World, name: string, content: string | Uint8Array, pictures = false) =>
  world.window.call('attachment.add', {
    dropped: await world.document(world.put(name, content)),
    pictures,
  });

async function attached(world: World): Promise<RecordId> {
  const added = must(await attach(world, 'survey.txt', 'What people said'));
  if (added === null) throw new Error('nothing was attached');
  return added.attachment;
}

const planning = async (world: World, csv: string, more: object = {}) =>
  world.window.call('feedback.plan', {
    job: 'read',
    document: await world.document(world.put('feedback.csv', csv)),
    same: [],
    ...more,
  });

/** Single responses of which every answer is 1. */
const ones = responsesText([{ external_id: '1', question_1: '1' }]);
const place = {
  service: { name: 'Claims line' },
  fiscalYear: 2023,
  quarter: 1,
  channel: 'phone',
  transactionPoint: '',
  serviceProvided: '',
};

/** Lines for `apply`, refused. */
const applied = (world: World, ...lines: readonly string[]) => {
  world.put('edits.jsonl', `${lines.join('\n')}\n`);
  const file = world.workbook('edited.cxwb');
  return world.command('apply', file, 'edits.jsonl', '--author', 'CX lead');
};

const merged = async (world: World, copy: string) => {
  must(await world.window.call('workbook.close', {}));
  return world.command('merge', world.file, copy);
};

/**
 * How each thing that can go wrong does go wrong for somebody: in the window where it can, by the command line
 * where only that can.
 */
export const causes = {
  file_missing: (world) => world.open(path.join(world.folder, 'gone.cxwb')),
  file_exists: (world) => world.command('new', world.file, '--provider', 'Office', '--fiscal-year', '2027'),
  folder_missing: async ({ window, folder }) => {
    window.replies.push(path.join(folder, 'gone', 'new.cxwb'));
    return outcomeOf(await window.call('workbook.new', { provider: 'Office', fiscalYear: 2027 }));
  },
  data_folder_missing: async (world) => {
    const usual = process.env.HISP_CX_DATA;
    process.env.HISP_CX_DATA = path.join(world.put('drive', 'that is gone'), 'profile');
    const made = await world.window.call('backup.make', {}).finally(() => {
      process.env.HISP_CX_DATA = usual;
    });
    return outcomeOf(made);
  },
  not_a_file: (world) => world.open(world.folder),
  no_permission: async (world) => {
    letAnyoneIn(world);
    const file = world.workbook('theirs.cxwb');
    chmodSync(file, 0);
    return withoutRights(() => world.open(file));
  },
  read_only: async (world) => {
    letAnyoneIn(world);
    const file = world.workbook('shared.cxwb');
    chmodSync(file, 0o444);
    world.put('edits.jsonl', '{"kind":"provider","set":{"name":"Ours"}}\n');
    return withoutRights(() => world.command('apply', file, 'edits.jsonl', '--author', 'CX lead'));
  },
  busy: async (world) => {
    const other = connect(world.file);
    try {
      other.exec('BEGIN EXCLUSIVE');
      return await world.change(service({ name: 'Phone line' }));
    } finally {
      other.close();
    }
  },
  disk_full: async (world, faults) => {
    const file = world.workbook('full.cxwb');
    faults.pages = 1;
    const opened = await world.open(file);
    const long = service({ description: 'long '.repeat(3000), name: 'Two' });
    return opened.code === 'nothing went wrong' ? world.change(long) : opened;
  },
  disk_failed: (world) => {
    const loop = path.join(world.folder, 'loop.cxwb');
    symlinkSync(loop, loop);
    return world.open(loop);
  },
  empty_file: (world) => world.open(world.put('empty.cxwb', '')),
  not_a_workbook: (world) => world.open(world.put('letter.cxwb', 'Dear colleague, '.repeat(100))),
  other_database: (world) => {
    const file = altered(world, 'other.cxwb', (bytes) => {
      bytes.writeUInt32BE(applicationId + 1, 68);
      return bytes;
    });
    return world.open(file);
  },
  truncated: (world) => world.open(altered(world, 'half.cxwb', (bytes) => bytes.subarray(0, -8192))),
  newer_version: (world) =>
    world.open(
      altered(world, 'newer.cxwb', (bytes) => {
        bytes.writeUInt32BE(schemaVersion + 1, 60);
        return bytes;
      }),
    ),
  foreign_schema: (world) => {
    const file = world.workbook('foreign.cxwb');
    const database = connect(file);
    database.exec('CREATE VIEW more AS SELECT 1');
    database.close();
    return world.open(file);
  },
  damaged: (world) => {
    const file = world.workbook('worn.cxwb');
    const database = connect(file);
    const page = Number(
      database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get('edit'),
    );
    const size = Number(database.pragma('page_size', { simple: true }));
    database.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, (page - 1) * size, (page - 1) * size + 64);
    return world.open(world.put('worn.cxwb', bytes));
  },
  nothing_to_salvage: async ({ window, folder, put, document }) => {
    window.replies.push(path.join(folder, 'saved.cxwb'));
    const letter = await document(put('letter.cxwb', 'Dear colleague, '.repeat(500)));
    return outcomeOf(await window.call('damaged.salvage', { job: 'save', document: letter }));
  },
  locked: (world) => {
    const file = world.workbook('held.cxwb');
    const holder = { host: 'another-computer', process: 4711, since: new Date().toISOString() };
    world.put('held.cxwb.lock', JSON.stringify(holder));
    return world.open(file);
  },
  opened_read_only: async (world) => {
    await world.open(world.workbook('theirs.cxwb'), 'read-only');
    return world.change(service({ name: 'Phone line' }));
  },
  closed: async (world) => {
    must(await world.window.call('workbook.close', {}));
    return world.change(service({ name: 'Phone line' }));
  },
  invalid_line: (world) => applied(world, '{"kind":"service",'),
  unknown_kind: (world) => world.change({ kind: 'services', set: { name: 'Claims line' } }),
  unknown_field: (world) => world.change(service({ purpose: 'To pay' })),
  invalid_value: (world) => world.change(service({ channels: ['carrier pigeon'] })),
  invalid_id: (world) => applied(world, '{"kind":"service","id":"1","set":{"name":"Claims line"}}'),
  unknown_record: (world) => world.change({ kind: 'service', id: recordId(99), delete: true }),
  wrong_kind: (world) => world.change({ kind: 'person', id: recordId(1), set: { name: 'Somebody' } }),
  key_missing: (world) => world.change({ kind: 'practice_rating', set: { rationale: 'In use since May.' } }),
  key_fixed: async (world) => {
    await world.change({ kind: 'practice_rating', set: { practice: 'measurement-1', level: 'emerging' } });
    const current = must(await world.window.call('workbook.current', {}));
    const rating = current?.snapshot.records.practice_rating[0];
    if (rating === undefined) throw new Error('the practice is rated');
    return world.change({ kind: 'practice_rating', id: rating.id, set: { practice: 'measurement-2' } });
  },
  unknown_reference: (world) =>
    world.change({ kind: 'pain_point', id: recordId(5), set: { service: recordId(99) } }),
  invalid_author: async ({ window }) =>
    outcomeOf(await window.call('settings.save', { author: 'CX lead\nand others' })),
  cannot_undo: async ({ window }) => outcomeOf(await window.call('workbook.undo', {})),
  unknown_edition: (world) =>
    world.command('new', 'n.cxwb', '--provider', 'Office', '--fiscal-year', '2027', '--edition', 'a11-1999'),
  invalid_edition_pack: (world) => {
    const pack = world.put('pack.json', '{"id":"mine"}');
    return world.command('new', 'n.cxwb', '--provider', 'O', '--fiscal-year', '2027', '--edition', pack);
  },
  not_ready: async ({ window }) =>
    outcomeOf(
      await window.call('submission.record', {
        deliverable: 'assessment',
        method: 'Upload',
        date: '2023-02-24',
      }),
    ),
  unreadable_part: async (world) => {
    await world.change({ kind: 'submission_record', id: recordId(7), set: { json: '{"kind":"letter"}' } });
    return outcomeOf(await world.window.call('submission.sent', { submission: recordId(7) }));
  },
  unreadable_briefing: async (world) => {
    await world.change({ kind: 'briefing_session', id: recordId(7), set: { snapshot: '{"kind":"letter"}' } });
    return outcomeOf(await world.window.call('briefing.shown', { session: recordId(7) }));
  },
  invalid_submission: (world) =>
    world.command('import', 'submission', 'n.cxwb', world.put('s.json', '{"kind":"letter"}')),
  fiscal_year_missing: (world) =>
    world.command('carry-forward', world.workbook('old.cxwb'), 'next.cxwb', '--fiscal-year', '2024'),
  fiscal_year_not_later: (world) => {
    const old = world.workbook('old.cxwb', [{ kind: 'workbook', set: { fiscal_year: 2024 } }]);
    return world.command('carry-forward', old, 'next.cxwb', '--fiscal-year', '2024');
  },
  invalid_json: (world) => world.command('import', 'submission', 'n.cxwb', world.put('s.json', '{"kind":')),
  not_utf8: (world) =>
    world.command('import', 'submission', 'n.cxwb', world.put('s.json', Buffer.from([0x22, 0xe9, 0x22]))),
  invalid_csv: async (world) => {
    await world.change({ kind: 'provider', set: { name: ownProvider } });
    return outcomeOf(await planning(world, quarterlyText([quarterlyRow({ q1_3: '-1' })])));
  },
  provider_missing: async (world) => {
    await world.change({ kind: 'provider', set: { name: null } });
    return outcomeOf(await planning(world, quarterlyText([quarterlyRow()])));
  },
  responses_need_place: async (world) => outcomeOf(await planning(world, ones)),
  scale_unknown: async (world) => outcomeOf(await planning(world, ones, { responses: place })),
  plan_outdated: async (world) => {
    const { plan } = must(await planning(world, quarterlyText([quarterlyRow()])));
    await world.change(service({ name: 'Phone line' }));
    return outcomeOf(await world.window.call('feedback.apply', { job: 'write', plan }));
  },
  file_changed: async (world) => {
    await world.change({ kind: 'provider', set: { name: ownProvider } });
    const { plan } = must(await planning(world, quarterlyText([quarterlyRow()])));
    world.put('feedback.csv', quarterlyText([quarterlyRow({ channel: 'fax' })]));
    return outcomeOf(await world.window.call('feedback.apply', { job: 'write', plan }));
  },
  unreadable_document: (world) => world.command('verify', world.put('report.docx', 'no document')),
  file_too_large: (world) => {
    const file = world.put('s.json', '{}');
    truncateSync(file, 2_000_000_000);
    return world.command('import', 'submission', 'n.cxwb', file);
  },
  unreadable_export: async (world, faults) => {
    faults.spoilsReading = true;
    world.window.replies.push(path.join(world.folder, 'report.txt'));
    return outcomeOf(await world.window.call('report.save', {}));
  },
  unknown_backup: async ({ window }) => outcomeOf(await window.call('backup.restore', { backup: 'x' })),
  other_workbook: (world) => merged(world, world.workbook('another.cxwb')),
  other_edition: async (world) => {
    const current = must(await world.window.call('workbook.current', {}));
    const copy = path.join(world.folder, 'copy.cxwb');
    const edition = { ...a11Edition2022, title: 'Another' };
    const workbookId = current?.snapshot.workbookId ?? '';
    must(createWorkbook(copy, { edition, editionLoaded: true, workbookId, entries: () => [] }));
    return merged(world, copy);
  },
  unusable_copy: async (world) => {
    await world.change(service({ description: 'First' }));
    await world.change(service({ description: 'Second' }));
    const copy = await copied(world, 'copy.cxwb');
    await world.change(service({ description: 'Ours' }));
    const database = connect(copy);
    database.prepare(`UPDATE "edit" SET "author" = 'Somebody' WHERE "value" LIKE '%First%'`).run();
    database.close();
    return merged(world, copy);
  },
  same_file: async (world) => {
    const documents = [await world.document(world.file)];
    const { copies } = must(await world.window.call('merge.look', { job: 'look', documents }));
    const error = copies[0]?.refused;
    return error === undefined ? { code: 'nothing went wrong' } : { code: error.code, error };
  },
  cannot_undo_merge: async ({ window }) => outcomeOf(await window.call('merge.undo', {})),
  cannot_purge: async ({ window }) =>
    outcomeOf(await window.call('workbook.purge', { ids: [recordId(98)], reason: 'Names a customer' })),
  purge_unfinished: async (world) => {
    must(await world.window.call('backup.make', {}));
    const ids = must(await world.window.call('workbook.fieldHistory', { id: recordId(1), field: 'name' }));
    letAnyoneIn(world);
    const current = must(await world.window.call('workbook.current', {}));
    const [backup] = listBackups(current?.snapshot.workbookId ?? '');
    chmodSync(path.dirname(backup?.file ?? ''), 0o555);
    return withoutRights(async () =>
      outcomeOf(
        await world.window.call('workbook.purge', {
          ids: ids.map(({ edit }) => edit),
          reason: 'Names a customer',
        }),
      ),
    );
  },
  attachment_purged: async (world) => {
    await attached(world);
    const current = must(await world.window.call('workbook.current', {}));
    const hash = current?.snapshot.records.attachment[0]?.sha256 ?? '';
    must(await world.window.call('workbook.purge', { ids: [hash], reason: 'Names a customer' }));
    return outcomeOf(await attach(world, 'survey.txt', 'What people said'));
  },
  file_vanished: async (world) => {
    rmSync(world.file);
    return world.change(service({ name: 'Phone line' }));
  },
  file_replaced: async (world) => {
    renameSync(world.workbook('other.cxwb'), world.file);
    return world.change(service({ name: 'Phone line' }));
  },
  unknown_document: async ({ window }) =>
    outcomeOf(await window.call('workbook.open', { document: 'deadbeef', mode: 'write' })),
  open_in_window: async (world) => {
    const services = createAppServices();
    const [first, second] = [fakeWindow(services), fakeWindow(services)];
    const file = world.workbook('both.cxwb');
    const open = async (window: typeof first) =>
      window.call('workbook.open', { document: await chosen(window, file), mode: 'write' });
    must(await open(first));
    return outcomeOf(await open(second));
  },
  cannot_open: async () => {
    const refusing = fakeWindow(createAppServices(), true);
    return outcomeOf(await refusing.call('link.open', { href: 'https://example.gov/' }));
  },
  cancelled: async (world) => {
    world.window.replies.push(world.folder);
    const formats = [{ deliverable: 'assessment', format: 'word' }] as const;
    const running = world.window.call('export.run', { job: 'export', formats: [...formats] });
    while (eventsOf(world.window, 'job.progress').length === 0) await setTimeout(5);
    must(await world.window.call('job.cancel', { job: 'export' }));
    return outcomeOf(await running);
  },
  worker_failed: async (world, faults) => {
    await world.change({ kind: 'workbook', set: { fiscal_year: 2023 } });
    faults.thread = 'process.exit(3)';
    world.window.replies.push(path.join(world.folder, 'next.cxwb'));
    return outcomeOf(await world.window.call('workbook.nextYear', { job: 'next', fiscalYear: 2024 }));
  },
  unsafe_link: async ({ window }) =>
    outcomeOf(await window.call('link.open', { href: 'http://example.gov' })),
  cannot_print: async (world) => {
    const refusing = fakeWindow(createAppServices(), true);
    const file = await chosen(refusing, world.file);
    must(await refusing.call('workbook.open', { document: file, mode: 'read-only' }));
    refusing.replies.push(path.join(world.folder, 'slides.pdf'));
    return outcomeOf(await refusing.call('slides.pdf', {}));
  },
  cannot_copy: async () =>
    outcomeOf(await fakeWindow(createAppServices(), true).call('clipboard.text', { text: 'words' })),
  attachment_empty: async (world) => outcomeOf(await attach(world, 'empty.pdf', '')),
  attachment_too_large: async (world) => {
    const file = world.put('film.mp4', '');
    truncateSync(file, 300 * 1024 * 1024);
    const dropped = await world.document(file);
    return outcomeOf(await world.window.call('attachment.add', { dropped, pictures: false }));
  },
  attachment_program: async (world) => outcomeOf(await attach(world, 'setup.exe', 'MZ')),
  attachment_missing: async (world) => {
    const set = { name: 'lost.pdf', sha256: 'a'.repeat(64), size: 3, media_type: 'application/pdf' };
    await world.change({ kind: 'attachment', id: recordId(8), set });
    world.window.replies.push(true);
    return outcomeOf(await world.window.call('attachment.open', { attachment: recordId(8) }));
  },
  attachment_damaged: async (world) => {
    const attachment = await attached(world);
    const database = connect(world.file);
    database.prepare(`UPDATE "blob" SET "bytes" = x'00'`).run();
    database.close();
    world.window.replies.push(true);
    return outcomeOf(await world.window.call('attachment.open', { attachment }));
  },
  not_a_picture: async (world) => outcomeOf(await attach(world, 'letter.txt', 'Dear colleague', true)),
  wrong_call: async () => outcomeOf(parseCall('workbook.open', { document: 5, mode: 'write' })),
  unexpected: async (world, faults) => {
    const file = world.workbook('old.cxwb');
    faults.rulesFail = true;
    return world.command('check', file);
  },
  wrong_usage: (world) => world.command('export'),
} as const satisfies Readonly<Record<Exclude<AppError['code'], ShownElsewhere>, Cause>>;
