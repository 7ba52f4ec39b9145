import { column, note, table } from '../../documents/blocks.ts';
import { capitalized, countOf, joinWords, partOf } from '../../documents/format.ts';
import { serviceTitle } from '../../documents/titles.ts';
import type { RecordIn } from '../../model/model.ts';
import { andMore, asManyAsFit, brief } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

const mostRows = 5;

/** Names longer than this stand in the table alone. */
const longestNames = 60;

/** Slide 3: the services chosen with OMB, and why (§280.13). */
export function servicesSlide(briefing: Briefing): SlideContent {
  const { service: services } = briefing.snapshot.records;
  const designated = services.filter((service) => service.designated === true);
  const title = titleOf(designated, services.length);
  return {
    title,
    blocks:
      designated.length === 0
        ? [note('No service has been designated yet. At least two are chosen with OMB (§280.13).')]
        : asManyAsFit({
            title,
            records: designated,
            most: mostRows,
            make: (shown, more) => [servicesTable(briefing, shown), ...andMore(more, 'designated service')],
          }),
    drills: designated.map((service) => ({
      label: serviceTitle(service),
      kind: 'service',
      recordId: service.id,
    })),
  };
}

function titleOf(designated: readonly RecordIn<'service'>[], all: number): string {
  if (designated.length === 0) return 'No service is designated yet';
  const count = capitalized(partOf(designated.length, all, 'service'));
  const said = `${count} ${designated.length === 1 ? 'is' : 'are'} designated`;
  const names = joinWords(designated.map(serviceTitle));
  if (all === 1) return `${capitalized(countOf(1, 'designated service'))}: ${names}`;
  return names.length > longestNames ? `${said} for reporting and improvement` : `${said}: ${names}`;
}

function servicesTable(briefing: Briefing, services: readonly RecordIn<'service'>[]) {
  return table({
    id: 'table-designated',
    caption: 'Designated services',
    description:
      'One row for each designated service with what it gives, how often, through which channels, and why it was chosen.',
    columns: [
      column('Service', 1.5),
      column('What it gives', 2.6),
      column('A year', 1.2),
      column('Channels', 1.8),
      column('Chosen for', 1.4),
    ],
    rows: services.map((service) => [
      serviceTitle(service),
      brief(briefing, 'service', service, 'description', 130),
      brief(briefing, 'service', service, 'annual_volume', 60),
      brief(briefing, 'service', service, 'channels', 80),
      brief(briefing, 'service', service, 'designation_basis', 80),
    ]),
  });
}
