import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

type Service = RecordIn<'service'>;
type PainPoint = RecordIn<'pain_point'>;
type Commitment = RecordIn<'commitment'>;

/** One service, or all that belongs to none: what is hard there, and what is promised about it. */
export type Chain = {
  readonly service?: Service;
  readonly painPoints: readonly PainPoint[];
  readonly commitments: readonly Commitment[];
};

export type Chains = {
  /** Designated services first, then the others, each as people arranged them; last what belongs to none. */
  readonly all: readonly Chain[];
  /** Pain point -> commitments that answer it, in list order. */
  readonly answers: ReadonlyMap<RecordId, readonly Commitment[]>;
  /** Commitment -> its place in the plan, from 1. */
  readonly numbers: ReadonlyMap<RecordId, number>;
};

/** From pain point to commitment, service by service (§280.17). Looks at every record once. */
export function chainsOf(snapshot: WorkbookSnapshot): Chains {
  const { service: services, pain_point, commitment } = snapshot.records;
  const painPoints = Map.groupBy(pain_point, ({ service }) => findRecord(snapshot, 'service', service)?.id);
  const commitments = Map.groupBy(commitment, (entry) => homeOf(snapshot, entry));
  const chainOf = (service?: Service): Chain => ({
    ...(service === undefined ? {} : { service }),
    painPoints: painPoints.get(service?.id) ?? [],
    commitments: commitments.get(service?.id) ?? [],
  });
  return {
    all: [
      ...services.filter(({ designated }) => designated === true).map(chainOf),
      ...services.filter(({ designated }) => designated !== true).map(chainOf),
      chainOf(),
    ],
    answers: answersTo(commitment),
    numbers: new Map(commitment.map(({ id }, index) => [id, index + 1])),
  };
}

/** The service that a commitment names; else the one whose pain points it answers. */
function homeOf(snapshot: WorkbookSnapshot, { service, pain_points = [] }: Commitment): RecordId | undefined {
  const named = findRecord(snapshot, 'service', service);
  if (named !== undefined) return named.id;
  return pain_points
    .map((id) => findRecord(snapshot, 'service', findRecord(snapshot, 'pain_point', id)?.service))
    .find((found) => found !== undefined)?.id;
}

function answersTo(commitments: readonly Commitment[]): Chains['answers'] {
  const answers = new Map<RecordId, Commitment[]>();
  for (const commitment of commitments)
    for (const id of new Set(commitment.pain_points)) {
      const known = answers.get(id);
      if (known === undefined) answers.set(id, [commitment]);
      else known.push(commitment);
    }
  return answers;
}
