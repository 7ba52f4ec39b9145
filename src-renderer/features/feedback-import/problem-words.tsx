import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import type { Problem } from './use-import.ts';

type Props = {
  readonly problem: Problem | undefined;
  readonly onReadAgain?: () => void;
  readonly onClose: () => void;
};

export function ProblemWords({ problem, onReadAgain, onClose }: Props) {
  const goToProvider = () => {
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => goTo('provider'));
  };
  return (
    <ProblemAlert problem={problem?.words}>
      {problem?.remedy === 'provider' && <Button onClick={goToProvider}>Enter the provider’s name</Button>}
      {problem?.remedy === 'read-again' && onReadAgain !== undefined && (
        <Button onClick={onReadAgain}>Read the file again</Button>
      )}
    </ProblemAlert>
  );
}
