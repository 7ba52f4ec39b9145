import { formatNumber } from '../../../shared/documents/format.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

type Props = {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
};

/** Goes through a long list page by page; nothing where all of it is in sight. */
export function Pages({ page, pages, size, total, onPage }: Props) {
  if (pages < 2) return null;
  const first = page * size + 1;
  const last = Math.min(total, first + size - 1);
  const go = (to: number) => {
    onPage(to);
    focusWhenDrawn('heading');
  };
  return (
    <nav className="differences-pages" aria-label="Pages of the list">
      <Button disabled={page === 0} onClick={() => go(page - 1)}>
        Previous {size}
      </Button>
      <Button disabled={page === pages - 1} onClick={() => go(page + 1)}>
        Next {size}
      </Button>
      <span role="status">
        {formatNumber(first)} to {formatNumber(last)} of {formatNumber(total)}
      </span>
    </nav>
  );
}
