import { type InputProblem, pathInWords } from '../input/problem.ts';
import type { Edition } from './edition.ts';

type Identified = { readonly id: string };

function repeatedIds(list: readonly Identified[], path: readonly string[]): readonly InputProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: pathInWords([...path, index, 'id']), message: `"${id}" occurs twice` }];
  });
}

/** February has 28 days here: the 29th does not recur every year. */
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * What the schema lets pass but fields and the calendar cannot work with: ids that occur twice in a
 * list to choose from, and due dates that do not exist in every year.
 */
export function inconsistentParts(edition: Edition): readonly InputProblem[] {
  return [
    ...repeatedIds(edition.components, ['components']),
    ...repeatedIds(edition.capacityComponents, ['capacityComponents']),
    ...repeatedIds(edition.narrativeQuestions, ['narrativeQuestions']),
    ...repeatedIds(edition.roles, ['roles']),
    ...repeatedIds(edition.serviceTypes, ['serviceTypes']),
    ...repeatedIds(edition.channels, ['channels']),
    ...repeatedIds(edition.customerGroups, ['customerGroups']),
    ...repeatedIds(edition.organizationLevels, ['organizationLevels']),
    ...repeatedIds(edition.telemetryChecklist, ['telemetryChecklist']),
    ...repeatedIds(edition.dueDates, ['dueDates']),
    ...repeatedIds(edition.survey.drivers, ['survey', 'drivers']),
    ...repeatedIds(edition.survey.checklist, ['survey', 'checklist']),
    ...edition.dueDates.flatMap(({ month, day }, index) =>
      day > (daysInMonth[month - 1] ?? 0)
        ? [
            {
              path: pathInWords(['dueDates', index, 'day']),
              message: `month ${month} has no day ${day} in every year`,
            },
          ]
        : [],
    ),
  ];
}
