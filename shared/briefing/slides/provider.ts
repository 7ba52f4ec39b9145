import { fact, facts, note } from '../../documents/blocks.ts';
import { inSentence, joinWords } from '../../documents/format.ts';
import { serviceTitle } from '../../documents/titles.ts';
import { labelOf } from '../../editions/lookups.ts';
import { theOne } from '../../workbook/find.ts';
import { brief } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 2: the provider and its customers (§280.2). */
export function providerSlide(briefing: Briefing): SlideContent {
  const { snapshot, assessment } = briefing;
  const provider = theOne(snapshot, 'provider');
  const name = provider?.name?.trim() || 'The provider';
  const groups = (provider?.customer_groups ?? []).map((id) =>
    labelOf(assessment.edition.customerGroups, id),
  );
  const text = (field: 'mission' | 'customers') =>
    provider === undefined ? '' : brief(briefing, 'provider', provider, field, 320);
  const services = snapshot.records.service.filter(({ designated }) => designated === true).map(serviceTitle);
  const content = facts([
    fact('What we are there for', text('mission')),
    fact('Customers', text('customers')),
    fact('Kinds of customers', joinWords(groups)),
    fact('Designated services', joinWords(services)),
  ]);
  return {
    title:
      groups.length === 0
        ? `${name}: who we are, and whom we serve`
        : `${name} serves ${joinWords(groups.map(inSentence))}`,
    blocks: content.items.length === 0 ? [note('The provider has not been described yet.')] : [content],
    drills: [{ label: 'Workbook and provider', sectionId: 'provider' }],
  };
}
