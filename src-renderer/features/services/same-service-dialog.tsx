import { useId, useState } from 'react';
import { formatNumber, joinWords } from '../../../shared/documents/format.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { findField, model, type RecordIn } from '../../../shared/model/model.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { oneOfTwo, sameService } from '../../../shared/workbook/same-service.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { FindList } from '../../forms/find-list.tsx';
import { recordKey } from '../../forms/record-card.tsx';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { showDone } from '../../state/notices.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { StepHeading } from '../../ui/step-heading.tsx';

type Service = RecordIn<'service'>;
type Props = { readonly service: Service; readonly onClose: () => void };

/** Finds the other one, shows what would move, and makes both one. */
export function SameServiceDialog({ service, onClose }: Props) {
  const snapshot = useSnapshot();
  const [query, setQuery] = useState('');
  const [other, setOther] = useState<Service>();
  const items = snapshot.records.service
    .filter(({ id }) => id !== service.id)
    .map((one) => ({
      id: one.id,
      title: titleOf(snapshot, 'service', one),
      line: one.designated === true ? 'designated' : 'not designated',
    }));
  return (
    <Dialog title="Same service" onClose={onClose} wide>
      {other === undefined ? (
        <>
          <p>Which one is the same as “{titleOf(snapshot, 'service', service)}”?</p>
          <FindList
            label="Find the other service by its name"
            listLabel="Other services"
            items={items}
            query={query}
            onQuery={setQuery}
            onChoose={(id) => setOther(findRecord(snapshot, 'service', recordIdSchema.safeParse(id).data))}
            focusKey="same-service-find"
          />
          <div className="button-row">
            <Button onClick={onClose}>Cancel</Button>
          </div>
        </>
      ) : (
        <MakeOne one={service} other={other} onBack={() => setOther(undefined)} onClose={onClose} />
      )}
    </Dialog>
  );
}

type MakeProps = {
  readonly one: Service;
  readonly other: Service;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

function MakeOne({ one, other, onBack, onClose }: MakeProps) {
  const snapshot = useSnapshot();
  const group = useId();
  const [kept, setKept] = useState(other.designated === true && one.designated !== true ? other : one);
  const double = kept === one ? other : one;
  const name = (service: Service) => titleOf(snapshot, 'service', service);
  const unite = async () => {
    if (!(await save(sameService(snapshot, double.id, kept.id)))) return;
    showDone(`“${name(double)}” and “${name(kept)}” are one service now.`, {
      label: 'Undo',
      run: () => void undo(),
    });
    onClose();
    focusWhenDrawn(recordKey('service', kept.id), 'heading');
  };
  return (
    <>
      <StepHeading>Which of the two stays?</StepHeading>
      <fieldset className="services-kept">
        <legend className="visually-hidden">Which of the two stays?</legend>
        {[one, other].map((service) => (
          <label key={service.id} className="radio">
            <input type="radio" name={group} checked={kept === service} onChange={() => setKept(service)} />
            <span>
              {name(service)}
              {service.designated === true && ' (designated)'}
            </span>
          </label>
        ))}
      </fieldset>
      <WhatMoves double={double} kept={kept} />
      <div className="button-row">
        <Button look="main" onClick={() => void unite()}>
          Make them one
        </Button>
        <Button onClick={onBack}>Back</Button>
        <Button onClick={onClose}>Cancel, change nothing</Button>
      </div>
    </>
  );
}

function labels(names: readonly string[]): string {
  return joinWords(names.map((name) => `“${findField(model.service, name)?.label ?? name}”`));
}

function WhatMoves({ double, kept }: { readonly double: Service; readonly kept: Service }) {
  const snapshot = useSnapshot();
  const { moving, taken, left } = oneOfTwo(snapshot, double.id, kept.id);
  return (
    <>
      <p>What will happen, as one change that can be undone:</p>
      <ul>
        {moving.length === 0 ? (
          <li>Nothing else in the workbook speaks of “{titleOf(snapshot, 'service', double)}”.</li>
        ) : (
          <li>
            These will speak of “{titleOf(snapshot, 'service', kept)}”:{' '}
            {moving.map(({ kind, count }) => `${model[kind].plural} (${formatNumber(count)})`).join(', ')}.
          </li>
        )}
        {taken.length > 0 && <li>It takes over what only the other one says: {labels(taken)}.</li>}
        {left.length > 0 && (
          <li>
            Both say something else in {labels(left)}: what stays is what “
            {titleOf(snapshot, 'service', kept)}” says; the other words are kept in History.
          </li>
        )}
        <li>“{titleOf(snapshot, 'service', double)}” is deleted.</li>
      </ul>
    </>
  );
}
