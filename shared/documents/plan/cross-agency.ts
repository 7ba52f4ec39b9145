import { asksAll, citedIn } from '../../editions/lookups.ts';
import { column, heading, lead, note, table, underHeading } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { commitmentName } from './names.ts';

/** Chapter 7: where customers need several agencies at once (§280.13). */
export function crossAgencyChapter(plan: Plan): readonly Block[] {
  const services = plan.snapshot.records.service.filter(
    (service) => fieldCell(plan, 'service', service, 'life_experience').length > 0,
  );
  const shared = commitmentsWithOthers(plan);
  if (services.length + shared.length === 0 && !asksAll(plan.edition)) return [];
  return [
    heading(1, 'chapter-cross-agency', 'Life experiences and cross-agency work'),
    lead(
      `OMB selects events in people’s lives in which they need several agencies at once (${citedIn(plan.edition, '§280.13')}).`,
    ),
    services.length === 0
      ? note(noLifeExperience(plan))
      : table({
          id: 'table-life-experiences',
          caption: 'Services that belong to a life experience',
          description: 'One row for each service with its life experience.',
          columns: [column('Service', 2), column('Life experience', 3)],
          rows: services.map((service) => [
            serviceTitle(service),
            fieldCell(plan, 'service', service, 'life_experience'),
          ]),
        }),
    ...underHeading('other-agencies', 'Work with other agencies', shared),
  ];
}

/** The team is told what to enter; the public, what is the case. */
function noLifeExperience({ deliverable }: Plan): string {
  return deliverable === 'plan-public'
    ? 'None of the services in this plan is part of a life experience that OMB has selected.'
    : 'No life experience has been entered for a service of this plan yet.';
}

/** Commitments whose kind of action is work with other agencies (E.O. 14058). */
function commitmentsWithOthers(plan: Plan): readonly Block[] {
  const shared = plan.snapshot.records.commitment.filter(
    ({ action_type: kind }) => kind === 'other_agencies',
  );
  if (shared.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: false,
      items: shared.map((commitment) => ({
        content: [{ type: 'text', text: commitmentName(plan, commitment) }],
      })),
    },
  ];
}
