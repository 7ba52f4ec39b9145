import { describe, expect, it } from 'vitest';
import { mostResults, search, searchIndex } from '../../../shared/search/search.ts';
import { surveysKey } from '../../../shared/sections/section.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { ratingId } from '../documents/assessment/rated.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const builder = aSnapshot()
  .with('service', { id: anId('line'), name: 'Benefits Line' })
  .with('service', { id: anId('rebenefits'), name: 'Rebenefits' })
  .with('service', { id: anId('claims'), name: 'Claims and benefits' })
  .with('moment', { id: anId('call'), service: anId('line'), description: 'First call' })
  .with('person', { id: anId('rené'), name: 'René Exámple', title: 'Director', office: 'Field Operations' })
  .with('evidence', { id: anId('study'), title: "Customers' study (2022)" })
  .with('barrier', { id: anId('barrier'), description: 'No **designers**' });
const snapshot = builder.build();
const labels = (query: string) => search(searchIndex(snapshot), query).map(({ label }) => label);

describe('go to anything', () => {
  it('puts labels that begin so first, then words that do, then letters inside, then the place', () => {
    expect(labels('benefits')).toEqual(['Benefits Line', 'Claims and benefits', 'Rebenefits', 'First call']);
  });

  it('asks for every word, in any order, in the label or the place', () => {
    expect(labels('benefits claims')).toEqual(['Claims and benefits']);
    expect(labels('call line')).toEqual(['First call']);
    expect(labels('benefits spaceship')).toEqual([]);
  });

  it('does not mind case, accents, curly quotes or signs with a meaning for programs', () => {
    expect(labels('RENE example')).toEqual(['René Exámple']);
    expect(labels('exámple')).toContain('René Exámple');
    expect(labels('customers’ study')).toEqual(["Customers' study (2022)"]);
    expect(labels('(2022)')).toEqual(["Customers' study (2022)"]);
    expect(() => labels('a-b [ ( * \\ . / ?')).not.toThrow();
  });

  it('leads to the section and the record, rated or not', () => {
    const practice = snapshot.edition.dimensions[0]?.practices[2];
    const [found] = search(searchIndex(snapshot), practice?.statement ?? '');
    expect(found).toMatchObject({
      label: practice?.statement,
      detail: 'Measurement, practice 3',
      destination: {
        section: 'dimension-measurement',
        target: { kind: 'practice_rating', id: ratingId('measurement-3') },
      },
    });
    expect(search(searchIndex(snapshot), 'designers')[0]).toMatchObject({
      label: 'No designers',
      detail: 'Barrier',
      destination: { section: 'barriers', target: { kind: 'barrier', id: anId('barrier') } },
    });
  });

  it.each([
    ['Where we stand', 'Overview'],
    ['Due dates of the year', 'Overview'],
    ['Five dimensions, this year and last', 'Overview'],
    ['Next for you', 'Overview'],
    ['Who owes what', 'Overview'],
    ['Who you are', 'Workbook and provider'],
    ['This cycle', 'Workbook and provider'],
    ['How documents look', 'Workbook and provider'],
    ['Who takes part', 'Team and participation'],
    ['What this adds up to', 'Measurement'],
    ['Program maturity', 'Measurement'],
    ['Data collection and metrics', 'Data collection'],
    ['Surveys', 'Surveys'],
    ['Claims without evidence', 'Evidence register'],
    ['Method note', 'Summary and method'],
    ['Drivers', 'Feedback results'],
    ['How answers are spread', 'Feedback results'],
    ['Respondents and response rate', 'Feedback results'],
    ['Notes on the data', 'Feedback results'],
    ['Another service or quarter', 'Quarters'],
    ['Trust, satisfaction and drivers', 'Slides'],
    ['Commitments by dimension', 'The plan on one page'],
    ['Milestones by quarter', 'The plan on one page'],
    ['Personas', 'Customers and pain points'],
    ['Which two dimensions come first', 'Focus and low practices'],
    ['What changes about each designated service', 'Priorities and alignment'],
    ['Performance plan indicators', 'Priorities and alignment'],
    ['Review', 'Review'],
    ['Nothing to settle', 'Settle differences'],
    ['Sections that nobody has', 'Who does what'],
    ['Action Plan, public edition', 'Sign-offs and submissions'],
    ['Telemetry checklist', 'Services'],
  ])('finds where a heading stands: %s', (heading, screen) => {
    const found = search(searchIndex(sampleSnapshot()), heading).map(({ label }) => label);
    expect(found.slice(0, 5)).toContain(screen);
  });

  it('puts the very label first', () => {
    expect(search(searchIndex(sampleSnapshot()), 'review')[0]?.label).toBe('Review');
  });

  it('leads to the surveys below the answers on data collection', () => {
    expect(search(searchIndex(snapshot), 'Surveys')[0]?.destination).toEqual({
      section: 'data-collection',
      focusKey: surveysKey,
    });
  });

  it('finds what the plan promises, by the promise and by what it belongs to', () => {
    const plan = builder
      .with('commitment', { id: anId('letters'), title: 'Plain letters' })
      .with('milestone', { id: anId('draft'), commitment: anId('letters'), title: 'First draft' })
      .with('pain_point', { id: anId('waiting'), service: anId('line'), statement: 'I wait.' })
      .build();
    const found = (query: string) =>
      search(searchIndex(plan), query).map(({ label, detail }) => `${label} (${detail})`);
    expect(found('plain letters')).toEqual([
      'Plain letters (Commitments)',
      'First draft (Milestone of Plain letters)',
    ]);
    expect(found('i wait')[0]).toBe('I wait. (Pain point of Benefits Line)');
  });

  it('finds practices by their dimension, answers by their question, and commands', () => {
    const statements = snapshot.edition.dimensions[2]?.practices.map(({ statement }) => statement);
    expect(labels('culture and organization practice').toSorted()).toEqual(statements?.toSorted());
    expect(labels('how customer experience work is organized')).toHaveLength(1);
    expect(search(searchIndex(snapshot), 'review')[0]?.destination).toEqual({ command: 'go.review' });
    expect(labels('go to')).not.toContain('Go to…');
  });

  it('offers sections for an empty query, and never more than fifty', () => {
    expect(labels('').slice(0, 2)).toEqual(['Workbook and provider', 'Team and participation']);
    const index = searchIndex(sampleSnapshot());
    expect(search(index, '')).toHaveLength(mostResults);
    expect(search(index, 'e')).toHaveLength(mostResults);
    expect(new Set(index.map(({ entry }) => entry.id)).size).toBe(index.length);
  });

  it('finds screens by what people want there, after what is called so', () => {
    const ids = (query: string) => search(searchIndex(snapshot), query).map(({ id }) => id);
    expect(ids('upload')).toEqual(['command feedback.import']);
    expect(ids('satisfaction')).toContain('command go.results');
    expect(ids('response rate')).toEqual(['command go.results']);
    expect(ids('paste counts')).toEqual(['section quarters']);
    expect(ids('print')).toEqual(expect.arrayContaining(['command go.preview', 'command go.export']));
    expect(ids('survey checklist')).toEqual(['place surveys']);
    expect(ids('benefits').at(-1)).not.toMatch(/^(?:section|command)/);
  });

  it('leads to the results of each service that has reports', () => {
    const reported = builder.with('feedback_report', { service: anId('line') }).build();
    const found = search(searchIndex(reported), 'results').filter(({ id }) => id.startsWith('results '));
    expect(found).toMatchObject([
      {
        label: 'Results of Benefits Line',
        destination: { section: 'results', target: { kind: 'service', id: anId('line') } },
      },
    ]);
  });

  it('makes again only the entries of lists that changed', () => {
    const before = searchIndex(snapshot);
    const after = searchIndex({
      ...snapshot,
      records: { ...snapshot.records, person: [...snapshot.records.person] },
    });
    const again = after.filter((item) => !before.includes(item));
    expect(again.map(({ entry }) => entry.label)).toEqual(['René Exámple']);
  });

  it('shows a service’s new name beside its moments', () => {
    searchIndex(snapshot);
    const renamed = builder.with('service', { id: anId('line'), name: 'Pensions line' }).build();
    expect(search(searchIndex(renamed), 'first call')[0]?.detail).toBe('Moment of Pensions line');
  });
});
