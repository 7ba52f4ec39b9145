import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { type Section, sectionsOf } from '../../shared/sections/section.ts';

/** The section with that id, for the screens that get theirs. */
export function sectionNamed(id: string): Section {
  const section = sectionsOf(a11Edition2022).find((candidate) => candidate.id === id);
  if (section === undefined) throw new Error(`there is no section ${id}`);
  return section;
}
