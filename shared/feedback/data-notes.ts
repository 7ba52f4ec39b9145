import { exactMean } from './mean.ts';
import { countsOf } from './pooled.ts';
import type { FeedbackReport, MeasureCount, ReportAnswers } from './reported-answers.ts';

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
  readonly isIn: (report: FeedbackReport, counts: readonly MeasureCount[]) => boolean;
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

const oddities: readonly Oddity[] = [
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

/** A report that only says why nothing was reported has no figures that could be odd. */
function hasFigures({ report, counts }: ReportAnswers): boolean {
  const { offered, respondents } = report;
  return (
    offered !== undefined || respondents !== undefined || counts.some((count) => count.counts !== undefined)
  );
}

/** What is odd about some reports, each oddity once with the reports that have it. */
export function dataNotes(answers: readonly ReportAnswers[]): readonly DataNote[] {
  const told = answers.filter(hasFigures);
  return oddities.flatMap(({ id, text, isIn }) => {
    const reports = told.filter(({ report, counts }) => isIn(report, counts)).map(({ report }) => report);
    return reports.length === 0 ? [] : [{ id, text, reports }];
  });
}
