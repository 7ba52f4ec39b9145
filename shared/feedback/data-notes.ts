import { asSentence, capitalized } from '../documents/format.ts';
import { exactMean } from './mean.ts';
import { countsOf } from './pooled.ts';
import type { FeedbackReport, MeasureCount, ReportAnswers } from './reported-answers.ts';
import { type Figures, hasFigures, reportKey } from './same-stream.ts';

/** What is unusual about some reports. They are data as they came: nothing is put right, all is told (domain.md §4). */
export type DataNote = {
  readonly id: string;
  /** Reads on after the quarters it is about: "in FY 2023 Q1, the survey was offered to nobody". */
  readonly text: string;
  readonly reports: readonly FeedbackReport[];
};

type Oddity = {
  readonly id: string;
  readonly text: string;
  readonly isIn: (report: FeedbackReport, counts: readonly MeasureCount[], around: Around) => boolean;
};

/** Other reports that say something about one. */
type Around = {
  /** Of the same people, asked the same way, in the quarter before. */
  readonly before: Figures | undefined;
  readonly hasDouble: boolean;
};

function trustAnswers(counts: readonly MeasureCount[]): number | undefined {
  const asked = counts.filter(({ measure }) => measure === 'trust');
  return asked.length === 0
    ? undefined
    : asked.reduce((sum, count) => sum + exactMean(countsOf(count)).responses, 0);
}

function isNoQuestion({ question_text: text, ...count }: MeasureCount): boolean {
  return text?.trim().toUpperCase() === 'NONE' && exactMean(countsOf(count)).responses > 0;
}

function asksTwice(counts: readonly MeasureCount[]): boolean {
  const measures = counts.flatMap(({ measure, counts: own }) =>
    measure === undefined || measure === 'other' || own === undefined ? [] : measure,
  );
  return new Set(measures).size < measures.length;
}

/** How many answers a question has that was reported in percent, give or take what rounding does. */
const [leastPercent, mostPercent] = [97, 103];
/** Fewer respondents could have given about a hundred answers. */
const manyRespondents = 200;
/** From so many questions on it is no accident. */
const fewestQuestions = 3;

/** Shares of 100 in place of counts: their means are right, but they weigh nearly nothing beside real counts. */
function looksLikePercent({ respondents = 0 }: Figures['report'], counts: Figures['counts']): boolean {
  const answers = counts.map((count) => exactMean(countsOf(count)).responses).filter((sum) => sum > 0);
  const near = answers.filter((sum) => sum >= leastPercent && sum <= mostPercent);
  return respondents > manyRespondents && near.length >= fewestQuestions && near.length * 2 > answers.length;
}

/** Small counts may well come out alike. */
const tellingAnswers = 20;

function repeatsAnswers(counts: Figures['counts'], before: Figures['counts']): boolean {
  const known = new Set(before.map((count) => `${count.question_number} ${countsOf(count).join(' ')}`));
  const same = counts.filter(
    (count) =>
      exactMean(countsOf(count)).responses >= tellingAnswers &&
      known.has(`${count.question_number} ${countsOf(count).join(' ')}`),
  );
  return same.length >= fewestQuestions;
}

function repeatsVolumes(
  { offered = 0, respondents = 0 }: Figures['report'],
  before: Figures['report'],
): boolean {
  return respondents >= tellingAnswers && offered === before.offered && respondents === before.respondents;
}

/** An oddity of figures that no form and no file shows where they are entered. */
type Comparison = {
  readonly id: string;
  readonly text: string;
  readonly isIn: (figures: Figures, around: Around) => boolean;
};

const doubled: Comparison = {
  id: 'doubled',
  text: 'the same channel, transaction point and service provided are reported twice, so that answers may be counted twice',
  isIn: (_figures, { hasDouble }) => hasDouble,
};

