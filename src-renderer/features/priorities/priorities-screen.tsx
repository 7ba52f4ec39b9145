import type { Section } from '../../../shared/sections/section.ts';
import { Screen } from '../../ui/screen.tsx';
import { Indicators } from './indicators.tsx';
import { Priorities } from './priorities.tsx';
import { ServiceChanges } from './service-changes.tsx';
import './priorities.css';

/** What surrounds the commitments: changes per service, the budget after next, the Annual Performance Plan. */
export function PrioritiesScreen({ section }: { readonly section: Section }) {
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      <ServiceChanges />
      <Priorities />
      <Indicators />
    </Screen>
  );
}
