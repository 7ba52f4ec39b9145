import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { nameGiven } from '../../state/author.ts';
import { undo } from '../../state/commands.ts';
import { flush } from '../../state/drafts.ts';
import { dismissDone, showDone, showError } from '../../state/notices.ts';
import { takeChange, useSnapshot } from '../../state/workbook.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { differences, settledInWords } from './difference-words.ts';

type People = Output<'conflict.people'>;

/** Counting looks at all of them, so it waits until nothing is settled for a moment. Milliseconds. */
const rest = 400;

/** Everybody who said something in a conflict; as it was until it is read anew. */
function usePeople(): People {
  const { conflicts } = useSnapshot();
  const [people, setPeople] = useState<People>([]);
  const isFirst = people.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same list where no conflict came or went
  useEffect(() => {
    let isPast = false;
    const timer = setTimeout(
      () =>
        void call('conflict.people', {}).then((answer) => {
          if (!isPast && answer.ok) setPeople(answer.value);
        }),
      isFirst ? 0 : rest,
    );
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [conflicts]);
  return people;
}

/** For many at once: what one person said holds wherever they said something. */
export function SettleAll() {
  const people = usePeople();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [isWorking, setWorking] = useState(false);
  const person = people.find(({ author }) => author === chosen) ?? people[0];
  const settle = async (event: FormEvent) => {
    event.preventDefault();
    if (person === undefined || isWorking || !(await nameGiven())) return;
    setWorking(true);
    await flush();
    const answer = await call('conflict.settleAll', { author: person.author });
    setWorking(false);
    if (!answer.ok) {
      showError(answer.error);
      return;
    }
    takeChange(answer.value.changed);
    // An undo that is still offered would be of this one.
    dismissDone();
    showDone(settledInWords(person.author, answer.value.left), { label: 'Undo', run: () => void undo() });
    focusWhenDrawn('heading');
  };
  if (person === undefined) return null;
  return (
    <form className="card differences-all" onSubmit={(event) => void settle(event)}>
      <label className="field-label" htmlFor={id}>
        Settle all that one person has a value in
      </label>
      <p className="field-help" id={`${id}h`}>
        What they said holds there; where they said nothing, nothing is settled. It is one change and can be
        undone.
      </p>
      <div className="differences-all-row">
        <select
          id={id}
          className="input select"
          value={person.author}
          onChange={({ target }) => setChosen(target.value)}
          aria-describedby={`${id}h`}
        >
          {people.map(({ author, conflicts }) => (
            <option key={author} value={author}>
              {author}: {differences(conflicts)}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-outline" aria-disabled={isWorking || undefined}>
          Settle {differences(person.conflicts)} with this person’s values
        </button>
      </div>
    </form>
  );
}
