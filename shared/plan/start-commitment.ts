import type { FieldValue } from '../model/field.ts';
import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import type { LowPractice } from './low-practices.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** What an action that grows out of a low practice begins with; its level is not said, for the plan is public. */
export function commitmentFromPractice({ dimension, practice, rating }: LowPractice): Values {
  return {
    title: practice.statement.trim().replace(/\.$/, ''),
    dimensions: [dimension.id],
    practices: [rating.id],
    ...(rating.owner === undefined ? {} : { owner: rating.owner }),
  };
}

/** What a commitment that answers a pain point takes over from it; the title is for people to find. */
export function commitmentFromPainPoint({ id, service, personas, burden }: RecordIn<'pain_point'>): Values {
  return {
    pain_points: [id],
    ...(service === undefined ? {} : { service }),
    ...(isBlank(personas) || personas === undefined ? {} : { personas: [...personas] }),
    ...(isBlank(burden) || burden === undefined ? {} : { burden: [...burden] }),
  };
}
