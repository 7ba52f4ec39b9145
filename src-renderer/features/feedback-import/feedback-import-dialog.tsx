import { useState } from 'react';
import { fileToImport } from '../../state/feedback-import.ts';
import { useOpened } from '../../state/workbook.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { WorkingStep } from '../../ui/working-step.tsx';
import { AboutStep } from './about-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep } from './done-step.tsx';
import { PlanStep } from './plan-step.tsx';
import { ServicesStep } from './services-step.tsx';
import { type Import, useImport } from './use-import.ts';
import './feedback-import.css';

const workingWords = {
  reading: {
    doing: 'Reading',
    label: 'Progress of reading',
    promise: 'Nothing is changed by reading.',
  },
  writing: {
    doing: 'Importing',
    label: 'Progress of the import',
    promise: 'It is one change: until it is complete, nothing of it is in the workbook.',
  },
};

type Props = { readonly onClose: () => void };

/** Takes in quarterly feedback data (§280.15): first what a file would do, then doing it. */
export function FeedbackImportDialog({ onClose }: Props) {
  const workbook = useOpened();
  return workbook === undefined ? null : <Steps key={workbook.snapshot.workbookId} onClose={onClose} />;
}

function Steps({ onClose }: Props) {
  const [first] = useState(() => fileToImport.get());
  const work = useImport(first);
  const isWorking = work.step.name === 'working';
  return (
    <Dialog
      title="Import feedback data"
      onClose={onClose}
      cancelWork={isWorking ? work.cancel : undefined}
      wide
    >
      <Step work={work} onClose={onClose} />
    </Dialog>
  );
}

function Step({ work, onClose }: Props & { readonly work: Import }) {
  const { step, given } = work;
  switch (step.name) {
    case 'choose':
      return <ChooseStep step={step} work={work} onClose={onClose} />;
    case 'about':
      return (
        <AboutStep
          key={String(step.asksScale)}
          file={step.file}
          asksScale={step.asksScale}
          onDescribe={(about) => void work.describe(step.file, about)}
          onBack={() => work.back(step.file)}
          onClose={onClose}
        />
      );
    case 'working':
      return (
        <WorkingStep
          key={step.what}
          {...workingWords[step.what]}
          doing={`${workingWords[step.what].doing} ${step.file.fileName}`}
          progress={step.progress}
          isCanceling={step.isCanceling}
          onCancel={work.cancel}
        />
      );
    case 'services':
      return (
        <ServicesStep
          services={given.asked}
          decisions={given.decisions}
          areInRows={given.about === undefined}
          onDecide={(decisions) => void work.decide(step.file, decisions)}
          onBack={() => work.back(step.file)}
          onClose={onClose}
        />
      );
    case 'plan':
      return (
        <PlanStep
          file={step.file}
          plan={step.plan}
          problem={step.problem}
          onApply={() => void work.apply(step.file, step.plan)}
          onReadAgain={() => void work.read(step.file)}
          onBack={() => work.back(step.file)}
          onClose={onClose}
        />
      );
    case 'done':
      return <DoneStep plan={step.plan} servicesCreated={step.servicesCreated} onClose={onClose} />;
  }
}
