import { describe, expect, it } from 'vitest';
import {
  type CarriedRecord,
  carriedRecords,
  type NextYear,
  nextWorkbookId,
} from '../../../shared/carry-forward/records.ts';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { type KindName, model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { RecordLists } from '../../../shared/workbook/snapshot.ts';
import { recordId } from '../../fixtures/workbooks.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const last = sampleSnapshot();
const workbookId = nextWorkbookId(last.workbookId, 2024);
const next: NextYear = { workbookId, edition: a11Edition2022, fiscalYear: 2024 };

const of = (kind: KindName, records = carriedRecords(last, next)) =>
  records.filter((record) => record.kind === kind);
const values = (record: CarriedRecord | undefined) =>
  Object.fromEntries((record?.values ?? []).map(({ field, value }) => [field, value]));
const withRecords = (records: Partial<RecordLists>) => ({
  ...last,
  records: { ...last.records, ...records },
});

describe('the next year’s workbook', () => {
  it('is another one than last year’s, and another one for each year', () => {
    const ids = [2024, 2025].map((year) => nextWorkbookId(last.workbookId, year));
    expect(new Set([last.workbookId, ...ids]).size).toBe(3);
    expect(nextWorkbookId(last.workbookId, 2024)).toBe(ids[0]);
  });

  it('begins with its own record, for the new year, in the looks of the old', () => {
    const [first] = carriedRecords(last, next);
    const {
      fiscal_year: _year,
      document_version: _version,
      due_date_overrides: _dates,
      id: _id,
      ...looks
    } = last.records.workbook[0] ?? { id: '' };
    expect(first).toMatchObject({ kind: 'workbook', id: derivedRecordId(workbookId, model.workbook, []) });
    expect(values(first)).toEqual({ ...looks, fiscal_year: 2024 });
  });

  it('has the texts of a rating and of its dimension without level, confirmation or excuse', () => {
    for (const kind of ['practice_rating', 'dimension_summary', 'capacity_component'] as const) {
      const carried = of(kind);
      expect(carried).toHaveLength(last.records[kind].length);
      for (const record of carried)
        for (const name of ['level', 'confirmed', 'no_action_reason', 'override_level', 'override_reason'])
          expect(values(record)).not.toHaveProperty(name);
    }
    expect(values(of('practice_rating')[0])).toMatchObject({
      practice: last.records.practice_rating[0]?.practice,
      rationale: last.records.practice_rating[0]?.rationale,
    });
  });

  it('keeps the ids of records, and gives those found by a key the ids that it will look for', () => {
    expect(of('service').map(({ id }) => id)).toEqual(last.records.service.map(({ id }) => id));
    for (const record of of('practice_rating'))
      expect(record.id).toBe(
        derivedRecordId(workbookId, model.practice_rating, [String(values(record).practice)]),
      );
    for (const record of of('measure_count')) {
      const { report, question_number: number } = values(record);
      expect(record.id).toBe(
        derivedRecordId(workbookId, model.measure_count, [String(report), Number(number)]),
      );
    }
  });

  it('has the evidence of what it carries and no link to what stayed behind', () => {
    const carried = new Set(carriedRecords(last, next).map(({ id }) => id));
    const staying = new Set(
      [...last.records.commitment, ...last.records.delivery].map(({ id }) => String(id)),
    );
    const links = of('evidence_link').map((link) => values(link));
    const kept = last.records.evidence_link.filter(({ target }) => !staying.has(String(target)));
    expect(links).toHaveLength(kept.length);
    expect(kept.length).toBeLessThan(last.records.evidence_link.length);
    for (const { evidence, target } of links)
      expect([...carried].filter((id) => id === evidence || id === target)).toHaveLength(2);
  });

  it('asks of each of last year’s commitments what became of it, and promises nothing by itself', () => {
    expect(of('commitment')).toEqual([]);
    expect(of('milestone')).toEqual([]);
    expect(of('delivery').map((delivery) => values(delivery))).toEqual(
      last.records.commitment.map(({ id, title, order }) => ({ title, order, commitment_last_year: id })),
    );
  });

  it('leaves sign-offs, comments, meetings and what was sent with the year they belong to', () => {
    for (const kind of [
      'concurrence',
      'comment',
      'briefing_session',
      'submission_record',
      'priority',
    ] as const)
      expect(of(kind)).toEqual([]);
    expect(last.records.comment.length).toBeGreaterThan(0);
  });

  it('takes along only the attachments that something in it points to', () => {
    const attachment = (n: number) => ({ id: recordId(n), name: `${n}.png`, sha256: 'a'.repeat(64) });
    const [workbook] = last.records.workbook;
    const [evidence] = last.records.evidence;
    if (workbook === undefined || evidence === undefined) throw new Error('the sample has both');
    const used = withRecords({
      attachment: [attachment(1), attachment(2), attachment(3)],
      workbook: [{ ...workbook, agency_logo: recordId(1) }],
      evidence: [{ ...evidence, attachment: recordId(3) }],
    });
    expect(of('attachment', carriedRecords(used, next)).map(({ id }) => id)).toEqual([
      recordId(1),
      recordId(3),
    ]);
  });

  it('does not point to what is not there any more', () => {
    const [survey] = last.records.survey;
    const [pain] = last.records.pain_point;
    const [persona] = last.records.persona;
    if (survey === undefined || pain === undefined || persona === undefined)
      throw new Error('the sample has all');
    const dangling = withRecords({
      survey: [{ ...survey, moment: recordId(99) }],
      pain_point: [{ ...pain, personas: [recordId(99), persona.id] }],
    });
    const carried = carriedRecords(dangling, next);
    expect(values(of('survey', carried)[0])).not.toHaveProperty('moment');
    expect(values(of('pain_point', carried)[0]).personas).toEqual([persona.id]);
  });
});

describe('a next year in another edition', () => {
  it('finds its dimensions over the crosswalk and has no practices that it does not know', () => {
    const carried = carriedRecords(last, { ...next, edition: a11Edition2019 });
    expect(of('practice_rating', carried)).toEqual([]);
    expect(of('dimension_summary', carried).map((summary) => values(summary).dimension)).toEqual(
      a11Edition2019.dimensions.map(({ id }) => id),
    );
    const barrier = last.records.barrier.find(({ dimension }) => dimension === 'customer_understanding');
    const initiatives = of('initiative', carried).map((initiative) => values(initiative).dimension);
    expect(initiatives.filter((dimension) => dimension !== undefined)).not.toContain(
      'customer_understanding',
    );
    if (barrier !== undefined)
      expect(values(carried.find(({ id }) => id === barrier.id)).dimension).toBe('customer_research');
  });

  it('and back has the summaries again, in this year’s names', () => {
    const earlier = { ...last, edition: a11Edition2019 };
    const [summary] = last.records.dimension_summary;
    if (summary === undefined) throw new Error('the sample has summaries');
    const old = {
      ...earlier,
      records: { ...last.records, dimension_summary: [{ ...summary, dimension: 'governance' }] },
    };
    const [carried] = of('dimension_summary', carriedRecords(old, next));
    expect(values(carried)).toMatchObject({ dimension: 'governance_strategy', strengths: summary.strengths });
    expect(carried?.id).toBe(derivedRecordId(workbookId, model.dimension_summary, ['governance_strategy']));
  });

  it('that leaves a channel out leaves it out of the records too, and empties no others', () => {
    const [kept, ...dropped] = a11Edition2022.channels;
    if (kept === undefined) throw new Error('the edition has channels');
    const edition = { ...a11Edition2022, id: 'a11-2024', channels: [kept] };
    const [service] = last.records.service;
    if (service === undefined) throw new Error('the sample has services');
    const old = withRecords({
      service: [{ ...service, channels: [kept.id, ...dropped.map(({ id }) => id)] }],
    });
    const carried = carriedRecords(old, { ...next, edition });
    expect(values(of('service', carried)[0])).toMatchObject({ channels: [kept.id], name: service.name });
    expect(of('practice_rating', carried)).toHaveLength(35);
  });
});
