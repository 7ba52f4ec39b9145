import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Deliverable, jsonDeliverables } from '../../shared/model/deliverable.ts';
import type { Field } from '../../shared/model/field.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { kinds, model } from '../../shared/model/model.ts';
import { fieldsOfPart, isPrintedIn } from '../../shared/model/prints.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { exportWorkbook } from '../../src-main/export/export-workbook.ts';
import type { Exportable, Format } from '../../src-main/export/formats.ts';
import { must, temporaryFolder } from '../fixtures/workbooks.ts';
import {
  changed,
  expectedTexts,
  filledSnapshot,
  marker,
} from '../shared/documents/assessment/filled-snapshot.ts';

/** Parts that the submission holds (design.md §5). */
const submitted = ['assessment', 'plan', 'feedback'] as const;

/** Everything readable in an Office package: tags gone, so that a text cut into runs is whole again. */
function wordsOfPackage(bytes: Uint8Array): string {
  const texts = Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, xml]) => strFromU8(xml));
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return texts.map((xml) => `${xml}\n${unescaped(xml.replaceAll(/<[^>]*>/g, ''))}`).join('\n');
}

/** The files whose declaration says that they carry the field. */
function expectedIn(kind: Kind, name: string, field: Field): ReadonlySet<string> {
  const parts = jsonDeliverables.filter((deliverable) =>
    fieldsOfPart(kind, deliverable).some(([own]) => own === name),
  );
  const files = new Set<string>(parts.map((deliverable) => `${deliverable}.json`));
  if (submitted.some((deliverable) => parts.includes(deliverable)) || kind.travels === 'beside')
    files.add('submission.json');
  for (const [file, deliverable] of documents)
    if (isInDocument(kind, name, field, deliverable)) files.add(file);
  if (isInSpreadsheet(kind, name, field)) files.add('plan.csv');
  if (isInFeedbackTable(kind, name, field)) files.add('feedback.csv');
  return files;
}

const documents = [
  ['assessment.word', 'assessment'],
  ['plan.word', 'plan'],
  ['plan-public.word', 'plan-public'],
  ['plan-public.html', 'plan-public'],
  ['briefing.word', 'briefing'],
] as const;

/** Slides select: they hold nothing that is not declared for the briefing, but not all of it. */
const slides = 'briefing.slides';

/** Only the speaker has these at hand: they are in no document. */
const speakers: ReadonlySet<string> = new Set(['briefing_slide.notes', 'briefing_slide.likely_questions']);

function isInDocument(kind: Kind, name: string, field: Field, deliverable: Deliverable): boolean {
  return isPrintedIn(kind, field, deliverable) && !speakers.has(`${kind.name}.${name}`);
}

/** Fields of commitments and milestones, and what records are called that commitments refer to. */
function isInSpreadsheet(kind: Kind, name: string, field: Field): boolean {
  const referred = Object.values(model.commitment.fields).flatMap((own) =>
    own.type === 'reference' || own.type === 'references' ? own.to : [],
  );
  if (kind.name === 'commitment' || kind.name === 'milestone') return isPrintedIn(kind, field, 'plan');
  return referred.some((to) => to === kind.name) && kind.title === name;
}

/** Reports with their counts, and what their service and its provider are called. */
function isInFeedbackTable(kind: Kind, name: string, field: Field): boolean {
  if (kind.name === 'feedback_report' || kind.name === 'measure_count')
    return fieldsOfPart(kind, 'feedback').some(([own]) => own === name) && field.type !== 'reference';
  return ['service.name', 'service.source_key', 'provider.name'].includes(`${kind.name}.${name}`);
}

/** Every file that can be exported, as "plan.word", with everything readable in it. */
async function exportedTexts(snapshot: WorkbookSnapshot): Promise<ReadonlyMap<string, string>> {
  const files = must(await exportWorkbook(snapshot, { out: temporaryFolder() }));
  const read = (format: Format, path: string) =>
    format === 'word' || format === 'slides'
      ? wordsOfPackage(readFileSync(path))
      : readFileSync(path, 'utf8');
  const texts = new Map<string, string>();
  // The briefing has two documents, a handout and the minutes.
  for (const { deliverable, format, path } of files) {
    const name = `${deliverable}.${format}`;
    texts.set(name, `${texts.get(name) ?? ''}${read(format, path)}`);
  }
  return texts;
}

