import type { Deliverable } from './deliverable.ts';
import type { Field } from './field.ts';
import type { Kind } from './kind.ts';

/** @returns the deliverables whose Word, HTML or slides carry the field */
function printedIn(kind: Kind, field: Field): readonly Deliverable[] {
  return field.prints ?? kind.prints;
}

/** Public editions leave out what is marked internal. */
export function isPrintedIn(kind: Kind, field: Field, deliverable: Deliverable): boolean {
  if (deliverable === 'plan-public' && field.internal === true) return false;
  return printedIn(kind, field).includes(deliverable);
}

/** @returns name and declaration of each field that the deliverable's JSON part holds, in order of declaration */
export function fieldsOfPart(kind: Kind, deliverable: Deliverable): readonly (readonly [string, Field])[] {
  if (kind.travels === 'never' || kind.travels === 'beside') return [];
  return Object.entries(kind.fields).filter(
    ([, field]) => field.internal !== true && isPrintedIn(kind, field, deliverable),
  );
}
