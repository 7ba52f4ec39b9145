import type { Quarter } from './quarter.ts';

export type PortalQuarter = Quarter & {
  /** Percent of claims started online. */
  readonly finishedOnline: number;
  /** Absent before the step was measured; the period where it is not the whole quarter. */
  readonly identityFirstTry?: { readonly percent: number; readonly period?: string };
};

/** The survey was paused in FY 2022 Q3, so that the sample shows a gap as a gap. */
export const portalQuarters: readonly PortalQuarter[] = [
  {
    fiscalYear: 2021,
    quarter: 2,
    customers: 471_806,
    offered: 118_799,
    respondents: 6_976,
    finishedOnline: 64,
    accomplishments: 'Claims can be saved and finished later.',
    reflection:
      'Telemetry shows that people on phones give up more often than people on computers, mostly at the document upload.',
    counts: {
      satisfaction: [616, 767, 923, 1_539, 3_131],
      trust: [478, 659, 1_047, 1_883, 2_909],
      effectiveness: [745, 679, 937, 1_560, 3_017],
      ease: [792, 894, 1_022, 1_582, 2_583],
      efficiency: [769, 791, 903, 1_471, 2_916],
      transparency: [588, 847, 1_205, 1_699, 2_329],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 3,
    customers: 486_552,
    offered: 120_793,
    respondents: 7_412,
    finishedOnline: 65,
    accomplishments: 'The document upload accepts photos taken with a phone.',
    reflection: 'Scores on phones came close to those on computers for the first time.',
    counts: {
      satisfaction: [627, 764, 1_016, 1_673, 3_332],
      trust: [448, 724, 1_162, 1_869, 3_209],
      effectiveness: [762, 740, 904, 1_641, 3_241],
      ease: [874, 872, 1_110, 1_545, 2_847],
      efficiency: [781, 815, 1_021, 1_428, 3_186],
      transparency: [587, 908, 1_309, 1_658, 2_608],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 4,
    customers: 502_117,
    offered: 125_939,
    respondents: 7_655,
    finishedOnline: 66,
    accomplishments: 'Every page was checked with a screen reader, and 27 faults were fixed.',
    reflection:
      'People who use screen readers report fewer dead ends, but the payment page remains hard for them.',
    counts: {
      satisfaction: [607, 738, 937, 1_748, 3_625],
      trust: [430, 670, 1_180, 2_094, 3_281],
      effectiveness: [736, 775, 958, 1_601, 3_476],
      ease: [861, 888, 1_138, 1_763, 2_835],
      efficiency: [780, 866, 1_038, 1_579, 3_270],
      transparency: [591, 864, 1_322, 1_907, 2_644],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 1,
    customers: 534_210,
    offered: 132_202,
    respondents: 7_857,
    finishedOnline: 66,
    accomplishments: 'Since November the confirmation page has given a date for the decision.',
    reflection: 'The date on the confirmation page is praised in comments more than anything else.',
    counts: {
      satisfaction: [650, 699, 1_037, 1_772, 3_699],
      trust: [458, 707, 1_203, 1_864, 3_625],
      effectiveness: [796, 714, 1_003, 1_701, 3_579],
      ease: [886, 898, 1_121, 1_802, 2_980],
      efficiency: [790, 770, 1_111, 1_616, 3_423],
      transparency: [659, 871, 1_267, 1_955, 2_741],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 2,
    customers: 497_385,
    offered: 125_865,
    respondents: 7_213,
    finishedOnline: 57,
    identityFirstTry: { percent: 70, period: 'March only' },
    accomplishments: 'Telemetry was added on March 1 to the identity step that had been launched in January.',
    reflection:
      'The new step turned people away, and we learned of it from callers 17 days after the launch. All scores fell.',
    counts: {
      satisfaction: [675, 775, 1_015, 1_531, 3_217],
      trust: [469, 721, 1_082, 1_885, 3_056],
      effectiveness: [753, 771, 982, 1_567, 3_015],
      ease: [996, 1_002, 1_147, 1_548, 2_442],
      efficiency: [930, 846, 1_065, 1_502, 2_761],
      transparency: [619, 840, 1_270, 1_824, 2_380],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 3,
    customers: 488_920,
    finishedOnline: 59,
    identityFirstTry: { percent: 72 },
    accomplishments:
      'Instructions in pictures for the ID photo were sketched and tested with 15 people. The survey was prepared for the umbrella clearance.',
    reflection:
      'There are no survey results. The clearance lapsed on March 31; when we noticed on April 12, we stopped the survey and discarded the answers given since. The operating figures come from telemetry.',
  },
  {
    fiscalYear: 2022,
    quarter: 4,
    customers: 503_664,
    offered: 125_645,
    respondents: 7_299,
    finishedOnline: 63,
    identityFirstTry: { percent: 76 },
    accomplishments:
      'The instructions in pictures went live in July. The survey resumed on July 5 under the umbrella clearance.',
    reflection:
      'Ease is better than before the pause and still below its level of a year ago. On the page where people give up, many say that they have no bank account.',
    counts: {
      satisfaction: [608, 733, 999, 1_677, 3_282],
      trust: [446, 698, 1_106, 1_787, 3_262],
      effectiveness: [746, 693, 947, 1_529, 3_251],
      ease: [876, 963, 1_128, 1_613, 2_547],
      efficiency: [852, 758, 1_085, 1_503, 3_003],
      transparency: [602, 859, 1_188, 1_791, 2_536],
    },
  },
  {
    fiscalYear: 2023,
    quarter: 1,
    customers: 529_871,
    offered: 130_755,
    respondents: 8_142,
    finishedOnline: 65,
    identityFirstTry: { percent: 79 },
    accomplishments: 'Since November, the upload pages have loaded in half the time.',
    reflection:
      'More people pass the identity step than in any quarter since we began to measure it. Ease has not returned to its level of a year ago.',
    counts: {
      satisfaction: [644, 738, 1_030, 1_805, 3_925],
      trust: [484, 741, 1_263, 1_960, 3_694],
      effectiveness: [744, 798, 1_065, 1_757, 3_636],
      ease: [921, 998, 1_266, 1_674, 3_059],
      efficiency: [875, 856, 1_114, 1_759, 3_439],
      transparency: [599, 891, 1_461, 1_883, 2_904],
    },
  },
];
