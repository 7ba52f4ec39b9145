import { useState } from 'react';
import { moveKeys } from '../../../shared/briefing/moves.ts';
import { FindList } from '../../forms/find-list.tsx';
import { drillDown, moveTo, stopPresenting } from '../../state/presenting/conduct.ts';
import { type Presenting, presentSlide } from '../../state/presenting/presenting.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyTable } from '../../ui/key-table.tsx';
import type { StageDialog } from './use-stage.ts';

type Props = { readonly state: Presenting; readonly onClose: () => void };

/** What is asked of the presenter. */
export function StageDialogs({ dialog, ...props }: Props & { readonly dialog: StageDialog | undefined }) {
  switch (dialog) {
    case 'go-to':
      return <GoToSlide {...props} />;
    case 'drill-down':
      return <DrillDown {...props} />;
    case 'keys':
      return <Keys onClose={props.onClose} />;
    case 'end':
      return <End {...props} />;
    case undefined:
      return null;
  }
}

/** After the dialog has given the focus back, or it would take it from where this leads. */
function after(close: () => void, act: () => void): void {
  close();
  setTimeout(act);
}

function GoToSlide({ state: { deck }, onClose }: Props) {
  const [query, setQuery] = useState('');
  const items = deck.slides.map(({ key, number, title, topic, hidden }) => ({
    id: key,
    title: hidden ? title : `${number} · ${title}`,
    line: hidden ? `${topic}, hidden` : topic,
  }));
  return (
    <Dialog title="Go to a slide" onClose={onClose}>
      <FindList
        label="Number or words of a slide"
        listLabel="Slides"
        items={items}
        query={query}
        onQuery={setQuery}
        focusKey="go-to-slide"
        onChoose={(key) => after(onClose, () => moveTo(deck.slides.findIndex((slide) => slide.key === key)))}
      />
    </Dialog>
  );
}

function DrillDown({ state, onClose }: Props) {
  const [query, setQuery] = useState('');
  const { drills } = presentSlide(state);
  return (
    <Dialog title="What is behind this slide" onClose={onClose}>
      {drills.length === 0 ? (
        <>
          <p>Nothing in the workbook is behind this slide; its words are the team’s own.</p>
          <Button onClick={onClose}>Close</Button>
        </>
      ) : (
        <FindList
          label="Practice, quarter, or other place in the workbook"
          listLabel="What is behind this slide"
          items={drills.map((drill, index) => ({ id: String(index), title: drill.label, line: '' }))}
          query={query}
          onQuery={setQuery}
          focusKey="drill-down"
          onChoose={(index) => {
            const drill = drills[Number(index)];
            if (drill !== undefined) after(onClose, () => drillDown(drill));
          }}
        />
      )}
    </Dialog>
  );
}

function Keys({ onClose }: Pick<Props, 'onClose'>) {
  return (
    <Dialog title="Keys while presenting" onClose={onClose} wide>
      <KeyTable rows={moveKeys.map(({ named, does }) => [named, does])} />
      <p>Remotes that send arrows or Page Up and Page Down, B, F5 and Escape work as they are.</p>
      <div className="button-row">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}

function End({ state: { rehearsal }, onClose }: Props) {
  const what = rehearsal ? 'rehearsal' : 'briefing';
  return (
    <Dialog title={`End the ${what}?`} onClose={onClose}>
      <p>Everything noted is saved. A {what} that is only left can be gone on with at this slide.</p>
      <div className="button-row">
        <Button look="main" onClick={onClose}>
          Stay
        </Button>
        <Button onClick={() => after(onClose, () => void stopPresenting(false))}>Leave for now</Button>
        <Button onClick={() => after(onClose, () => void stopPresenting(true))}>Finish the {what}</Button>
      </div>
    </Dialog>
  );
}
