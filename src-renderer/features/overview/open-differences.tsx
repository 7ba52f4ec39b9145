import { formatNumber } from '../../../shared/documents/format.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** What merged copies disagree about keeps every deliverable from going out; nothing where they do not. */
export function OpenDifferences({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="card overview-differences">
      <Icon name="warning" />
      <span>
        <strong>
          {formatNumber(count)} {count === 1 ? 'difference' : 'differences'} between merged copies
        </strong>{' '}
        {count === 1 ? 'is' : 'are'} to be settled before anything can be marked as submitted.{' '}
        <Button look="plain" onClick={() => goTo('differences')}>
          Settle {count === 1 ? 'it' : 'them'}
        </Button>
      </span>
    </p>
  );
}
