import { type KeyboardEvent, useId } from 'react';
import type { Deck, Slide } from '../../../shared/briefing/slide.ts';
import { countOf } from '../../../shared/documents/format.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { type Dragging, DragHandle } from '../../forms/record-card.tsx';
import { save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { focusOn } from '../../state/focused-field.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SlideView } from '../../ui/slide/slide-view.tsx';
import { isOwnSlide } from './own-slide.ts';
import { SlideForm } from './slide-form.tsx';

export function slideKey(id: RecordId): string {
  return `briefing_slide/${id}`;
}

export function formKey(id: RecordId): string {
  return `briefing_slide/${id}/form`;
}

export function moveKey(id: RecordId, way: 'up' | 'down'): string {
  return `briefing_slide/${id}/${way}`;
}

type Props = {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** These are absent where nothing may be changed. */
  readonly onMove?: (step: 1 | -1, by: 'key' | 'button') => void;
  readonly onDelete?: () => void;
  readonly dragging?: Dragging;
};

/** One slide of the list: small while it is closed; large, with everything that people say about it, when open. */
export function SlideCard(props: Props) {
  const { slide, deck, isOpen, onToggle, onMove, onDelete, dragging } = props;
  const { recordId, title } = slide;
  const id = useId();
  const name = slide.hidden ? `${slide.topic}, hidden` : `${slide.number}. ${slide.topic}`;
  const moveByKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined || onMove === undefined) return;
    event.preventDefault();
    onMove(step, 'key');
  };
  return (
    <li className={classesOf(isOpen, slide.hidden, dragging)} data-focus-key={slideKey(recordId)}>
      <div className="record-card-head">
        {dragging !== undefined && <DragHandle handlers={dragging.handlers} />}
        {!isOpen && (
          <div className="slides-thumbnail">
            <SlideView slide={slide} deck={deck} isThumbnail />
          </div>
        )}
        <h2>
          <button
            type="button"
            className="record-card-toggle"
            aria-expanded={isOpen}
            aria-describedby={`${id}n`}
            aria-keyshortcuts={onMove === undefined ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
            onClick={onToggle}
            onKeyDown={moveByKey}
            onFocus={() => focusOn({ kind: 'briefing_slide', id: recordId })}
          >
            <Icon name="forward" />
            <span>
              <span className="slides-name">{name}</span>
              <span className="slides-title" dir="auto">
                {title}
              </span>
            </span>
          </button>
        </h2>
        <div className="record-card-moves">
          {onMove !== undefined && <HideButton slide={slide} />}
          {isOpen && onMove !== undefined && (
            <>
              <IconButton
                icon="arrowUp"
                label={`Move ${title} up`}
                data-focus-key={moveKey(recordId, 'up')}
                disabled={props.isFirst}
                onClick={() => onMove(-1, 'button')}
              />
              <IconButton
                icon="arrowDown"
                label={`Move ${title} down`}
                data-focus-key={moveKey(recordId, 'down')}
                disabled={props.isLast}
                onClick={() => onMove(1, 'button')}
              />
            </>
          )}
        </div>
        <p className="slides-note" id={`${id}n`}>
          {slide.minutes === 0
            ? 'No time planned'
            : `${slide.minutes} ${slide.minutes === 1 ? 'minute' : 'minutes'}`}
          {slide.likelyQuestions.length > 0 &&
            ` · ${countOf(slide.likelyQuestions.length, 'likely question')}`}
          {slide.overflow !== undefined && (
            <>
              {' · '}
              <strong className="slides-overflow">Does not fit: {slide.overflow}</strong>
            </>
          )}
        </p>
      </div>
      {isOpen && (
        <div className="record-card-body" data-focus-key={formKey(recordId)}>
          <div className="slides-preview">
            <SlideView slide={slide} deck={deck} headingLevel={3} isWhole />
          </div>
          <SlideForm slide={slide} />
          {onDelete !== undefined && isOwnSlide(slide) && (
            <div className="record-card-foot">
              <Button look="danger" icon="remove" onClick={onDelete}>
                Delete this slide<span className="visually-hidden">: {title}</span>
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

/** Hidden slides stay in the list, and are left out of the talk, the deck and the handout. */
function HideButton({ slide: { key, recordId, hidden, title } }: Pick<Props, 'slide'>) {
  const toggle = async () => {
    if (await save([{ kind: 'briefing_slide', id: recordId, set: { key, hidden: !hidden } }]))
      announce(hidden ? 'The slide is shown again' : 'The slide is hidden');
  };
  return (
    <Button look="plain" onClick={() => void toggle()}>
      {hidden ? 'Show' : 'Hide'} <span className="visually-hidden">the slide {title}</span>
    </Button>
  );
}

function classesOf(isOpen: boolean, isHidden: boolean, dragging: Dragging | undefined): string {
  return [
    'card record-card',
    ...(isOpen ? ['card-open'] : []),
    ...(isHidden ? ['slides-hidden'] : []),
    ...(dragging?.isOnItsWay === true ? ['record-card-dragged'] : []),
    ...(dragging?.drop === undefined ? [] : [`record-card-drop-${dragging.drop}`]),
  ].join(' ');
}
