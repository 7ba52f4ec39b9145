import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { markdownBlocks, markdownInlines } from '../../../shared/documents/markdown.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { parseEditionPack } from '../../../shared/editions/index.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { readForAttaching } from '../../../src-main/attachments/read-for-attaching.ts';
import { checkPicture } from '../../../src-main/attachments/stored.ts';
import { exportWorkbook } from '../../../src-main/export/export-workbook.ts';
import { readJson } from '../../../src-main/files.ts';
import { readEntries } from '../../../src-main/import/entry-lines.ts';
import { planFeedbackImport } from '../../../src-main/import/feedback/plan.ts';
import { importSubmission } from '../../../src-main/import/import-submission.ts';
import { sampleWorkbook } from '../../../src-main/sample.ts';
import { verifyFile } from '../../../src-main/verify/verify.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { attempt as attempting } from '../../../src-main/workbook/failures.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { quarterlyHeaders, quarterlyRow } from '../../fixtures/feedback-csv.ts';
import { inMemoryWorkbook, must, recordId } from '../../fixtures/workbooks.ts';
import { mutatedBytes } from './bytes.ts';
import { mutatedJson } from './json.ts';
import { someMarkdown } from './markdown.ts';
import { pictures } from './pictures.ts';
import { type Attempt, outcomeOf, type Target } from './target.ts';

