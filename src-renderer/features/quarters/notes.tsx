import { capitalized } from '../../../shared/documents/format.ts';
import type { DataNote } from '../../../shared/feedback/data-notes.ts';
import { Icon } from '../../ui/icon.tsx';

/** Beside which fields an oddity is told. */
export type NotePlace = 'stream' | 'volumes' | 'answers';

const placeOfNote: Readonly<Record<string, NotePlace>> = {
  doubled: 'stream',
  'channels-mixed': 'stream',
  'channel-missing': 'stream',
  'control-number-missing': 'stream',
  percent: 'answers',
  'answers-repeated': 'answers',
  'asked-twice': 'answers',
  'question-none': 'answers',
  'trust-and-respondents': 'answers',
};

type Props = { readonly notes: readonly DataNote[]; readonly place: NotePlace };

/** What is unusual. It is saved and reported as it stands; somebody may want to look again. */
export function Notes({ notes, place }: Props) {
  const here = notes.filter(({ id }) => (placeOfNote[id] ?? 'volumes') === place);
  return (
    <div className="quarters-notes" role="status">
      {here.map(({ id, text }) => (
        <p key={id}>
          <Icon name="warning" /> <strong>Worth a look:</strong> {capitalized(text)}.
        </p>
      ))}
    </div>
  );
}
