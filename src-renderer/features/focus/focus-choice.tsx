import { countOf, formatNumber, numberInWords } from '../../../shared/documents/format.ts';
import { model } from '../../../shared/model/model.ts';
import { focusAreaCount } from '../../../shared/plan/focus-count.ts';
import { type FocusStanding, proposedReason } from '../../../shared/plan/focus-standing.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { goTo } from '../../state/navigation.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { Icon } from '../../ui/icon.tsx';

type Props = { readonly standings: readonly FocusStanding[] };

function areaId(snapshot: WorkbookSnapshot, { dimension }: FocusStanding) {
  return derivedRecordId(snapshot.workbookId, model.focus_area, [dimension.id]);
}

function entryOf(snapshot: WorkbookSnapshot, standing: FocusStanding): Entry {
  const reason = proposedReason(snapshot, standing);
  return {
    kind: 'focus_area',
    id: areaId(snapshot, standing),
    set: { dimension: standing.dimension.id, ...(reason === '' ? {} : { reason }) },
  };
}

/** The dimensions with what speaks for each, the lowest two proposed; one press takes them. */
export function FocusChoice({ standings }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const chosen = standings.filter(({ area }) => area !== undefined).length;
  const proposed = standings.filter(({ isProposed }) => isProposed);
  const choose = async (wanted: readonly FocusStanding[]) => {
    const [first] = wanted;
    if (first === undefined || !(await save(wanted.map((standing) => entryOf(snapshot, standing))))) return;
    announce(`${countOf(wanted.length, 'focus area')} chosen`);
    focusWhenDrawn(`focus_area/${areaId(snapshot, first)}/reason`);
  };
  return (
    <section className="focus-part" aria-labelledby="focus-choice">
      <h2 id="focus-choice">Which two dimensions come first</h2>
      <p className="focus-teaching">
        Nobody can strengthen five functions at once. The first Action Plans named two focus areas and said
        why (Performance.gov, 2019). The two lowest dimensions are proposed; choose others where you know
        better.
      </p>
      <div className="focus-scroll">
        <table className="table focus-table">
          <caption className="visually-hidden">The dimensions, and which are focus areas</caption>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">Level</th>
              <th scope="col">Low practices</th>
              <th scope="col">Commitments</th>
              <th scope="col">Focus area</th>
            </tr>
          </thead>
          <tbody>
            {standings.map((standing) => (
              <Row
                key={standing.dimension.id}
                standing={standing}
                {...(readOnly ? {} : { onChoose: () => void choose([standing]) })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!readOnly && chosen === 0 && proposed.length > 0 && (
        <Button look="main" data-focus-key="focus/proposed" onClick={() => void choose(proposed)}>
          {proposed.length === 1
            ? 'Choose the one proposed'
            : `Choose the ${numberInWords(proposed.length)} proposed`}
        </Button>
      )}
      {chosen > focusAreaCount && (
        <p className="focus-warning">
          <Icon name="warning" />
          <span>
            {countOf(chosen, 'dimension')} are chosen. A focus on more than {numberInWords(focusAreaCount)} is
            hard to keep.
          </span>
        </p>
      )}
    </section>
  );
}

type RowProps = {
  readonly standing: FocusStanding;
  /** Absent where nothing may be changed. */
  readonly onChoose?: () => void;
};

function Row({ standing, onChoose }: RowProps) {
  const { snapshot } = useWorkbook();
  const { dimension, level, low, commitments, area, isProposed } = standing;
  const section = sectionsOf(snapshot.edition).find((candidate) => candidate.dimension === dimension.id);
  return (
    <tr>
      <th scope="row">
        <Button
          look="plain"
          data-focus-key={`focus/dimension/${dimension.id}`}
          onClick={() => goTo(section?.id ?? 'overview')}
        >
          {dimension.label}
        </Button>
      </th>
      <td>{level?.label ?? 'No level yet'}</td>
      <td>{level === undefined && low === 0 ? '–' : `${low} of ${dimension.practices.length}`}</td>
      <td>{formatNumber(commitments.length)}</td>
      <td>
        <span className="focus-chosen">
          {area !== undefined && (
            <span className="pill pill-good">
              <Icon name="check" /> Chosen
            </span>
          )}
          {area === undefined && isProposed && <span className="pill pill-accent">Proposed</span>}
          {area === undefined && onChoose !== undefined && (
            <Button look="plain" data-focus-key={`focus/choose/${dimension.id}`} onClick={onChoose}>
              Choose <span className="visually-hidden">{dimension.label} as a focus area</span>
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
