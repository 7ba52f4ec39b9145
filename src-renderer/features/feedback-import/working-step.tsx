import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import type { ImportStep } from './use-import.ts';

type Props = {
  readonly step: Extract<ImportStep, { name: 'working' }>;
  readonly onCancel: () => void;
};

const words = {
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

export function WorkingStep({ step: { what, file, progress, isCanceling }, onCancel }: Props) {
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector('button')?.focus(), []);
  const { doing, label, promise } = words[what];
  const known = progress !== undefined && progress.total > 0 ? progress : undefined;
  const share = known === undefined ? undefined : Math.floor((known.done / known.total) * 100);
  return (
    <div className="feedback-import-working">
      <p role="status">{isCanceling ? 'Stopping…' : `${doing} ${file.fileName}…`}</p>
      <progress
        aria-label={label}
        {...(known === undefined ? {} : { value: known.done, max: known.total })}
      />
      <p className="field-help">
        {share !== undefined && `${share} percent. `}
        {promise}
      </p>
      <div ref={button} className="button-row">
        <Button aria-disabled={isCanceling || undefined} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
