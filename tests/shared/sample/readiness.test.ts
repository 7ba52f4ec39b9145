import { describe, expect, it } from 'vitest';
import { practiceStanding, practicesAtOrAbove, profileOf } from '../../../shared/assess/profile.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { surveyChecklist } from '../../../shared/readiness/survey-checklist.ts';
import { sampleLastYear, sampleLastYearPlan } from '../../../shared/sample/index.ts';
import { partSchema } from '../../../shared/submission/part.ts';
import { sampleSnapshot, sampleWorkbookId } from './sample-snapshot.ts';
import { sampleTexts } from './texts.ts';

const snapshot = sampleSnapshot();

describe('the sample', () => {
  it('is ready: nothing blocks any deliverable', () => {
    const blocking = findingsOf(snapshot).filter(({ severity }) => severity === 'blocks');
    expect(blocking.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('has surveys that fail none of the checks of §280.10', () => {
    for (const survey of snapshot.records.survey)
      for (const check of surveyChecklist(snapshot, survey))
        expect(['met', 'not_applicable'], `${survey.title}: ${check.id}`).toContain(check.result);
  });

  it('shows a profile that mixes levels and moved in both directions since last year', () => {
    const lines = profileOf(snapshot).map(
      ({ dimension, computed, shown, lastYear, change }) =>
        `${dimension.id}: ${computed?.id}, shown ${shown?.id}, was ${lastYear?.id}, ${change}`,
    );
    expect(lines).toEqual([
      'measurement: established, shown established, was emerging, up',
      'governance_strategy: established, shown established, was established, same',
      'culture_organization: established, shown emerging, was emerging, same',
      'customer_understanding: emerging, shown emerging, was emerging, same',
      'service_design: emerging, shown emerging, was emerging, same',
    ]);
    expect(practicesAtOrAbove(snapshot, 2)).toEqual({ count: 24, of: 35 });
  });

  it('leaves four levels above Emerging self-reported, as its texts say', () => {
    const selfReported = a11Edition2022.dimensions
      .flatMap(({ practices }) => practices.map(({ id }) => id))
      .filter((id) => {
        const standing = practiceStanding(snapshot, id);
        return standing.selfReported && (standing.level?.score ?? 0) >= 2;
      });
    expect(selfReported).toEqual(['culture-1', 'culture-3', 'culture-7', 'design-5']);
    const texts = sampleTexts().map(({ text }) => text);
    for (const sentence of [
      'Of 35 practices, 24 are Established or better, after 16 last year; four of the 24 are self-reported',
      'Of the 24 that remain above Emerging, four still have no evidence',
      'Four of the 24 at Established or better: skills, performance expectations, reach to the field, and open channels',
      'Twenty-four of 35 practices are Established or better, after 16 last year',
    ])
      expect(texts.filter((text) => text.includes(sentence))).toHaveLength(1);
  });

  it('counts evidence, fallen practices and extreme levels as its texts do', () => {
    const standings = a11Edition2022.dimensions.flatMap(({ practices }) =>
      practices.map(({ id }) => practiceStanding(snapshot, id)),
    );
    const at = (level: string) => standings.filter((standing) => standing.level?.id === level).length;
    const fallen = standings.filter(({ change }) => change === 'down').length;
    expect([at('exemplary'), at('not_practiced'), fallen]).toEqual([4, 2, 1]);
    const texts = sampleTexts()
      .map(({ text }) => text)
      .join('\n');
    expect(texts).toContain('Four practices are exemplary, and two are not in place at all');
    expect(texts).toContain(`collected ${snapshot.records.evidence.length} pieces of evidence`);
  });

  it('answers pain points with commitments, each with evidence behind it', () => {
    const { commitment, evidence_link: links, pain_point: painPoints } = snapshot.records;
    const answered = new Set(commitment.flatMap(({ pain_points: answers = [] }) => answers));
    expect(painPoints.filter(({ id }) => !answered.has(id))).toEqual([]);
    expect(painPoints.filter(({ id }) => !links.some(({ target }) => target === id))).toEqual([]);
  });
});

describe('what the sample keeps of last year', () => {
  const edition = { id: a11Edition2022.id, digest: sha256Hex(canonicalJson(a11Edition2022)) };

  it('is a valid part of an assessment that rated every practice', () => {
    const part = sampleLastYear(sampleWorkbookId, edition);
    expect(partSchema('assessment', a11Edition2022).safeParse(part).error).toBeUndefined();
    expect(part.records.practice_rating?.map(({ practice }) => practice)).toEqual(
      a11Edition2022.dimensions.flatMap((dimension) => dimension.practices.map(({ id }) => id)),
    );
  });

  it('had 16 practices at Established or better, as the summary says', () => {
    const ratings = sampleLastYear(sampleWorkbookId, edition).records.practice_rating ?? [];
    const high = ratings.filter(({ level }) => level === 'established' || level === 'exemplary');
    expect(high).toHaveLength(16);
  });

  it('holds the commitments that this year’s deliveries answer to', () => {
    const part = sampleLastYearPlan(sampleWorkbookId, edition);
    expect(partSchema('plan', a11Edition2022).safeParse(part).error).toBeUndefined();
    expect(snapshot.records.delivery.map((delivery) => String(delivery.commitment_last_year))).toEqual(
      part.records.commitment?.map(({ id }) => id),
    );
  });
});
