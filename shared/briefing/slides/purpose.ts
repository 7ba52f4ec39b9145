import { type Fact, fact, facts, note, paragraph } from '../../documents/blocks.ts';
import { countOf, joinWords, numberInWords } from '../../documents/format.ts';
import { nameOf } from '../../documents/values.ts';
import type { RecordIn } from '../../model/model.ts';
import type { Briefing, SlideContent } from '../context.ts';
import type { SlideBlock } from '../slide.ts';

/** More would be smaller than a slide can bear. */
const mostRoles = 10;

/** Slide 1: why we are here, and who took part (§280.13, §280.14). */
export function purposeSlide(briefing: Briefing): SlideContent {
  const { snapshot, assessment, minutes } = briefing;
  const { priority: priorities } = snapshot.records;
  const asks = priorities.filter(({ ask_of_omb: ask }) => (ask ?? '').trim() !== '').length;
  const time = minutes === 0 ? '' : `${minutes === 1 ? 'One minute' : `${minutes} minutes`} on `;
  const topics = `${time === '' ? 'Maturity' : 'maturity'}, capacity to deliver, barriers and catalysts, and the priorities that follow (§280.14).`;
  return {
    title:
      asks === 0
        ? `What ${assessment.thisYear} showed us`
        : `What ${assessment.thisYear} showed us, and ${asks === 1 ? 'one thing' : `${numberInWords(asks)} things`} we ask of OMB`,
    blocks: [paragraph(`${time}${topics}`), ...participants(briefing)],
    drills: [{ label: 'Team and participation', sectionId: 'team' }],
  };
}

/** By role, in the order of the edition; who has none is counted. */
function participants(briefing: Briefing): readonly SlideBlock[] {
  const { snapshot, assessment } = briefing;
  const { person: people } = snapshot.records;
  if (people.length === 0) return [note('Nobody who took part has been entered yet.')];
  const names = (own: readonly RecordIn<'person'>[]) => {
    const all = own.map((person) => nameOf(briefing, 'person', person));
    return all.length <= 2
      ? all.join('; ')
      : `${all.slice(0, 2).join('; ')} and ${numberInWords(all.length - 2)} more`;
  };
  const byRole = assessment.edition.roles.flatMap(({ id, label }): readonly Fact[] => {
    const own = people.filter(({ role }) => role === id);
    return own.length === 0 ? [] : [fact(label, names(own))];
  });
  const known = new Set<string>(assessment.edition.roles.map(({ id }) => id));
  const others = people.filter(({ role }) => role === undefined || !known.has(role));
  const shown = byRole.slice(0, mostRoles);
  const left = byRole.slice(mostRoles).map(({ label }) => label);
  return [
    facts([...shown, ...(left.length === 0 ? [] : [fact('Further roles', joinWords(left))])]),
    ...(others.length === 0 ? [] : [note(`And ${countOf(others.length, 'more person', 'more people')}.`)]),
  ];
}
