import type { Finding } from './rule.ts';

function task({ severity, kind, id, field, message }: Finding): string {
  return JSON.stringify([severity, kind, id, field, message]);
}

/** It only says that the plan itself is not ready, whose own findings say why. */
export const saysPlanIncomplete = 'plan-public.plan-incomplete';

function saysNothingNew({ rule }: Finding, findings: readonly Finding[]): boolean {
  return (
    rule === saysPlanIncomplete &&
    findings.some(({ deliverable, severity }) => deliverable === 'plan' && severity === 'blocks')
  );
}

/** What is put right at one stroke, together, though rules of several deliverables find it; in the order of the first. */
export function byTask(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const telling = findings.filter((finding) => !saysNothingNew(finding, findings));
  return [...Map.groupBy(telling, task).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** The first finding of each task: one conflict keeps every deliverable a draft, and is settled once. */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  return byTask(findings).map(([first]) => first);
}
