import { describe, expect, it } from 'vitest';
import { type KindName, model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { titleOf, titleOfId } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';

const snapshot = aSnapshot()
  .with('service', { id: anId('benefits'), name: 'Benefits line' })
  .with('service', { id: anId('nameless'), name: '  ' })
  .with('person', { id: anId('ann'), name: 'Ann Example' })
  .with('commitment', { id: anId('promise'), title: 'Call people back' })
  .with('moment', { id: anId('call'), description: 'The **first** call\n\nand what follows' })
  .with('practice_rating', { practice: 'measurement-1', level: 'emerging' })
  .with('feedback_report', { id: anId('q1'), service: anId('benefits'), fiscal_year: 2023, quarter: 1 })
  .with('evidence', { id: anId('study'), title: 'Call study' })
  .with('evidence_link', { id: anId('use'), evidence: anId('study'), target: anId('promise') })
  .with('concurrence', { id: anId('sign'), person: anId('ann'), deliverable: 'assessment' })
  .with('assignment', { id: anId('task'), section: 'dimension-measurement' })
  .with('workbook', { fiscal_year: 2023 })
  .build();
const words = (kind: KindName, field: string, value: unknown) => valueInWords(snapshot, kind, field, value);
const title = (kind: KindName, nickname: string) => titleOfId(snapshot, kind, anId(nickname));

describe('a value in words', () => {
  it('calls the section of an assignment by its label, and what is none as it was written', () => {
    expect(words('assignment', 'section', 'services')).toBe('Services');
    expect(words('assignment', 'section', 'Slides')).toBe('Slides');
  });

  it('is empty where nothing stands', () => {
    expect(words('service', 'name', null)).toBe('empty');
    expect(words('service', 'channels', [])).toBe('empty');
    expect(words('service', 'name', '   ')).toBe('empty');
  });

  it('has choices by their labels and yes or no', () => {
    expect(words('practice_rating', 'level', 'established')).toBe('Established');
    expect(words('service', 'designation_basis', ['volume', 'cost'])).toBe(
      'Customer volume; Annual program cost',
    );
    expect(words('service', 'designated', true)).toBe('Yes');
    expect(words('service', 'designated', false)).toBe('No');
  });

  it('has dates in words, numbers with commas and units, years without', () => {
    expect(words('evidence', 'date', '2023-02-24')).toBe('February 24, 2023');
    expect(words('attachment', 'size', 12345)).toBe('12,345 bytes');
    expect(words('workbook', 'fiscal_year', 2023)).toBe('2023');
  });

  it('has references by title, those of any deliverable, and says what was deleted', () => {
    expect(words('initiative', 'owner', anId('ann'))).toBe('Ann Example');
    expect(words('initiative', 'owner', anId('gone'))).toBe('a deleted person');
    expect(words('evidence_link', 'target', anId('promise'))).toBe('Call people back');
    expect(words('evidence_link', 'target', anId('gone'))).toBe('a deleted record');
  });

  it('names a practice before it is rated', () => {
    const unrated = derivedRecordId(fixtureWorkbookId, model.practice_rating, ['measurement-2']);
    const practice = snapshot.edition.dimensions[0]?.practices[1];
    expect(words('evidence_link', 'target', unrated)).toBe(practice?.statement);
  });

  it('has rows of values with their labels', () => {
    expect(words('measure_count', 'counts', [1, 2, 3, 4, 5000])).toBe(
      'Rated 1: 1, Rated 2: 2, Rated 3: 3, Rated 4: 4, Rated 5: 5,000',
    );
  });

  it('has long texts by how they begin, without their marks, and whole where asked', () => {
    const text = `**Calls** waited [too long](https://www.example.gov).\n\n${'More words follow. '.repeat(40)}`;
    const short = words('practice_rating', 'rationale', text);
    expect(short).toMatch(/^Calls waited too long\. More words follow\./);
    expect(short.length).toBeLessThanOrEqual(240);
    expect(valueInWords(snapshot, 'practice_rating', 'rationale', text, Infinity).length).toBeGreaterThan(
      700,
    );
  });

  it('shows what the field cannot hold as it is stored, and tells of life and place', () => {
    expect(words('service', 'designated', 'perhaps')).toBe('perhaps');
    expect(words('service', 'no_such_field', [1])).toBe('[1]');
    expect(words('evidence', 'date', 'soon')).toBe('soon');
    expect(words('service', 'deleted', true)).toBe('deleted');
    expect(words('service', 'deleted', false)).toBe('kept');
    expect(words('service', 'order', 'a0')).toBe('its place in the list');
  });
});

describe('the title of a record', () => {
  it('is its title field on one line', () => {
    expect(title('service', 'benefits')).toBe('Benefits line');
    expect(title('moment', 'call')).toBe('The first call and what follows');
  });

  it('is the statement of a practice and the label of a section', () => {
    const [rating] = snapshot.records.practice_rating;
    const statement = snapshot.edition.dimensions[0]?.practices[0]?.statement;
    expect(rating && titleOf(snapshot, 'practice_rating', rating)).toBe(statement);
    expect(title('assignment', 'task')).toBe('Measurement');
  });

  it('is made of what the record is about where it has none', () => {
    expect(title('feedback_report', 'q1')).toBe('Benefits line, FY 2023 Q1');
    expect(title('evidence_link', 'use')).toBe('Call study for Call people back');
    expect(title('concurrence', 'sign')).toBe('Ann Example, Capacity Assessment');
  });

  it('falls back to the kind, and says so of what is deleted', () => {
    expect(title('service', 'nameless')).toBe('Untitled service');
    expect(title('person', 'gone')).toBe('a deleted person');
    const [workbook] = snapshot.records.workbook;
    expect(workbook && titleOf(snapshot, 'workbook', workbook)).toBe('Workbook');
  });
});