const suspicious: readonly Comparison[] = [
  {
    id: 'percent',
    text: 'the counts of most questions add up to about 100 though many more answered; they look like percentages, which weigh too little where answers are added up',
    isIn: ({ report, counts }) => looksLikePercent(report, counts),
  },
  {
    id: 'answers-repeated',
    text: 'the answers to several questions are exactly those of the quarter before',
    isIn: ({ counts }, { before }) => before !== undefined && repeatsAnswers(counts, before.counts),
  },
  {
    id: 'volumes-repeated',
    text: 'the number of respondents and of those offered the survey are exactly those of the quarter before',
    isIn: ({ report }, { before }) => before !== undefined && repeatsVolumes(report, before.report),
  },
];

function ofReport({ id, text, isIn }: Comparison): Oddity {
  return { id, text, isIn: (report, counts, around) => isIn({ report, counts }, around) };
}

/** What is only odd about figures beside other ones, in a sentence each: for reports that are not entered yet. */
export function comparisonNotes(figures: Figures, around: Around): readonly string[] {
  return [doubled, ...suspicious]
    .filter(({ isIn }) => isIn(figures, around))
    .map(({ text }) => asSentence(capitalized(text)));
}

const oddities: readonly Oddity[] = [
  ofReport(doubled),
  {
    id: 'offered-blank',
    text: 'it is not given to how many the survey was offered, so there is no response rate',
    isIn: ({ offered }) => offered === undefined,
  },
  {
    id: 'offered-zero',
    text: 'the survey is said to have been offered to nobody, so there is no response rate',
    isIn: ({ offered }) => offered === 0,
  },
  {
    id: 'offered-above-customers',
    text: 'the survey was offered more often than there were customers',
    isIn: ({ offered = 0, customers }) => customers !== undefined && offered > customers,
  },
  {
    id: 'respondents-above-offered',
    text: 'more answered than the survey was offered to',
    isIn: ({ offered = 0, respondents = 0 }) => offered > 0 && respondents > offered,
  },
  {
    id: 'trust-and-respondents',
    text: 'the number of answers on trust is not the number of respondents',
    isIn: ({ respondents }, counts) => {
      const answers = trustAnswers(counts);
      return answers !== undefined && respondents !== undefined && answers !== respondents;
    },
  },
  ...suspicious.map(ofReport),
  {
    id: 'asked-twice',
    text: 'one measure was asked by several questions, whose answers count together in the figures by measure',
    isIn: (_report, counts) => asksTwice(counts),
  },
  {
    id: 'channels-mixed',
    text: 'answers through several channels are reported as one',
    isIn: ({ channel }) => channel?.trim().toLowerCase() === 'mixed',
  },
  {
    id: 'channel-missing',
    text: 'the channel is not given',
    isIn: ({ channel }) => (channel ?? '').trim() === '',
  },
  {
    id: 'control-number-missing',
    text: 'no OMB control number is given',
    isIn: ({ control_number: number }) => (number ?? '').trim() === '',
  },
  {
    id: 'question-none',
    text: 'answers are counted for a question whose wording is given as “NONE”',
    isIn: (_report, counts) => counts.some(isNoQuestion),
  },
];

/**
 * What is odd about some reports, each oddity once with the reports that have it.
 *
 * @param among with what they are compared: reports of the same services, in these quarters and the ones before
 */
export function dataNotes(
  answers: readonly ReportAnswers[],
  among: readonly ReportAnswers[] = answers,
): readonly DataNote[] {
  const byKey = Map.groupBy(among.filter(hasFigures), ({ report }) => reportKey(report));
  const told = answers.filter(hasFigures).map((own) => ({ ...own, around: aroundOf(own.report, byKey) }));
  return oddities.flatMap(({ id, text, isIn }) => {
    const odd = told.filter(({ report, counts, around }) => isIn(report, counts, around));
    return odd.length === 0 ? [] : [{ id, text, reports: odd.map(({ report }) => report) }];
  });
}

function aroundOf(
  report: FeedbackReport,
  byKey: ReadonlyMap<string | undefined, readonly ReportAnswers[]>,
): Around {
  const [key, keyBefore] = [reportKey(report), reportKey(report, -1)];
  return {
    before: keyBefore === undefined ? undefined : byKey.get(keyBefore)?.[0],
    hasDouble: key !== undefined && (byKey.get(key)?.length ?? 0) > 1,
  };
}
