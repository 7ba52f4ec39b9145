import { describe, expect, it } from 'vitest';
import { findField, findKind, kindNames, model, ownedKinds } from '../../../shared/model/model.ts';

/** Written down from domain.md §5 by hand, not from the model: what a workbook must know at least. */
const asked = {
  workbook:
    'fiscal_year, document_version, marking, agency_logo, header_text, footer_text, due_date_overrides',
  provider:
    'name, department, bureau, abbreviation, mission, customers, customer_groups, website, year_designated, newly_designated, feedback_target_date',
  person: 'name, title, office, role, email, took_part_how',
  service:
    'name, source_key, description, responsible_unit, types, channels, no_digital_reason, digital_path, designated, designation_basis, basis_explained, agreed_with_omb_on, occasion, who, demand, offering, roles, tools, annual_volume, contact_center, transactional, life_experience, telemetry, equity_measures, proposed_change, url',
  moment: 'service, stage, description',
  practice_rating:
    'practice, level, rationale, owner, underway, planned, present_at, confirmed, no_action_reason',
  dimension_summary: 'dimension, strengths, gaps, override_level, override_reason',
  capacity_component: 'component, level, narrative',
  narrative: 'question, text',
  initiative:
    'title, description, status, dimension, service, hcd_used, idea_link, expected_effect, owner, start, end',
  survey:
    'title, service, moment, point, channel, type, trust_wording, satisfaction_wording, control_number, clearance_expires, minutes, hours_after, sampling, discussed_with_omb',
  survey_question: 'survey, number, text, measure, answer_kind, required',
  feedback_report:
    'service, survey, source_key, fiscal_year, quarter, channel, transaction_point, service_provided, customers, offered, respondents, control_number, accomplishments, reflection, operational_metrics, status, rating, thumbs, drivers',
  measure_count: 'report, question_number, measure, question_text, counts',
  service_indicator: 'service, fiscal_year, quarter, name, value, unit',
  evidence: 'title, kind, date, source, control_number, description, url, attachment',
  evidence_link: 'evidence, target, note',
  attachment: 'sha256, name, media_type, size, alt_text',
  persona: 'name, summary, needs',
  pain_point:
    'service, statement, moment, evidence_kind, personas, burden, burden_estimate, burden_basis, who_is_affected, severity',
  focus_area: 'dimension, reason',
  commitment:
    'title, description, action_type, service, pain_points, personas, dimensions, owner, measure, baseline, target, target_date, no_date_reason, burden, equity_effect, hcd_method, resources, pra_dependency, idea_link, status, internal_note',
  milestone: 'commitment, title, due, status',
  delivery: 'title, description, commitment_last_year, result, measured',
  priority: 'title, budget_year, reason, ask_of_omb',
  barrier: 'kind, description, dimension, ask',
  catalyst: 'kind, description, dimension, ask',
  indicator: 'name, service, source, target',
  assignment: 'section, person, due, state',
  comment: 'target, text, resolved',
  concurrence: 'deliverable, person, decision, note, digest',
  briefing_slide: 'key, title, body, picture, hidden, minutes, notes, likely_questions',
  briefing_session: 'date, participants, snapshot',
  briefing_entry: 'session, slide, kind, text, owner, due, commitment',
  submission_record: 'deliverable, digest, json, method, date, response',
};

describe('the model (design.md §3, domain.md §5)', () => {
  it.each(Object.entries(asked))('knows every field of a %s', (name, fields) => {
    const kind = findKind(name);
    expect(kind?.name).toBe(name);
    expect(Object.keys(kind?.fields ?? {})).toEqual(expect.arrayContaining(fields.split(', ')));
  });

  it('knows these kinds and no other', () => {
    expect([...kindNames].sort()).toEqual(Object.keys(asked).sort());
  });

  it('has the keys of design.md §3', () => {
    const keys = Object.fromEntries(
      kindNames.flatMap((name) => {
        const key = findKind(name)?.key;
        return key === undefined ? [] : [[name, key]];
      }),
    );
    expect(keys).toEqual({
      workbook: [],
      provider: [],
      practice_rating: ['practice'],
      dimension_summary: ['dimension'],
      capacity_component: ['component'],
      narrative: ['question'],
      focus_area: ['dimension'],
      measure_count: ['report', 'question_number'],
      evidence_link: ['evidence', 'target'],
      briefing_slide: ['key'],
    });
  });

  it('arranges slides as people do (domain.md §5)', () => {
    expect(model.briefing_slide.ordered).toBe(true);
  });

  it('keeps names below the senior official out of the public edition by its builder, addresses by declaration', () => {
    expect(model.person.fields.email).toMatchObject({ internal: true, prints: [] });
    expect(model.commitment.fields.internal_note).toMatchObject({ internal: true, prints: [] });
    expect(model.commitment.fields.resources.prints).toEqual(['plan']);
  });

  it('lets last year’s commitment live in another workbook', () => {
    expect(model.delivery.fields.commitment_last_year.foreign).toBe(true);
  });

  it('names every kind and field, and points to kinds that there are', () => {
    for (const name of kindNames) {
      const kind = findKind(name);
      if (kind === undefined) throw new Error(name);
      for (const text of [kind.label, kind.plural, kind.help]) expect(text.trim()).not.toBe('');
      for (const [fieldName, field] of Object.entries(kind.fields)) {
        expect(field.label.trim(), `${name}.${fieldName}`).not.toBe('');
        if (field.type === 'reference' || field.type === 'references')
          for (const target of field.to) expect(findKind(target), `${name}.${fieldName}`).toBeDefined();
        if (field.citation !== undefined)
          expect(field.citation).toMatch(/^(§280\.\d{1,2}(, §280\.\d{1,2})*|[^§\s].*)$/);
      }
      for (const part of [kind.title, kind.owner, ...(kind.key ?? [])])
        if (part !== undefined) expect(findField(kind, part), `${name}.${part}`).toBeDefined();
    }
  });

  it('says what is part of what', () => {
    expect(ownedKinds('service')).toEqual(['moment', 'feedback_report', 'service_indicator']);
    expect(ownedKinds('feedback_report')).toEqual(['measure_count']);
    expect(ownedKinds('survey')).toEqual(['survey_question']);
    expect(ownedKinds('commitment')).toEqual(['milestone']);
    expect(ownedKinds('evidence')).toEqual(['evidence_link']);
    expect(ownedKinds('briefing_session')).toEqual(['briefing_entry']);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'has no kind and no field “%s”',
    (name) => {
      expect(findKind(name)).toBeUndefined();
      expect(findField(model.service, name)).toBeUndefined();
    },
  );
});
