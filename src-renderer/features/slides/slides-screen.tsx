import { useMemo } from 'react';
import { v7 } from 'uuid';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { type Slide, shownSlides } from '../../../shared/briefing/slide.ts';
import { moveSlideEntries, newSlideEntries } from '../../../shared/briefing/slide-order.ts';
import { capitalized, countOf } from '../../../shared/documents/format.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { dropAt, useOpenCard } from '../../forms/record-list.tsx';
import { save } from '../../forms/records.ts';
import { useDragOrder } from '../../forms/use-drag-order.ts';
import { announce } from '../../state/announcer.ts';
import { undo } from '../../state/commands.ts';
import { showDone } from '../../state/notices.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { Screen } from '../../ui/screen.tsx';
import { SaveAsPdf } from './save-as-pdf.tsx';
import { formKey, moveKey, SlideCard, slideKey } from './slide-card.tsx';
import '../../forms/record-list.css';
import './slides.css';

const addSlideKey = 'briefing_slide/add';

/** The slides of the deep dive: as they will be shown, with what the data do not say by themselves. */
export function SlidesScreen({ section }: { readonly section: Section }) {
  const { snapshot, readOnly } = useWorkbook();
  const deck = useMemo(() => buildDeck(snapshot), [snapshot]);
  const { slides } = deck;
  const [openId, setOpenId] = useOpenCard('briefing_slide');
  const ids = slides.map(({ recordId }) => recordId);
  const moveTo = async (id: RecordId, to: number) => {
    if (to < 0 || to >= slides.length || to === ids.indexOf(id)) return;
    if (await save(moveSlideEntries(slides, id, to)))
      announce(`Moved to place ${to + 1} of ${slides.length}`);
  };
  const { list, drag, handlersOf } = useDragOrder(ids, async (id, to) => {
    await moveTo(id, to);
    focusWhenDrawn(slideKey(id));
  });
  const move = async (at: number, step: 1 | -1, by: 'key' | 'button') => {
    const moved = slides[at];
    if (moved === undefined) return;
    await moveTo(moved.recordId, at + step);
    // At the end of the list the button that was pressed cannot be pressed again.
    const goesOn = by === 'button' && slides[at + 2 * step] !== undefined;
    focusWhenDrawn(goesOn ? moveKey(moved.recordId, step === 1 ? 'down' : 'up') : slideKey(moved.recordId));
  };
  const add = async () => {
    const key = v7();
    const recordId = derivedRecordId(snapshot.workbookId, model.briefing_slide, [key]);
    const openAt = openId === null ? -1 : ids.indexOf(openId);
    const at = openAt < 0 ? slides.length : openAt + 1;
    if (!(await save(newSlideEntries(slides, { recordId, key }, at)))) return;
    announce('Slide added');
    setOpenId(recordId);
    focusWhenDrawn(formKey(recordId), slideKey(recordId));
  };
  const remove = async ({ recordId, title }: Slide, at: number) => {
    const neighbor = slides[at + 1] ?? slides[at - 1];
    if (!(await save([{ kind: 'briefing_slide', id: recordId, delete: true }]))) return;
    showDone(`Deleted the slide “${title}”.`, { label: 'Undo', run: () => void undo() });
    focusWhenDrawn(neighbor === undefined ? addSlideKey : slideKey(neighbor.recordId), addSlideKey);
  };
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      <p className="slides-plan">{planInWords(slides)}</p>
      <SaveAsPdf deck={deck} />
      <div className="record-list slides-list">
        <ul ref={list} className={drag === undefined ? undefined : 'record-list-dragging'}>
          {slides.map((slide, at) => (
            <SlideCard
              key={slide.recordId}
              slide={slide}
              deck={deck}
              isOpen={slide.recordId === openId}
              onToggle={() => setOpenId(slide.recordId === openId ? null : slide.recordId)}
              isFirst={at === 0}
              isLast={at === slides.length - 1}
              {...(readOnly
                ? {}
                : {
                    onMove: (step, by) => void move(at, step, by),
                    onDelete: () => void remove(slide, at),
                    dragging: {
                      handlers: handlersOf(slide.recordId),
                      isOnItsWay: drag?.id === slide.recordId,
                      drop: drag === undefined ? undefined : dropAt(ids, drag, slide.recordId),
                    },
                  })}
            />
          ))}
        </ul>
        {!readOnly && (
          <Button icon="add" data-focus-key={addSlideKey} onClick={() => void add()}>
            Add a slide
          </Button>
        )}
      </div>
    </Screen>
  );
}

/** "12 slides, 60 minutes planned; one slide is hidden." */
function planInWords(slides: readonly Slide[]): string {
  const shown = shownSlides({ slides });
  const minutes = shown.reduce((sum, slide) => sum + slide.minutes, 0);
  const untimed = shown.filter((slide) => slide.minutes === 0).length;
  const hidden = slides.length - shown.length;
  return [
    `${capitalized(countOf(shown.length, 'slide'))}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} planned`,
    ...(untimed === 0 || minutes === 0
      ? []
      : [`${countOf(untimed, 'slide has', 'slides have')} no time yet`]),
    ...(hidden === 0 ? [] : [`${countOf(hidden, 'slide is', 'slides are')} hidden`]),
  ].join('; ');
}
