import { useMemo } from 'react';
import { type DimensionProfile, profileOf } from '../../../shared/assess/profile.ts';
import { canDrawProfile, profileDrawing } from '../../../shared/assess/profile-drawing.ts';
import { screenColors } from '../../../shared/charts/palette.ts';
import { profileChart, profileChartAlt } from '../../../shared/charts/profile-chart.ts';
import { changeInWords, type Profile } from '../../../shared/charts/profile-words.ts';
import { capitalized, numberInWords } from '../../../shared/documents/format.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { DrawingView } from '../../ui/drawing-view.tsx';

/** Where each dimension stands this year and stood last year: drawn, and as a table for everybody. */
export function ProfileCard({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const profile = useMemo(() => profileOf(snapshot), [snapshot]);
  const data = useMemo(() => profileDrawing(snapshot, profile), [snapshot, profile]);
  const years = data.lastYearLabel === undefined ? '' : ', this year and last';
  const canDraw = canDrawProfile(data);
  return (
    <section className="card" aria-labelledby="overview-profile">
      <h2 id="overview-profile">
        {capitalized(numberInWords(profile.length))} dimensions{years}
      </h2>
      {canDraw ? (
        <Chart data={data} />
      ) : (
        <p>No dimension has a level yet. Rate its practices, and the profile is drawn here.</p>
      )}
      <details className="overview-table" open={canDraw ? undefined : true}>
        <summary>Show as a table</summary>
        <ProfileTable snapshot={snapshot} profile={profile} data={data} />
      </details>
    </section>
  );
}

function Chart({ data }: { readonly data: Profile }) {
  const drawing = useMemo(() => profileChart(data, screenColors), [data]);
  return <DrawingView className="overview-chart" drawing={drawing} alt={profileChartAlt(data)} />;
}

type TableProps = {
  readonly snapshot: WorkbookSnapshot;
  readonly profile: readonly DimensionProfile[];
  readonly data: Profile;
};

function ProfileTable({ snapshot, profile, data }: TableProps) {
  const sections = sectionsOf(snapshot.edition);
  return (
    <table className="table">
      <caption className="visually-hidden">Levels of the dimensions</caption>
      <thead>
        <tr>
          <th scope="col">Dimension</th>
          <th scope="col">{data.thisYearLabel}</th>
          {data.lastYearLabel !== undefined && <th scope="col">Since {data.lastYearLabel}</th>}
          <th scope="col">Rated</th>
        </tr>
      </thead>
      <tbody>
        {profile.map(({ dimension, shown, overridden, rated, total }, index) => {
          const axis = data.axes[index];
          const section = sections.find((candidate) => candidate.dimension === dimension.id);
          return (
            <tr key={dimension.id}>
              <th scope="row">
                <Button
                  look="plain"
                  data-focus-key={`profile/${dimension.id}`}
                  onClick={() => goTo(section?.id ?? 'overview')}
                >
                  {dimension.label}
                </Button>
              </th>
              <td>
                {shown?.label ?? 'Not rated yet'}
                {overridden && ', set by the official'}
              </td>
              {data.lastYearLabel !== undefined && (
                <td>{axis === undefined ? '–' : (changeInWords(axis, data) ?? '–')}</td>
              )}
              <td>
                {rated} of {total}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
