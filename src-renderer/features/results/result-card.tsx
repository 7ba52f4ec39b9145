import { type ReactNode, useId, useMemo } from 'react';
import type { ChartColors } from '../../../shared/charts/palette.ts';
import { printColors, screenColors } from '../../../shared/charts/palette.ts';
import type { Drawing } from '../../../shared/documents/tree.ts';
import type { ResultCell, ResultTable } from '../../../shared/feedback/results/table.ts';
import { Button } from '../../ui/button.tsx';
import { DrawingView } from '../../ui/drawing-view.tsx';
import { copyDrawing, copyTable } from './copy.ts';
import { NumbersTable } from './numbers-table.tsx';

export type Chart = {
  readonly draw: (colors: ChartColors) => Drawing;
  readonly alt: string;
  /** Over the picture where it is copied. */
  readonly title: string;
};

type Props = {
  readonly title: string;
  readonly chart?: Chart | undefined;
  readonly tables: readonly ResultTable[];
  readonly onDerive: (cell: ResultCell) => void;
  /** What is to be seen, in sentences. */
  readonly children?: ReactNode;
};

/** Figures about one thing: what they say, drawn, and in a table for everybody. */
export function ResultCard({ title, chart, tables, onDerive, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className="card results-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {chart !== undefined && <ChartView chart={chart} />}
      {tables.map((table) => (
        <details key={table.caption} className="results-details" open>
          <summary>Table of the numbers</summary>
          <NumbersTable table={table} onDerive={onDerive} />
          <Button onClick={() => void copyTable(table)}>
            Copy as CSV<span className="visually-hidden">: {table.caption}</span>
          </Button>
        </details>
      ))}
    </section>
  );
}

function ChartView({ chart: { draw, alt, title } }: { readonly chart: Chart }): ReactNode {
  const drawing = useMemo(() => draw(screenColors), [draw]);
  return (
    <>
      <DrawingView className="results-chart" drawing={drawing} alt={alt} />
      <Button onClick={() => void copyDrawing(title, draw(printColors))}>
        Copy as picture<span className="visually-hidden">: {title}</span>
      </Button>
    </>
  );
}
