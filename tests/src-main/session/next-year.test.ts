import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { isCarriedText } from '../../../shared/carry-forward/carried-texts.ts';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { sampleWorkbook } from '../../../src-main/sample.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { codeOf, must, temporaryFolder } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let last: string;
let next: string;
let window: FakeWindow;

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const request = { job: 'first', fiscalYear: 2024 };

beforeEach(async () => {
  folder = path.join(temporaryFolder(), 'ours');
  mkdirSync(folder);
  last = path.join(folder, 'last.cxwb');
  next = path.join(folder, 'next.cxwb');
  must(createWorkbook(last, sampleWorkbook));
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
  must(await window.call('workbook.open', { document: await chosen(window, last), mode: 'write' }));
});

describe('starting the next year', () => {
  it('makes another file, opens it in this window, and answers the window meanwhile', async () => {
    const before = digestOf(last);
    window.replies.push(next);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 10);
    const opened = must(await window.call('workbook.nextYear', request));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
    expect(window.done).toContain(
      'asked where to save cx-workbook-fy2024-example-benefits-service-fictional.cxwb',
    );
    expect(opened?.fileName).toBe('next.cxwb');
    expect(opened?.snapshot.records.workbook[0]?.fiscal_year).toBe(2024);
    expect(window.session.openFile()).toBe(next);
    expect(digestOf(last)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const progress = eventsOf(window, 'job.progress');
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('carries what was just saved, and marks it until somebody confirms or changes it', async () => {
    const mission = 'Said a moment ago';
    must(await window.call('workbook.change', { entries: [{ kind: 'provider', set: { mission } }] }));
    window.replies.push(next);
    const snapshot = must(await window.call('workbook.nextYear', request))?.snapshot;
    const provider = snapshot?.records.provider[0];
    if (snapshot === undefined || provider === undefined) throw new Error('the provider is carried');
    expect(provider.mission).toBe(mission);
    const text = { kind: 'provider', id: provider.id, field: 'mission' } as const;
    expect(isCarriedText(snapshot, text)).toBe(true);
    const confirmed = must(await window.call('workbook.confirm', { texts: [text] }));
    expect(confirmed.delta?.carried?.some(({ id, field }) => id === text.id && field === 'mission')).toBe(
      false,
    );
    expect(confirmed.canUndo).toBe(true);
    must(await window.call('workbook.undo', {}));
    const after = must(await window.call('workbook.current', {}))?.snapshot;
    expect(after !== undefined && isCarriedText(after, text)).toBe(true);
  });

  it('goes over the crosswalk to a newer edition that comes with the program', async () => {
    const old = path.join(folder, 'old.cxwb');
    const { entries: _, ...empty } = sampleWorkbook;
    must(
      createWorkbook(old, {
        ...empty,
        edition: a11Edition2019,
        afterwards: () => [],
        lastYear: () => [],
        entries: () => [
          { kind: 'workbook', set: { fiscal_year: 2020 } },
          { kind: 'dimension_summary', set: { dimension: 'governance', gaps: 'No budget line' } },
        ],
      }),
    );
    must(await window.call('workbook.open', { document: await chosen(window, old), mode: 'write' }));
    window.replies.push(next);
    const opened = must(
      await window.call('workbook.nextYear', { job: 'a', fiscalYear: 2021, edition: 'a11-2022' }),
    );
    expect(opened?.snapshot.edition.id).toBe('a11-2022');
    expect(opened?.snapshot.records.dimension_summary).toEqual([
      expect.objectContaining({ dimension: 'governance_strategy', gaps: 'No budget line' }),
    ]);
  });

  it('leaves everything as it is where the user thinks better of it', async () => {
    window.replies.push(undefined);
    expect(must(await window.call('workbook.nextYear', request))).toBeNull();
    expect(window.session.openFile()).toBe(last);
  });

  it('says before it asks for a place what is wrong with the request', async () => {
    const asked = () => window.done.filter((what) => what.startsWith('asked where')).length;
    const refusal = async (input: Omit<typeof request, 'job'> & { edition?: string }) =>
      codeOf(await window.call('workbook.nextYear', { job: 'a', ...input }));
    expect(await refusal({ fiscalYear: 2023 })).toBe('fiscal_year_not_later');
    expect(await refusal({ fiscalYear: 2024, edition: 'a11-1999' })).toBe('unknown_edition');
    must(
      await window.call('workbook.change', { entries: [{ kind: 'workbook', set: { fiscal_year: null } }] }),
    );
    expect(await refusal({ fiscalYear: 2024 })).toBe('fiscal_year_missing');
    must(await window.call('workbook.close', {}));
    expect(await refusal({ fiscalYear: 2024 })).toBe('closed');
    expect(asked()).toBe(0);
  });

  it('never writes over a file, nor where there is no folder, and goes on with the old one', async () => {
    writeFileSync(next, 'something else');
    window.replies.push(next);
    expect(codeOf(await window.call('workbook.nextYear', request))).toBe('file_exists');
    window.replies.push(last);
    expect(codeOf(await window.call('workbook.nextYear', request))).toBe('file_exists');
    window.replies.push(path.join(folder, 'nowhere', 'next.cxwb'));
    expect(codeOf(await window.call('workbook.nextYear', request))).toBe('folder_missing');
    expect(readFileSync(next, 'utf8')).toBe('something else');
    expect(window.session.openFile()).toBe(last);
  });
});

describe('canceling it', () => {
  it('leaves no file, at whichever step, and the workbook stays open', async () => {
    for (const step of [1, 2, 3]) {
      const job = `job-${step}`;
      window.replies.push(next);
      const running = window.call('workbook.nextYear', { job, fiscalYear: 2024 });
      while (eventsOf(window, 'job.progress').filter((told) => told.job === job).length < step)
        await setTimeout(1);
      must(await window.call('job.cancel', { job }));
      expect(codeOf(await running)).toBe('cancelled');
      expect(readdirSync(folder).filter((name) => /next|part/.test(name))).toEqual([]);
    }
    expect(window.session.openFile()).toBe(last);
  });

  it('happens by itself when the window closes', async () => {
    window.replies.push(next);
    const running = window.call('workbook.nextYear', request);
    while (eventsOf(window, 'job.progress').length === 0) await setTimeout(1);
    await window.session.close();
    expect(codeOf(await running)).toBe('cancelled');
    expect(readdirSync(folder).filter((name) => /next|part/.test(name))).toEqual([]);
  });
});