const fields = kinds.flatMap((kind) =>
  Object.entries(kind.fields).map(([name, field]) => ({ kind, name, field })),
);
const marked = fields.filter(({ field }) => field.type === 'text' || field.type === 'markdown');

describe('every field reaches exactly the exports that it is declared for', () => {
  const texts = new Map<string, string>();

  beforeAll(async () => {
    for (const [file, text] of await exportedTexts(filledSnapshot())) texts.set(file, text);
  });

  it('covers every file that can be exported', () => {
    const expected: readonly (readonly [Exportable, Format])[] = [
      ['assessment', 'word'],
      ['assessment', 'json'],
      ['plan', 'word'],
      ['plan', 'csv'],
      ['plan', 'json'],
      ['plan-public', 'word'],
      ['plan-public', 'html'],
      ['plan-public', 'json'],
      ['feedback', 'csv'],
      ['feedback', 'json'],
      ['briefing', 'word'],
      ['briefing', 'slides'],
      ['submission', 'json'],
    ];
    expect([...texts.keys()].sort()).toEqual(expected.map((pair) => pair.join('.')).sort());
  });

  it.each(marked.map((entry) => [`${entry.kind.name}.${entry.name}`, entry] as const))(
    '%s',
    (_, { kind, name, field }) => {
      // A digest or a color has no room for the marker; its own value is as good.
      const [value] = expectedTexts(kind, name, field);
      const mark = value?.includes(marker(kind, name)) === true ? marker(kind, name) : value;
      const found = [...texts]
        .filter(([, text]) => mark !== undefined && text.includes(mark))
        .map(([file]) => file);
      expect(new Set(found.filter((file) => file !== slides))).toEqual(expectedIn(kind, name, field));
      if (found.includes(slides)) expect(isPrintedIn(kind, field, 'briefing')).toBe(true);
    },
  );

  it.each(
    documents.flatMap(([file, deliverable]) =>
      fields
        .filter(
          ({ kind, name, field }) =>
            !marked.some((entry) => entry.field === field) && isInDocument(kind, name, field, deliverable),
        )
        .map((entry) => [`${entry.kind.name}.${entry.name}`, file, entry] as const),
    ),
  )('%s, in the words of %s', (_, file, { kind, name, field }) => {
    for (const expected of expectedTexts(kind, name, field)) expect(texts.get(file)).toContain(expected);
  });

  it.each(
    fields
      .filter(({ field }) => !marked.some((entry) => entry.field === field))
      .flatMap((entry) => jsonDeliverables.map((deliverable) => ({ ...entry, deliverable })))
      .map((entry) => [`${entry.kind.name}.${entry.name} in ${entry.deliverable}`, entry] as const),
  )('%s, by its name in the JSON', (_, { kind, name, deliverable }) => {
    const part: { records: Record<string, Record<string, unknown>[]> } = JSON.parse(
      texts.get(`${deliverable}.json`) ?? '',
    );
    const declared = fieldsOfPart(kind, deliverable).some(([own]) => own === name);
    const holds = (part.records[kind.name] ?? []).some((record) => Object.hasOwn(record, name));
    expect(holds).toBe(declared);
  });
});

describe('the public edition of the Action Plan', () => {
  it('names nobody below the senior official, in no format', async () => {
    const officer = changed(filledSnapshot(), 'person', (people) =>
      people.map((person) => ({ ...person, role: 'cio' })),
    );
    const texts = await exportedTexts(officer);
    const name = marker(model.person, 'name');
    for (const [file, text] of texts) {
      expect([file, text.includes(name)]).toEqual([file, !/^(?:plan-public|feedback)/.test(file)]);
      expect([file, text.includes(marker(model.person, 'email'))]).toEqual([file, false]);
      if (file.startsWith('plan-public')) expect(text).toContain(marker(model.person, 'title'));
    }
  });
});
