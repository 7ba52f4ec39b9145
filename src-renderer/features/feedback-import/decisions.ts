import type { PlannedFeedback } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';

export type PlannedService = PlannedFeedback['services'][number];

/** What people said of services whose names look like others': their key in the file -> the service that they are. */
export type Decisions = ReadonlyMap<string, RecordId | 'new'>;

/** Services of the file that nobody has spoken of and that may be others under another spelling. */
export function undecided(
  services: readonly PlannedService[],
  decisions: Decisions,
): readonly PlannedService[] {
  return services.filter(({ key, near }) => near.length > 0 && !decisions.has(key));
}

/**
 * Each service of the file that is another one, with that one: where it is said to be a service of the file that
 * itself is said to be a third, the third.
 *
 * @param asked all services that were asked about
 */
export function sameServices(
  asked: readonly PlannedService[],
  decisions: Decisions,
): { key: string; id: RecordId }[] {
  const decided = new Map(
    asked.flatMap(({ id, key }) => {
      const decision = decisions.get(key);
      return decision === undefined || decision === 'new' ? [] : [[id, decision] as const];
    }),
  );
  const lastOf = (first: RecordId) => {
    const passed = new Set<RecordId>();
    let last = first;
    for (let next = decided.get(last); next !== undefined && !passed.has(next); next = decided.get(last)) {
      passed.add(next);
      last = next;
    }
    return last;
  };
  return asked.flatMap(({ id, key }) => {
    const other = decided.get(id);
    return other === undefined ? [] : [{ key, id: lastOf(other) }];
  });
}