function given({ folder }: Attempt, name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** A whole export of the sample, made once a run: the files that come back from outside. */
async function exportedIn(folder: string): Promise<string> {
  const out = path.join(folder, 'exported');
  if (existsSync(out)) return out;
  const file = path.join(folder, 'sample.cxwb');
  must(createWorkbook(file, sampleWorkbook));
  const opened = must(await openReadOnly(file));
  must(await exportWorkbook(opened.snapshot(), { out }));
  opened.close();
  return out;
}

const exportedNames = { submission: 'submission-', plan: 'action-plan-fy' };

async function exported(folder: string, name: keyof typeof exportedNames, extension: string) {
  const out = await exportedIn(folder);
  const found = readdirSync(out).find(
    (one) => one.startsWith(exportedNames[name]) && one.endsWith(extension),
  );
  return readFileSync(path.join(out, found ?? ''));
}

function quarterly(): Buffer {
  const rows = Array.from({ length: 6 }, (_, index) =>
    quarterlyRow({
      collection_quarter: String(1 + (index % 4)),
      q1_text: index === 3 ? '"Said ""so"""' : 'Asked',
    }),
  );
  const lines = [
    quarterlyHeaders.join(','),
    ...rows.map((row) => quarterlyHeaders.map((name) => row[name] ?? '').join(',')),
  ];
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

const responses = Buffer.from(
  'external_id,question_1,positive_effectiveness,positive_ease,positive_efficiency,positive_transparency,positive_humanity,positive_employee,positive_other,negative_effectiveness,negative_ease,negative_efficiency,negative_transparency,negative_humanity,negative_employee,negative_other,question_4\n1,5,1,0,,,,,,,,,,,,,fine\n2,0,,,,,,,,1,0,,,,,,"slow, very"\n',
);

let home: Workbook | undefined;
const ownWorkbook = () => {
  home ??= inMemoryWorkbook(recordId(1));
  must(home.change('Ann', [{ kind: 'provider', set: { name: 'Office of Imaginary Permits (fictional)' } }]));
  return home;
};

const lines = [
  '{"kind":"provider","set":{"name":"One"}}',
  '{"kind":"service","id":"00000000-0000-7000-8000-0000000000aa","set":{"name":"Two","channels":["phone"],"designated":true}}',
  '{"kind":"feedback_report","id":"00000000-0000-7000-8000-0000000000ab","set":{"service":"00000000-0000-7000-8000-0000000000aa","rating":[1,2,3,4,5]}}',
];

export const textTargets: readonly Target[] = [
  {
    name: 'submission',
    share: 3,
    attempt: async (attempt) => {
      const json = (await exported(attempt.folder, 'submission', '.json')).toString();
      const file = given(attempt, 'submission.json', mutatedJson(json, attempt.random, attempt.strength));
      const made = path.join(attempt.folder, 'made.cxwb');
      const outcome = outcomeOf(importSubmission(made, file));
      expect(existsSync(made)).toBe(outcome === 'taken');
      rmSync(made, { force: true });
      outcomeOf(await verifyFile(file));
      return outcome;
    },
  },
  {
    name: 'edition pack',
    share: 5,
    attempt: (attempt) => {
      const json = mutatedJson(JSON.stringify(a11Edition2022), attempt.random, attempt.strength);
      const file = given(attempt, 'pack.json', json);
      const read = attempting(file, () => readJson(file, 16 * 1024 * 1024));
      if (!read.ok) return outcomeOf(read);
      const pack = parseEditionPack(read.value);
      if (!pack.ok) {
        const { problems } = pack;
        return outcomeOf({ ok: false, error: { code: 'invalid_edition_pack', file, problems } });
      }
      const made = path.join(attempt.folder, 'packed.cxwb');
      const entries = () => [{ kind: 'provider', set: { name: 'One' } }];
      outcomeOf(createWorkbook(made, { edition: pack.edition, editionLoaded: true, entries }));
      rmSync(made, { force: true });
      sectionsOf(pack.edition);
      findingsOf({ ...ownWorkbook().snapshot(), edition: pack.edition });
      return 'taken';
    },
  },
  {
    name: 'feedback CSV',
    share: 14,
    attempt: async (attempt) => {
      const { random, strength } = attempt;
      const csv = given(
        attempt,
        'feedback.csv',
        mutatedBytes(random.of([quarterly(), responses]), random, strength),
      );
      const about = { service: 'Permits', fiscalYear: 2023, quarter: 1, channel: 'email' };
      const request = random.below(2) === 0 ? { csv, responses: about } : { csv };
      const before = ownWorkbook().log.extent().count;
      const outcome = outcomeOf(await planFeedbackImport(ownWorkbook(), request));
      expect(ownWorkbook().log.extent().count).toBe(before);
      return outcome;
    },
  },
  {
    name: 'lines of edits',
    share: 12,
    attempt: (attempt) => {
      const { random, strength } = attempt;
      const spoiled = lines.map((line) => mutatedJson(line, random, random.below(strength + 1))).join('\n');
      const bytes = random.below(3) === 0 ? mutatedBytes(Buffer.from(spoiled), random, strength) : spoiled;
      const file = given(attempt, 'edits.jsonl', bytes);
      const read = attempting(file, () => readEntries(file));
      if (!read.ok) return outcomeOf(read);
      return outcomeOf(
        inMemoryWorkbook(recordId(2)).change(
          'Ann',
          read.value.map(({ entry }) => entry),
        ),
      );
    },
  },
  {
    name: 'Markdown',
    share: 20,
    attempt: ({ random, strength }) => {
      const text = someMarkdown(random, strength);
      markdownBlocks(text);
      markdownInlines(text);
      return 'taken';
    },
  },
  {
    name: 'picture',
    share: 8,
    attempt: async (attempt) => {
      const { random, strength } = attempt;
      const bytes = mutatedBytes(random.of(pictures), random, strength);
      const file = given(attempt, random.of(['a.png', 'a.gif', 'a.jpg', 'a.exe', 'a']), bytes);
      const read = await readForAttaching(file);
      outcomeOf(read);
      return outcomeOf(attempting(file, () => checkPicture('a', bytes)));
    },
  },
  {
    name: 'Word file',
    share: 2,
    attempt: async (attempt) => {
      const word = await exported(attempt.folder, 'plan', '.docx');
      const file = given(attempt, 'plan.docx', mutatedBytes(word, attempt.random, attempt.strength));
      return outcomeOf(await verifyFile(file));
    },
  },
];
