import { describe, expect, it } from 'vitest';
import { decisions, isReset } from '../../../shared/carry-forward/decisions.ts';
import { findField, type KindName, kindNames, model } from '../../../shared/model/model.ts';

const carriedKinds = kindNames.filter((kind) => decisions[kind].carry !== 'none');

function fieldsOf(kind: KindName) {
  return Object.entries(model[kind].fields).map(([name, field]) => ({
    name,
    field,
    path: `${kind}.${name}`,
  }));
}

describe('what goes into the next year', () => {
  it('is decided with a reason for every kind and every field that is reset', () => {
    for (const kind of kindNames) {
      const decision = decisions[kind];
      const resets = decision.carry === 'none' ? {} : (decision.reset ?? {});
      for (const reason of [decision.because, ...Object.values(resets)])
        expect(reason).toMatch(/^[A-Z].*\.$/);
      for (const field of Object.keys(resets)) expect(findField(model[kind], field)).toBeDefined();
    }
  });

  it('holds no key that is reset, since without it a record is none', () => {
    for (const kind of carriedKinds) {
      const key: readonly string[] = 'key' in model[kind] ? model[kind].key : [];
      for (const name of key) expect(isReset(kind, name)).toBe(false);
    }
  });

  it('holds no level that nobody gave this year', () => {
    const levels = carriedKinds
      .flatMap(fieldsOf)
      .filter(({ field }) => 'options' in field && field.options === 'levels');
    expect(levels.map(({ path }) => path)).toEqual([
      'practice_rating.level',
      'dimension_summary.override_level',
      'capacity_component.level',
    ]);
    for (const kind of ['practice_rating', 'dimension_summary', 'capacity_component'] as const)
      expect(
        fieldsOf(kind)
          .filter(({ name }) => isReset(kind, name))
          .map(({ name }) => name),
      ).not.toEqual([]);
    expect(levels.every(({ path }) => isReset(...(path.split('.') as [KindName, string])))).toBe(true);
  });

  /** A new one stands here only after somebody has thought about it. */
  it('holds these dates, states and yes-or-no answers, which are facts and no reviews', () => {
    const carried = carriedKinds
      .flatMap((kind) => fieldsOf(kind).filter(({ name }) => !isReset(kind, name)))
      .filter(
        ({ name, field }) => field.type === 'date' || field.type === 'yesNo' || /stat(e|us)$/.test(name),
      );
    expect(carried.map(({ path }) => path)).toEqual([
      'service.designated',
      'service.contact_center',
      'service.transactional',
      'initiative.status',
      'initiative.hcd_used',
      'initiative.start',
      'initiative.end',
      'survey.clearance_expires',
      'survey.discussed_with_omb',
      'survey_question.required',
      'feedback_report.status',
      'evidence.date',
      'briefing_slide.hidden',
    ]);
  });
});
