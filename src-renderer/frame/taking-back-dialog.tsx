import { useEffect, useState } from 'react';
import { useTakingBack } from '../state/commands.ts';
import { Dialog } from '../ui/dialog.tsx';

const second = 1000;

/** Taking back an import of thousands of reports takes a while, in which nothing else can be changed. */
export function TakingBackDialog() {
  const way = useTakingBack();
  return way === undefined ? null : <TakingBack way={way} />;
}

function TakingBack({ way }: { readonly way: 'undo' | 'redo' }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), second);
    return () => clearInterval(timer);
  }, []);
  return (
    <Dialog
      title={way === 'undo' ? 'Undoing a large change' : 'Redoing a large change'}
      onClose={() => undefined}
      closable={false}
    >
      <p role="status">
        It can take a minute. All of it happens, or nothing; until then nothing else can be changed.
      </p>
      <progress className="taking-back-bar" aria-label={way === 'undo' ? 'Undoing' : 'Redoing'} />
      <p className="field-help">
        {seconds} {seconds === 1 ? 'second' : 'seconds'}
      </p>
    </Dialog>
  );
}
