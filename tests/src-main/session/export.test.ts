import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../../src-main/export/export-workbook.ts';
import { codeOf, must, temporaryFolder } from '../../fixtures/workbooks.ts';
import { tinyPng } from '../export/word/tiny-png.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let out: string;
let window: FakeWindow;

beforeEach(async () => {
  folder = temporaryFolder();
  out = path.join(folder, 'out');
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
  must(await window.call('workbook.sample', {}));
});

const word = { deliverable: 'assessment', format: 'word' } as const;
const json = { deliverable: 'assessment', format: 'json' } as const;
const submission = { deliverable: 'submission', format: 'json' } as const;

describe('an export', () => {
  it('writes what was chosen, tells how far it is, and hands the files out', async () => {
    window.replies.push(out);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 10);
    const exported = must(
      await window.call('export.run', { job: 'first', formats: [submission, word, json] }),
    );
    clearInterval(ticking);
    expect(exported?.files.map(({ deliverable, format }) => `${deliverable} ${format}`)).toEqual([
      'assessment word',
      'assessment json',
      'submission json',
    ]);
    for (const { fileName, size, sha256 } of exported?.files ?? []) {
      const bytes = readFileSync(path.join(out, fileName));
      expect(bytes.length).toBe(size);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(readdirSync(out)).toHaveLength(3);
    const progress = eventsOf(window, 'job.progress');
    expect(progress.map(({ done }) => done)).toEqual([0, 1, 2, 3]);
    expect(progress[0]).toEqual({ job: 'first', done: 0, total: 3, label: 'Capacity Assessment (Word)' });
    // The window is answered meanwhile.
    expect(turns).toBeGreaterThan(10);
    must(await window.call('document.open', { document: exported?.files[0]?.document ?? '' }));
    must(await window.call('document.reveal', { document: exported?.folder.document ?? '' }));
    expect(window.done.slice(-2)).toEqual([
      `open: ${path.join(out, exported?.files[0]?.fileName ?? '')}`,
      `show: ${out}`,
    ]);
  });

  it('tells of each document what keeps it from being usable for everyone', async () => {
    const opened = must(await window.call('workbook.current', {}));
    const service = opened?.snapshot.records.service[0];
    if (service === undefined) throw new Error('the sample has services');
    const description = 'See [here](https://www.example.gov/line).';
    must(
      await window.call('workbook.change', {
        entries: [{ kind: 'service', id: service.id, set: { description } }],
      }),
    );
    window.replies.push(out);
    const exported = must(await window.call('export.run', { job: 'checked', formats: [word, json] }));
    expect(exported?.files.map(({ accessibility }) => accessibility)).toEqual([
      [
        {
          point: 'link-vague',
          message: expect.stringMatching(/^Under “.+”: The link “here” does not say where it leads\.$/),
          text: 'here',
          typed: { id: service.id, field: 'description' },
        },
      ],
      [],
    ]);
  });

  it('in its own thread writes the same bytes as without one', async () => {
    window.replies.push(out);
    must(await window.call('export.run', { job: 'a', formats: [word, submission] }));
    const snapshot = must(await window.call('workbook.current', {}))?.snapshot;
    if (snapshot === undefined) throw new Error('the sample is open');
    const direct = path.join(folder, 'direct');
    must(await exportWorkbook(snapshot, { out: direct, choices: [word, submission] }));
    for (const name of readdirSync(direct))
      expect(readFileSync(path.join(out, name)).equals(readFileSync(path.join(direct, name)))).toBe(true);
  });

  it('carries the logo that is kept in the workbook', async () => {
    const logo = path.join(folder, 'logo.png');
    writeFileSync(logo, tinyPng);
    const dropped = await chosen(window, logo);
    const added = must(await window.call('attachment.add', { dropped, pictures: true }));
    const set = { agency_logo: added?.attachment ?? '' };
    must(await window.call('workbook.change', { entries: [{ kind: 'workbook', set }] }));
    window.replies.push(out);
    const exported = must(await window.call('export.run', { job: 'a', formats: [word] }));
    const parts = Object.values(unzipSync(readFileSync(path.join(out, exported?.files[0]?.fileName ?? ''))));
    expect(parts.some((bytes) => Buffer.from(bytes).equals(Buffer.from(tinyPng)))).toBe(true);
  });

  it('asks for a folder first, and writes nothing where the user thinks better of it', async () => {
    window.replies.push(undefined);
    expect(must(await window.call('export.run', { job: 'a', formats: [json] }))).toBeNull();
  });

  it('says what is wrong: no such format, no workbook, no place to write', async () => {
    const feedback = { deliverable: 'feedback', format: 'word' } as const;
    expect(codeOf(await window.call('export.run', { job: 'a', formats: [feedback] }))).toBe('wrong_usage');
    window.replies.push(path.join(window.session.openFile() ?? '', 'inside'));
    expect(codeOf(await window.call('export.run', { job: 'a', formats: [json] }))).toBe('file_exists');
    must(await window.call('workbook.close', {}));
    window.replies.push(out);
    expect(codeOf(await window.call('export.run', { job: 'a', formats: [json] }))).toBe('closed');
  });

  it('of several files writes none where one cannot be written', async () => {
    window.replies.push(out);
    const exported = must(await window.call('export.run', { job: 'a', formats: [json] }));
    const name = exported?.files[0]?.fileName ?? '';
    const other = path.join(folder, 'other');
    mkdirSync(path.join(other, name), { recursive: true });
    window.replies.push(other);
    expect(codeOf(await window.call('export.run', { job: 'a', formats: [word, json, submission] }))).toBe(
      'not_a_file',
    );
    expect(readdirSync(other)).toEqual([name]);
  });
});

describe('canceling an export', () => {
  it('ends it, leaves no file, and the next one works', async () => {
    mkdirSync(out);
    window.replies.push(out, out);
    const running = window.call('export.run', { job: 'long', formats: [word, json] });
    while (eventsOf(window, 'job.progress').length === 0) await setTimeout(5);
    must(await window.call('job.cancel', { job: 'long' }));
    expect(codeOf(await running)).toBe('cancelled');
    expect(readdirSync(out)).toEqual([]);
    must(await window.call('export.run', { job: 'long', formats: [json] }));
    must(await window.call('job.cancel', { job: 'ended' }));
  });

  it('happens by itself when the window closes', async () => {
    window.replies.push(out);
    const running = window.call('export.run', { job: 'long', formats: [word] });
    while (eventsOf(window, 'job.progress').length === 0) await setTimeout(5);
    await window.session.close();
    expect(codeOf(await running)).toBe('cancelled');
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});
