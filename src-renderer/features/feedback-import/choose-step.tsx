import { useEffect, useRef } from 'react';
import { takeDroppedFiles } from '../../state/arrivals.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemWords } from './problem-words.tsx';
import type { Import, ImportStep } from './use-import.ts';

type Props = {
  readonly step: Extract<ImportStep, { name: 'choose' }>;
  readonly work: Import;
  readonly onClose: () => void;
};

/** Which file; one that was dropped on the window is only asked about. */
export function ChooseStep({ step: { file, problem }, work, onClose }: Props) {
  const { take, choose, read } = work;
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => takeDroppedFiles(take), [take]);
  // What had the focus went with the step before.
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  const isRefused = problem !== undefined;
  return (
    <>
      {file === undefined ? (
        <p>
          Choose a CSV file of feedback data, or drop it on this window: the quarterly table with a row for
          each survey, a file of single responses, or one that was exported from a workbook. Only the rows of
          this workbook’s provider are taken.
        </p>
      ) : (
        <p>
          {isRefused ? 'File: ' : 'Import feedback data from '}
          <strong className="feedback-import-file">{file.fileName}</strong>
          {!isRefused && '? Only the rows of this workbook’s provider are taken.'}
        </p>
      )}
      {!isRefused && (
        <p>The file is read first, and you see what would happen. Until you say so, nothing is changed.</p>
      )}
      <ProblemWords problem={problem} onClose={onClose} />
      <div ref={buttons} className="button-row">
        {file !== undefined && (
          <Button look="main" onClick={() => void read(file)}>
            {isRefused ? 'Read it again' : 'Read the file'}
          </Button>
        )}
        <Button look={file === undefined ? 'main' : 'outline'} onClick={() => void choose()}>
          {file === undefined ? 'Choose a file…' : 'Choose another file…'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </>
  );
}
