import type { ReactNode } from 'react';
import { quarterKey } from '../../../shared/documents/assessment/quarters.ts';
import { channelName } from '../../../shared/documents/assessment/streams.ts';
import { asSentence, capitalized, formatNumber } from '../../../shared/documents/format.ts';
import { serviceTitle } from '../../../shared/documents/titles.ts';
import type { DerivationRow } from '../../../shared/feedback/derivation.ts';
import type { ResultCell } from '../../../shared/feedback/results/table.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  readonly cell: ResultCell;
  /** What the number is about, such as "Benefits Portal, Website". */
  readonly of: string;
  readonly onClose: () => void;
};

/** How a number came about: the rule, the figures, the reports that they come from, and those left out. */
export function DerivationDialog({ cell, of, onClose }: Props): ReactNode {
  const snapshot = useSnapshot();
  const derivation = cell.derive?.();
  if (derivation === undefined) return null;
  const { rule, formula, rows, leftOut } = derivation;
  const show = (id: RecordId) => {
    onClose();
    goToTarget({ kind: 'feedback_report', id });
  };
  return (
    <Dialog title={`${cell.about}: ${cell.text}`} onClose={onClose} wide>
      <p>{asSentence(`About ${of}`)}</p>
      <p>{rule}</p>
      <p className="results-formula">{formula}</p>
      {(cell.remarks ?? []).map((remark) => (
        <p key={remark}>{asSentence(capitalized(remark))}</p>
      ))}
      <RowsTable snapshot={snapshot} rows={rows} onShow={show} />
      {leftOut.length > 0 && (
        <>
          <h3>Left out</h3>
          <ul className="results-left-out">
            {leftOut.map(({ id, reason }) => (
              <li key={id}>
                <ReportButton snapshot={snapshot} id={id} onShow={show} />. {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

type RowsProps = {
  readonly snapshot: WorkbookSnapshot;
  readonly rows: readonly DerivationRow[];
  readonly onShow: (id: RecordId) => void;
};

function RowsTable({ snapshot, rows, onShow }: RowsProps): ReactNode {
  const labels = [...new Set(rows.flatMap(({ figures }) => figures.map(({ label }) => label)))];
  return (
    <div className="results-table">
      <table className="table">
        <caption>The reports that it comes from</caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            {labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, report, kind, figures }) => (
            <tr key={id}>
              <th scope="row">
                <ReportButton snapshot={snapshot} id={report} onShow={onShow} />
                {kind === 'measure_count' && <Question snapshot={snapshot} id={id} />}
              </th>
              {labels.map((label) => {
                const value = figures.find((figure) => figure.label === label)?.value;
                return <td key={label}>{value === undefined ? '' : formatNumber(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Question({ snapshot, id }: { readonly snapshot: WorkbookSnapshot; readonly id: RecordId }) {
  const question = findRecord(snapshot, 'measure_count', id);
  const number = question?.question_number;
  return (
    <span className="results-question" dir="auto">
      {number === undefined ? '' : `Question ${number}: `}
      {question?.question_text?.trim() || 'no wording given'}
    </span>
  );
}

type ReportProps = {
  readonly snapshot: WorkbookSnapshot;
  readonly id: RecordId | undefined;
  readonly onShow: (id: RecordId) => void;
};

/** The report by what sets it apart from others; leads to where it is entered. */
function ReportButton({ snapshot, id, onShow }: ReportProps): ReactNode {
  const report = findRecord(snapshot, 'feedback_report', id);
  if (report === undefined) return 'A report that is gone';
  const parts = [
    quarterKey(report).label,
    serviceTitle(findRecord(snapshot, 'service', report.service)),
    channelName(snapshot, report) || 'channel not given',
    report.transaction_point?.trim() ?? '',
    report.service_provided?.trim() ?? '',
  ];
  return (
    <Button look="plain" onClick={() => onShow(report.id)}>
      {parts.filter((part) => part !== '').join(' · ')}
    </Button>
  );
}
