import { useId, useMemo } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { type PlacedConflict, placedConflicts } from '../../../shared/workbook/differences.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { usePlaceState } from '../../forms/place-state.ts';
import { runCommand } from '../../state/commands.ts';
import { differenceKey } from '../../state/differences.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { DifferenceList } from './difference-list.tsx';
import { Pages } from './pages.tsx';
import { SettleAll } from './settle-all.tsx';
import './differences.css';

/** As many as one looks through without losing the thread; all of their values are read at once. */
const pageSize = 20;

/** What merged copies disagree about, each with everything that was said, to be settled one by one or by person. */
export function DifferencesScreen() {
  const snapshot = useSnapshot();
  const count = snapshot.conflicts.length;
  return (
    <Screen title="Settle differences" lead={leadOf(count)}>
      {count === 0 ? <NoDifferences /> : <Differences />}
    </Screen>
  );
}

function leadOf(count: number): string {
  if (count === 0) return 'What merged copies say differently stands here until somebody decides.';
  const what = count === 1 ? '1 difference' : `${formatNumber(count)} differences`;
  return `${what} between merged copies. Until ${count === 1 ? 'it is' : 'they are'} settled, the newest value is shown, documents say DRAFT, and nothing can be marked as submitted. What is not chosen stays in History.`;
}

function NoDifferences() {
  const { readOnly } = useWorkbook();
  return (
    <EmptyState
      title="Nothing to settle"
      action={
        readOnly ? undefined : (
          <Button look="main" onClick={() => runCommand('workbook.merge')}>
            Merge copies…
          </Button>
        )
      }
    >
      <p>
        People can work on copies of this workbook at the same time. When their copies are merged and they
        said different things in one place, both are kept and listed here.
      </p>
    </EmptyState>
  );
}

type Shown = { readonly section: string; readonly page: number };

/** Where the conflict meant stands; undefined where none is. */
function pageOf(snapshot: WorkbookSnapshot, key: string): Shown | undefined {
  const at = placedConflicts(snapshot).findIndex(({ conflict }) => differenceKey(conflict) === key);
  return at < 0 ? undefined : { section: '', page: Math.floor(at / pageSize) };
}

function Differences() {
  const snapshot = useSnapshot();
  const { readOnly } = useWorkbook();
  const all = placedConflicts(snapshot);
  const [shown, setShown] = usePlaceState<Shown>(
    (target) =>
      target?.id === undefined || target.field === undefined
        ? undefined
        : pageOf(snapshot, differenceKey({ kind: target.kind, id: target.id, field: target.field })),
    { section: '', page: 0 },
  );
  const sections = useMemo(() => [...Map.groupBy(all, ({ place }) => place.label)], [all]);
  // The last of a section may just have been settled.
  const section = sections.some(([label]) => label === shown.section) ? shown.section : '';
  const fitting = section === '' ? all : all.filter(({ place }) => place.label === section);
  const pages = Math.ceil(fitting.length / pageSize);
  const page = Math.min(shown.page, pages - 1);
  const onPage = useMemo(() => fitting.slice(page * pageSize, (page + 1) * pageSize), [fitting, page]);
  return (
    <>
      {!readOnly && <SettleAll />}
      {sections.length > 1 && (
        <SectionSelect
          sections={sections}
          section={section}
          onChange={(label) => setShown({ section: label, page: 0 })}
        />
      )}
      <DifferenceList placed={onPage} />
      <Pages
        page={page}
        pages={pages}
        size={pageSize}
        total={fitting.length}
        onPage={(next) => setShown({ section, page: next })}
      />
    </>
  );
}

type SelectProps = {
  readonly sections: readonly (readonly [label: string, list: readonly PlacedConflict[]])[];
  readonly section: string;
  readonly onChange: (label: string) => void;
};

function SectionSelect({ sections, section, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field differences-section">
      <label className="field-label" htmlFor={id}>
        Section
      </label>
      <select
        id={id}
        className="input select"
        value={section}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">All sections</option>
        {sections.map(([label, list]) => (
          <option key={label} value={label}>
            {label} ({formatNumber(list.length)})
          </option>
        ))}
      </select>
    </div>
  );
}
