import type { FieldValue } from '../model/field.ts';
import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type LowPractice, lowPractices } from './low-practices.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** "practice 6 of Measurement": by these words a description tells from which practice its action grew. */
function practiceInWords({ dimension, practice }: LowPractice): string {
  return `practice ${practice.number} of ${dimension.label}`;
}

/**
 * What an action that grows out of a low practice begins with. The practice is named in the description, for
 * the model knows no closer link than the dimension; its level is not, for the plan is public.
 */
export function commitmentFromPractice(low: LowPractice): Values {
  const { dimension, practice, rating } = low;
  const statement = practice.statement.trim().replace(/\.$/, '');
  return {
    title: statement,
    description: `Answers ${practiceInWords(low)}: “${statement}”.`,
    dimensions: [dimension.id],
    ...(rating.owner === undefined ? {} : { owner: rating.owner }),
  };
}

/** The low practices in the dimensions that a commitment strengthens, those first that its description names. */
export function lowPracticesOf(
  snapshot: WorkbookSnapshot,
  { dimensions = [], description = '' }: RecordIn<'commitment'>,
): readonly LowPractice[] {
  const strengthened = lowPractices(snapshot).filter(({ dimension }) => dimensions.includes(dimension.id));
  const isNamed = (low: LowPractice) => description.includes(practiceInWords(low));
  return strengthened.toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
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
