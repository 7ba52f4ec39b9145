import type { Field } from './field.ts';
import type { Kind, RecordOf } from './kind.ts';
import { assignment } from './kinds/assignment.ts';
import { attachment } from './kinds/attachment.ts';
import { barrier } from './kinds/barrier.ts';
import { briefing_entry } from './kinds/briefing-entry.ts';
import { briefing_session } from './kinds/briefing-session.ts';
import { briefing_slide } from './kinds/briefing-slide.ts';
import { capacity_component } from './kinds/capacity-component.ts';
import { catalyst } from './kinds/catalyst.ts';
import { comment } from './kinds/comment.ts';
import { commitment } from './kinds/commitment.ts';
import { concurrence } from './kinds/concurrence.ts';
import { delivery } from './kinds/delivery.ts';
import { dimension_summary } from './kinds/dimension-summary.ts';
import { evidence } from './kinds/evidence.ts';
import { evidence_link } from './kinds/evidence-link.ts';
import { feedback_report } from './kinds/feedback-report.ts';
import { focus_area } from './kinds/focus-area.ts';
import { indicator } from './kinds/indicator.ts';
import { initiative } from './kinds/initiative.ts';
import { measure_count } from './kinds/measure-count.ts';
import { milestone } from './kinds/milestone.ts';
import { moment } from './kinds/moment.ts';
import { narrative } from './kinds/narrative.ts';
import { pain_point } from './kinds/pain-point.ts';
import { person } from './kinds/person.ts';
import { persona } from './kinds/persona.ts';
import { practice_rating } from './kinds/practice-rating.ts';
import { priority } from './kinds/priority.ts';
import { provider } from './kinds/provider.ts';
import { service } from './kinds/service.ts';
import { service_indicator } from './kinds/service-indicator.ts';
import { submission_record } from './kinds/submission-record.ts';
import { survey } from './kinds/survey.ts';
import { survey_question } from './kinds/survey-question.ts';
import { workbook } from './kinds/workbook.ts';

/** Every record kind of a workbook (design.md §3, domain.md §5), in the order in which people meet them. */
export const model = {
  workbook,
  provider,
  person,
  service,
  moment,
  practice_rating,
  dimension_summary,
  capacity_component,
  narrative,
  initiative,
  survey,
  survey_question,
  feedback_report,
  measure_count,
  service_indicator,
  evidence,
  evidence_link,
  attachment,
  persona,
  pain_point,
  focus_area,
  commitment,
  milestone,
  delivery,
  priority,
  barrier,
  catalyst,
  indicator,
  assignment,
  comment,
  concurrence,
  briefing_slide,
  briefing_session,
  briefing_entry,
  submission_record,
} as const;

export type Model = typeof model;
export type KindName = keyof Model;
export type Records = { readonly [K in KindName]: RecordOf<Model[K]> };
/** A record of one kind, such as `RecordIn<'service'>`. */
export type RecordIn<K extends KindName> = Records[K];

export const kinds: readonly Kind[] = Object.values(model);

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(model, name);
}

export const kindNames: readonly KindName[] = kinds.map((kind) => kind.name).filter(isKindName);

/** @returns the declaration, or undefined for a name that is no kind */
export function findKind(name: string): Kind | undefined {
  return isKindName(name) ? model[name] : undefined;
}

/** @returns the field's declaration, or undefined; never a property inherited from Object */
export function findField(kind: Kind, name: string): Field | undefined {
  return Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
}

/** @returns names of the kinds whose records are parts of a record of the given kind */
export function ownedKinds(owner: KindName): readonly KindName[] {
  return kindNames.filter((name) => {
    const kind = findKind(name);
    const field = kind?.owner === undefined ? undefined : findField(kind, kind.owner);
    return field?.type === 'reference' && field.to.includes(owner);
  });
}
