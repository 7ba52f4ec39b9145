import { joined } from './blocks.ts';
import type { Source } from './source.ts';
import type { Inline } from './tree.ts';
import { nameOf } from './values.ts';

/** The role that editions give the official who answers for the program (§280.13). */
const seniorOfficialRole = 'senior_official';

/** The senior accountable official by name and title; empty while nobody has that role. */
export function seniorOfficial(source: Source): readonly Inline[] {
  const officials = source.snapshot.records.person.filter((person) => person.role === seniorOfficialRole);
  return joined(
    officials.map((person) => nameOf(source, 'person', person)),
    '; ',
  );
}
