import type { Section } from '../../../shared/sections/section.ts';
import { Screen } from '../../ui/screen.tsx';
import { PainPoints } from './pain-points.tsx';
import { Personas } from './personas.tsx';
import './needs.css';

/** Whom the plan is for, and what is hard for them: the beginning of every chain (§280.14, §280.17). */
export function NeedsScreen({ section }: { readonly section: Section }) {
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      <Personas />
      <PainPoints />
    </Screen>
  );
}
