import { dimensionLevel } from '../../assess/dimension-level.ts';
import type { DimensionProfile } from '../../assess/profile.ts';
import { type Profile, type ProfileAxis, profileChart, profileChartAlt } from '../../charts/profile-chart.ts';
import { changeInWords } from '../../charts/profile-words.ts';
import { model, type RecordIn } from '../../model/model.ts';
import {
  column,
  type Fact,
  fact,
  facts,
  figure,
  heading,
  lead,
  note,
  plainText,
  reference,
  table,
} from '../blocks.ts';
import { shortened } from '../format.ts';
import { markdownInlines } from '../markdown.ts';
import type { Block, Table } from '../tree.ts';
import { type Assessment, comparableLastYear, takenHold } from './context.ts';
import { questionBlocks, summaryQuestion } from './narratives.ts';
import { changeSentence, profileMessage, standingSentences, takenHoldWords } from './profile-words.ts';

/** A profile needs three axes to be one. */
const fewestAxes = 3;
/** The first page stands alone, so it holds the beginning of at most so many strengths and gaps. */
const shownOnFirstPage = 2;
const longestOnFirstPage = 150;

/** Chapter 1: what a reader who reads nothing else must know. */
export function summaryChapter(assessment: Assessment): readonly Block[] {
  const drawn = profileFigure(assessment);
  const question = assessment.edition.narrativeQuestions.find(({ id }) => id === summaryQuestion);
  return [
    heading(1, 'chapter-summary', 'Summary'),
    lead(`${standingSentences(assessment)} ${changeSentence(assessment)}`),
    ...drawn,
    facts([
      ...firstPageFacts(assessment, model.dimension_summary.fields.strengths.label, 'strengths'),
      ...firstPageFacts(assessment, model.dimension_summary.fields.gaps.label, 'gaps'),
    ]),
    note(
      ...(drawn.length === 0
        ? []
        : [reference('table-profile'), ' has the data of ', reference('figure-profile'), '. ']),
      'The method note at the end explains the levels. Chapter 3 has the strengths and gaps of every dimension in full.',
    ),
    profileTable(assessment),
    ...(question === undefined ? [] : questionBlocks(assessment, question)),
  ];
}

function axisOf(assessment: Assessment, entry: DimensionProfile): ProfileAxis {
  const lastYear = comparableLastYear(assessment.edition, entry);
  return {
    label: entry.dimension.shortLabel,
    ...(entry.shown === undefined ? {} : { level: entry.shown }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

function profileData(assessment: Assessment): Profile {
  const { edition, profile, thisYear, lastYear } = assessment;
  const axes = profile.map((entry) => axisOf(assessment, entry));
  const isCompared = axes.some((axis) => axis.lastYear !== undefined);
  return {
    axes,
    maxScore: edition.levels.length - 1,
    levelLabels: edition.levels.map(({ label }) => label),
    thisYearLabel: thisYear,
    ...(lastYear === undefined || !isCompared ? {} : { lastYearLabel: lastYear }),
  };
}

function profileFigure(assessment: Assessment): readonly Block[] {
  const data = profileData(assessment);
  const isEmpty = data.axes.every(({ level, lastYear }) => level === undefined && lastYear === undefined);
  if (data.axes.length < fewestAxes || isEmpty) return [];
  return [
    figure({
      id: 'figure-profile',
      caption: profileMessage(assessment),
      alt: profileChartAlt(data),
      drawing: profileChart(data),
    }),
  ];
}

function levelInWords({ shown, overridden }: DimensionProfile): string {
  if (shown === undefined) return 'Not yet rated';
  return overridden ? `${shown.label}, set by the official` : shown.label;
}

/** The figure's data; it stands alone where there is nothing to draw. */
function profileTable(assessment: Assessment): Table {
  const { profile } = assessment;
  const data = profileData(assessment);
  const lastYear = data.lastYearLabel;
  const hasPractices = profile.some(({ total }) => total > 0);
  return table({
    id: 'table-profile',
    caption: `Level of each dimension, ${assessment.thisYear}`,
    description: `One row for each of the ${profile.length} dimensions with its level${
      lastYear === undefined ? '' : `, its change since ${lastYear}`
    }${hasPractices ? ', and how many of its practices have taken hold' : ''}.`,
    columns: [
      column('Dimension', 3),
      column('Level', 2.2),
      ...(lastYear === undefined ? [] : [column(`Compared with ${lastYear}`, 2.2)]),
      ...(hasPractices ? [column(`Practices at ${takenHoldWords(assessment)}`, 1.8, 'right')] : []),
    ],
    rows: profile.map((entry, index) => [
      entry.dimension.label,
      levelInWords(entry),
      ...(lastYear === undefined
        ? []
        : [changeInWords(data.axes[index] ?? axisOf(assessment, entry), data) ?? '']),
      ...(hasPractices ? [`${reachedPractices(assessment, entry)} of ${entry.total}`] : []),
    ]),
  });
}

/** How many practices of a dimension have taken hold. */
export function reachedPractices({ snapshot, edition }: Assessment, { dimension }: DimensionProfile): number {
  const { atOrAbove } = dimensionLevel(
    edition,
    dimension,
    (id) => snapshot.records.practice_rating.find(({ practice }) => practice === id)?.level,
  );
  const line = takenHold(edition)?.id;
  return atOrAbove.find(({ level }) => level.id === line)?.count ?? 0;
}

type Remark = { readonly label: string; readonly score: number; readonly text: string };

function remarks(assessment: Assessment, field: 'strengths' | 'gaps'): readonly Remark[] {
  return assessment.profile.flatMap(({ dimension, shown }) => {
    const summary: RecordIn<'dimension_summary'> | undefined =
      assessment.snapshot.records.dimension_summary.find((candidate) => candidate.dimension === dimension.id);
    const text = plainText(markdownInlines(summary?.[field] ?? '')).trim();
    return text === '' ? [] : [{ label: dimension.label, score: shown?.score ?? 0, text }];
  });
}

/** Strengths come from the dimensions that stand highest, gaps from those that stand lowest. */
function firstPageFacts(assessment: Assessment, label: string, field: 'strengths' | 'gaps'): readonly Fact[] {
  const direction = field === 'strengths' ? -1 : 1;
  const sorted = remarks(assessment, field).toSorted((one, other) => direction * (one.score - other.score));
  if (sorted.length === 0) return [fact(label, 'Not yet described')];
  return sorted
    .slice(0, shownOnFirstPage)
    .map((remark) => fact(`${label} in ${remark.label}`, shortened(remark.text, longestOnFirstPage)));
}
