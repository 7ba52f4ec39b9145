import type { RecordIn } from '../model/model.ts';
import type { Source } from './source.ts';
import { nameOf } from './values.ts';

/** The role that editions give the official who answers for the program (§280.13). */
const seniorOfficialRole = 'senior_official';

export function isSeniorOfficial({ role }: RecordIn<'person'>): boolean {
  return role === seniorOfficialRole;
}

/** The senior accountable official by name and title; empty while nobody has that role. */
export function seniorOfficials(source: Source): readonly string[] {
  return source.snapshot.records.person
    .filter(isSeniorOfficial)
    .map((person) => nameOf(source, 'person', person));
}
