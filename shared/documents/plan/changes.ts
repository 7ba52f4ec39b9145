import { asksAll, citedIn } from '../../editions/lookups.ts';
import type { RecordIn } from '../../model/model.ts';
import { heading, lead, note, paragraph } from '../blocks.ts';
import { fieldBlocks, textBlocks } from '../field-blocks.ts';
import { capitalized, countOf, joinWords, numberInWords } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';

type Service = RecordIn<'service'>;

/** Chapter 1: the services chosen with OMB, and what the coming year changes about them (§280.14). */
export function changesChapter(plan: Plan): readonly Block[] {
  const { service: services } = plan.snapshot.records;
  const designated = services.filter((service) => service.designated === true);
  const others = services.filter((service) => service.designated !== true);
  if (!plan.tells.services) return [];
  if (designated.length === 0 && !asksAll(plan.edition))
    return [
      heading(1, 'chapter-changes', 'Services'),
      lead('The services that this plan is about.'),
      ...plainServices(plan, services, 2),
    ];
  return [
    heading(1, 'chapter-changes', 'Designated services and proposed changes'),
    lead(opening(plan, designated.length)),
    ...designated.flatMap((service) => [
      heading(2, `service-${service.id}`, serviceTitle(service)),
      ...fieldBlocks(plan, 'service', service, ['description', 'url']),
      ...changeBlocks(plan, service),
    ]),
    ...(others.length === 0 ? [] : [heading(2, 'other-services', 'Other services')]),
    ...plainServices(plan, others, 3),
  ];
}

function opening({ edition, nextYear }: Plan, designated: number): string {
  if (designated === 0)
    return `No service is designated yet. At least ${numberInWords(edition.minimumDesignatedServices)} are chosen with OMB (${citedIn(edition, '§280.13')}).`;
  return `${capitalized(countOf(designated, 'service'))} ${designated === 1 ? 'is' : 'are'} designated for reporting and improvement (${citedIn(edition, '§280.13')}). This is what ${nextYear} changes about ${designated === 1 ? 'it' : 'them'}.`;
}

function changeBlocks(plan: Plan, service: Service): readonly Block[] {
  const text = textBlocks(plan, 'service', service, 'proposed_change');
  return [
    heading(3, `change-${service.id}`, `What changes in ${plan.nextYear}`),
    ...(text.length === 0 ? [note('Not yet described.')] : text),
  ];
}

/** Those of which only the name is known are listed in a sentence. */
function plainServices(plan: Plan, services: readonly Service[], level: 2 | 3): readonly Block[] {
  const described = services.map((service) => ({
    service,
    blocks: fieldBlocks(plan, 'service', service, ['description', 'url', 'proposed_change']),
  }));
  const named = described.filter(({ blocks }) => blocks.length === 0).map(({ service }) => service);
  return [
    ...described
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ service, blocks }) => [
        heading(level, `service-${service.id}`, serviceTitle(service)),
        ...blocks,
      ]),
    ...(named.length === 0
      ? []
      : [paragraph(`Also in the inventory: ${joinWords(named.map(serviceTitle))}.`)]),
  ];
}
