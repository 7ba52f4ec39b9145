import type { Finding } from './rule.ts';

function task({ severity, kind, id, field, message }: Finding): string {
  return JSON.stringify([severity, kind, id, field, message]);
}

/** What is put right at one stroke, together, though rules of several deliverables find it; in the order of the first. */
export function byTask(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  return [...Map.groupBy(findings, task).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** The first finding of each task: one conflict keeps every deliverable a draft, and is settled once. */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  return byTask(findings).map(([first]) => first);
}
