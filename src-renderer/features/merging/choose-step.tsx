import { useEffect, useRef } from 'react';
import { takeDroppedCopies } from '../../state/arrivals.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { OpenInstead } from './open-instead.tsx';
import type { Merge, MergeStep } from './use-merge.ts';

type Props = {
  readonly step: Extract<MergeStep, { name: 'choose' }>;
  readonly work: Merge;
  readonly onClose: () => void;
};

/** Which copies; those that were dropped on the window or were about to be opened are only asked about. */
export function ChooseStep({ step: { copies, problem }, work, onClose }: Props) {
  const { take, choose, look } = work;
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => takeDroppedCopies(take), [take]);
  // What had the focus went with the step before.
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const [first, second] = copies;
  return (
    <>
      <Copies copies={copies} />
      <p>
        What would come in is shown first, by person and section. Until you say so, nothing is changed; copies
        are only read.
      </p>
      <ProblemAlert problem={problem} />
      <div ref={buttons} className="button-row">
        {first !== undefined && (
          <Button look="main" onClick={() => void look(copies)}>
            {second === undefined ? 'Look at what would come in' : 'Look at what they would bring'}
          </Button>
        )}
        <Button look={first === undefined ? 'main' : 'outline'} onClick={() => void choose()}>
          {first === undefined ? 'Choose copies…' : 'Choose others…'}
        </Button>
        {first !== undefined && second === undefined && <OpenInstead file={first} onClose={onClose} />}
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </>
  );
}

function Copies({ copies }: Pick<Props['step'], 'copies'>) {
  const [first, second] = copies;
  if (first === undefined)
    return (
      <p>
        Choose the copies of this workbook that others worked on, one or many, or drop them on this window.
        What they wrote comes into this one; where people said different things, all of it is kept until
        somebody settles it.
      </p>
    );
  if (second === undefined)
    return (
      <p>
        Merge <strong className="merge-file">{first.fileName}</strong> into this workbook? What others wrote
        in it comes in; where people said different things, all of it is kept until somebody settles it.
      </p>
    );
  return (
    <>
      <p>Merge these {copies.length} files into this workbook?</p>
      <ul className="merge-files">
        {copies.map(({ document, fileName }) => (
          <li key={document}>{fileName}</li>
        ))}
      </ul>
    </>
  );
}
