import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { formatMean } from '../../feedback/mean.ts';
import { type Measures, measuresOfService } from '../../feedback/measures.ts';
import type { Pooled } from '../../feedback/pooled.ts';
import { reportedAnswers } from '../../feedback/reported-answers.ts';
import { type Fact, fact, reference, run, type Words } from '../blocks.ts';
import { serviceTitle } from '../titles.ts';
import { reckoningId, serviceChanges } from './changes.ts';
import type { Assessment } from './context.ts';
import { overviewMeasures } from './looked-back.ts';
import { countsTableId } from './means.ts';
import { channelName, resultsByService, type ServiceResults } from './streams.ts';

/**
 * One line for each designated service: what customers answered last on trust and satisfaction (§280.15), all
 * channels together, as chapter 4 and the deep dive have it.
 */
export function latestScores(assessment: Assessment): readonly Fact[] {
  const { snapshot } = assessment;
  const results = resultsByService(snapshot);
  return snapshot.records.service
    .filter(({ designated }) => designated === true)
    .map((service) => {
      const quarters = measuresOfService(reportedAnswers(snapshot), service.id);
      const place = quarters.places().findLast((at) => hasScores(quarters.at(at)));
      const newest = place === undefined ? undefined : quarters.at(place);
      const own = results.find((entry) => entry.service?.id === service.id);
      return fact(
        serviceTitle(service),
        place === undefined || newest === undefined
          ? 'no trust or satisfaction result reported yet'
          : scoresIn(assessment, { place, newest, results: own }),
      );
    });
}

function hasScores(pooled: Pooled | undefined): boolean {
  return overviewMeasures.some((measure) => pooled?.measures.has(measure) === true);
}

type Newest = {
  readonly place: number;
  readonly newest: Measures;
  /** What chapter 4 shows of the service; undefined where its reports are too old for it. */
  readonly results: ServiceResults | undefined;
};

/** "trust 4.02 of 5, satisfaction 4.04 of 5 (FY 2023 Q1, Website; Table B1)" */
function scoresIn(assessment: Assessment, { place, newest, results }: Newest): Words {
  const means = overviewMeasures.map((measure) => {
    const hundredths = newest.measures.get(measure)?.hundredths ?? null;
    return hundredths === null
      ? `no answers on ${measure}`
      : `${measure} ${formatMean(hundredths)} of ${assessment.edition.survey.scalePoints}`;
  });
  const from = [quarterLabelAt(place), onlyChannel(assessment, newest)].filter((part) => part !== '');
  const scores = `${means.join(', ')} (${from.join(', ')}`;
  const table = results === undefined ? undefined : tableBehind(assessment, results, { place, newest });
  return table === undefined ? `${scores})` : [run(`${scores}; `), ...reference(table), run(')')];
}

/** The channel through which all answers came; empty where there are several, or none is given. */
function onlyChannel({ snapshot }: Assessment, newest: Measures): string {
  const [first, ...others] = [...newest.channels().values()].filter(hasScores);
  const [report] = first?.reports ?? [];
  return report === undefined || others.length > 0 ? '' : channelName(snapshot, report);
}

/** `id` of the table in annex B from which the means can be worked out again; undefined where none has all of it. */
function tableBehind(
  assessment: Assessment,
  results: ServiceResults,
  { place, newest }: Pick<Newest, 'place' | 'newest'>,
): string | undefined {
  const changes = serviceChanges(assessment, results);
  if (changes?.place === place && !changes.isListed) return reckoningId(results);
  const stream = results.streams.find(({ reports }) =>
    newest.reports.every((report) => reports.includes(report)),
  );
  return stream === undefined ? undefined : countsTableId(stream);
}
