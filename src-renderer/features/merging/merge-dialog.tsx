import { useState } from 'react';
import { copiesToMerge } from '../../state/merging.ts';
import { useOpened } from '../../state/workbook.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { WorkingStep } from '../../ui/working-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep } from './done-step.tsx';
import { LookStep } from './look-step.tsx';
import { type Merge, useMerge } from './use-merge.ts';
import './merging.css';

type Props = { readonly onClose: () => void };

/** Takes in what others wrote in their copies of the open workbook: first what would come in, then doing it. */
export function MergeDialog({ onClose }: Props) {
  const workbook = useOpened();
  return workbook === undefined ? null : <Steps key={workbook.snapshot.workbookId} onClose={onClose} />;
}

function Steps({ onClose }: Props) {
  const [first] = useState(() => copiesToMerge.get());
  const work = useMerge(first);
  const isWorking = work.step.name === 'working';
  return (
    <Dialog title="Merge copies" onClose={onClose} cancelWork={isWorking ? work.cancel : undefined} wide>
      <Step work={work} onClose={onClose} />
    </Dialog>
  );
}

const workingWords = {
  looking: {
    label: 'Progress of looking through the copies',
    promise: 'Nothing is changed by looking.',
  },
  merging: {
    label: 'Progress of the merge',
    promise:
      'A backup is made first. All of it comes in, or nothing; once writing has begun it goes on to its end.',
  },
};

function Step({ work, onClose }: Props & { readonly work: Merge }) {
  const { step } = work;
  switch (step.name) {
    case 'choose':
      return <ChooseStep step={step} work={work} onClose={onClose} />;
    case 'working':
      return (
        <WorkingStep
          key={step.what}
          {...workingWords[step.what]}
          doing={step.progress?.label ?? 'Beginning'}
          progress={step.progress}
          isCanceling={step.isCanceling}
          onCancel={work.cancel}
        />
      );
    case 'look':
      return (
        <LookStep
          look={step.look}
          problem={step.problem}
          onMerge={() => void work.merge(step.copies, step.look)}
          onBack={work.back}
          onClose={onClose}
        />
      );
    case 'done':
      return <DoneStep brought={step.brought} onClose={onClose} />;
  }
}
