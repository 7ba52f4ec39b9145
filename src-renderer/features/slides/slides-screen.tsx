import { useMemo } from 'react';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Screen } from '../../ui/screen.tsx';
import { SlideView } from '../../ui/slide/slide-view.tsx';

/** The slides of the deep dive as they will be shown. */
export function SlidesScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const deck = useMemo(() => buildDeck(snapshot), [snapshot]);
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      {deck.slides.map((slide) => (
        <SlideView key={slide.key} slide={slide} deck={deck} />
      ))}
    </Screen>
  );
}
