import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { type KindName, kindNames, model } from '../../../../shared/model/model.ts';
import { sectionsOf } from '../../../../shared/sections/section.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import { guidanceFor, guidanceForSection } from '../../../../src-renderer/frame/panel/guidance.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../../fixtures/snapshots.ts';

const keyed = (kind: KindName, key: string) => derivedRecordId(fixtureWorkbookId, model[kind], [key]);
const empty = aSnapshot().build();
const practice = a11Edition2022.dimensions[0]?.practices[1];

describe('guidance on a practice', () => {
  const focused = {
    kind: 'practice_rating',
    id: keyed('practice_rating', 'measurement-2'),
    field: 'rationale',
  } as const;

  it('says what the field and the practice ask, with every section once', () => {
    const { title, subject, blocks, citations } = guidanceFor(empty, focused);
    expect(title).toBe('Why this level');
    expect(subject).toBe(practice?.statement);
    expect(blocks.slice(0, 2)).toEqual([
      { heading: 'What the circular asks', paragraphs: [model.practice_rating.fields.rationale.help] },
      { heading: 'In this workbook’s maturity instrument', paragraphs: [practice?.help] },
    ]);
    expect(citations).toEqual(['§280.17', '§280.9', '§280.10']);
  });

  it('tells what carries each level until one is chosen; what they look like stands in the choice', () => {
    const levels = guidanceFor(empty, focused).blocks.find(
      ({ heading }) => heading === 'What carries each level',
    );
    expect(levels?.terms?.map(({ term }) => term)).toEqual([
      'Not practiced',
      'Emerging',
      'Established',
      'Exemplary',
    ]);
  });

  it('tells what carries the chosen level, and what OMB may ask', () => {
    const rated = aSnapshot()
      .with('practice_rating', { practice: 'measurement-2', level: 'established' })
      .build();
    const { blocks } = guidanceFor(rated, focused);
    const carries = blocks.find(({ heading }) => heading === 'What carries “Established”');
    expect(carries?.paragraphs).toEqual([a11Edition2022.levels[2]?.evidence]);
    expect(blocks.at(-1)).toMatchObject({
      heading: 'Likely question from OMB',
      paragraphs: [practice?.likelyQuestion],
    });
  });
});

describe('guidance on other fields', () => {
  it('gives the help of a narrative question', () => {
    const question = a11Edition2022.narrativeQuestions[0];
    const { subject, blocks } = guidanceFor(empty, {
      kind: 'narrative',
      id: keyed('narrative', 'summary'),
      field: 'text',
    });
    expect(subject).toBe(question?.label);
    expect(blocks[0]?.paragraphs).toEqual([question?.help]);
  });

  it('calls only what cites a section of the circular what the circular asks', () => {
    const { blocks } = guidanceFor(empty, { kind: 'barrier', id: anId('b'), field: 'name' });
    expect(blocks.map(({ heading }) => heading)).not.toContain('What the circular asks');
  });

  it('explains the choices that the edition explains', () => {
    const { blocks } = guidanceFor(empty, { kind: 'service', id: anId('s'), field: 'types' });
    const explained = a11Edition2022.serviceTypes.filter(({ help }) => help !== undefined);
    const terms = blocks.find(({ heading }) => heading === 'What the choices mean')?.terms ?? [];
    expect(terms).toHaveLength(explained.length);
  });

  it('has something to say about every field of every kind', () => {
    for (const kind of kindNames)
      for (const field of Object.keys(model[kind].fields)) {
        const { title, blocks } = guidanceFor(empty, { kind, id: anId('any'), field });
        expect(title).not.toBe('');
        expect(blocks[0]?.paragraphs.length).toBeGreaterThan(0);
      }
  });
});

describe('guidance on a section', () => {
  it('says what it is for and what is entered there', () => {
    for (const section of sectionsOf(a11Edition2022)) {
      const { title, blocks, citations } = guidanceForSection(empty, section);
      expect(title).toBe(section.label);
      expect(blocks[0]?.paragraphs[0]).toBe(section.summary);
      expect(citations.length).toBeGreaterThan(0);
    }
  });
});
