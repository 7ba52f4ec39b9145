import type { Quarter } from './quarter.ts';

export type ClaimsLineQuarter = Quarter & {
  /** Minutes. */
  readonly averageWait: number;
  /** Percent of callers. */
  readonly withinTenMinutes: number;
  /** Percent of calls. */
  readonly settledFirstTime: number;
};

/** Eight quarters up to the last one that is over when the FY 2023 assessment is due. */
export const claimsLineQuarters: readonly ClaimsLineQuarter[] = [
  {
    fiscalYear: 2021,
    quarter: 2,
    customers: 702_436,
    offered: 87_804,
    respondents: 10_624,
    averageWait: 14.2,
    withinTenMinutes: 44,
    settledFirstTime: 68,
    accomplishments: 'All 76 teams received their own scores for the first time, every Monday from April on.',
    reflection:
      'Waiting shapes everything: callers who got through within ten minutes were far more often satisfied.',
    counts: {
      satisfaction: [1_121, 1_212, 1_508, 2_277, 4_506],
      trust: [957, 1_256, 1_777, 2_655, 3_979],
      effectiveness: [1_288, 1_198, 1_506, 2_178, 4_373],
      ease: [1_289, 1_338, 1_705, 2_343, 3_819],
      efficiency: [1_881, 1_578, 1_635, 2_161, 3_208],
      transparency: [613, 1_061, 1_633, 2_776, 4_343],
      employee: [374, 557, 941, 2_163, 6_360],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 3,
    customers: 668_905,
    offered: 83_613,
    respondents: 10_201,
    averageWait: 15.1,
    withinTenMinutes: 41,
    settledFirstTime: 68,
    accomplishments: 'The knowledge base got a search that understands the words callers use.',
    reflection:
      'Fewer calls did not mean shorter waits, because 90 agents were in training at the same time.',
    counts: {
      satisfaction: [1_154, 1_170, 1_411, 2_256, 4_210],
      trust: [926, 1_278, 1_690, 2_540, 3_767],
      effectiveness: [1_279, 1_160, 1_439, 2_072, 4_174],
      ease: [1_310, 1_307, 1_603, 2_210, 3_637],
      efficiency: [1_959, 1_612, 1_529, 1_915, 3_030],
      transparency: [644, 979, 1_627, 2_555, 4_171],
      employee: [327, 517, 935, 2_254, 5_960],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 4,
    customers: 655_148,
    offered: 81_893,
    respondents: 10_073,
    averageWait: 15.8,
    withinTenMinutes: 40,
    settledFirstTime: 67,
    accomplishments:
      'Performance plans of team supervisors were rewritten: from October on, each acts on one finding from customers a quarter.',
    reflection:
      'Friendliness stayed high while all other scores slipped. Agents cannot make up for the wait.',
    counts: {
      satisfaction: [1_125, 1_188, 1_424, 2_300, 4_036],
      trust: [992, 1_290, 1_668, 2_368, 3_755],
      effectiveness: [1_252, 1_189, 1_404, 2_083, 4_066],
      ease: [1_299, 1_385, 1_518, 2_243, 3_510],
      efficiency: [2_015, 1_615, 1_508, 1_964, 2_838],
      transparency: [611, 1_031, 1_571, 2_592, 4_079],
      employee: [313, 496, 930, 2_122, 6_029],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 1,
    customers: 689_712,
    offered: 86_214,
    respondents: 10_863,
    averageWait: 16.9,
    withinTenMinutes: 38,
    settledFirstTime: 66,
    accomplishments: 'The list of call reasons was agreed; agents use it from January on.',
    reflection:
      'The longest waits in two years, and the lowest trust. Most of the wait falls between 8 and 11 a.m.',
    counts: {
      satisfaction: [1_241, 1_353, 1_614, 2_318, 4_337],
      trust: [1_007, 1_396, 1_912, 2_721, 3_827],
      effectiveness: [1_399, 1_353, 1_470, 2_183, 4_384],
      ease: [1_482, 1_447, 1_763, 2_296, 3_748],
      efficiency: [2_327, 1_735, 1_701, 1_917, 3_043],
      transparency: [664, 1_035, 1_755, 2_820, 4_354],
      employee: [365, 553, 1_034, 2_325, 6_320],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 2,
    customers: 671_184,
    offered: 83_898,
    respondents: 11_075,
    averageWait: 15.6,
    withinTenMinutes: 42,
    settledFirstTime: 67,
    accomplishments:
      'Reasons for calls were recorded for the first time: one call in five asks only about the state of a claim.',
    reflection: 'Scores turned, mainly because there were fewer calls. The morning peak did not get shorter.',
    counts: {
      satisfaction: [1_176, 1_244, 1_569, 2_392, 4_694],
      trust: [997, 1_290, 1_866, 2_701, 4_221],
      effectiveness: [1_380, 1_297, 1_484, 2_312, 4_502],
      ease: [1_394, 1_407, 1_805, 2_441, 3_888],
      efficiency: [2_242, 1_662, 1_705, 2_141, 3_204],
      transparency: [653, 1_096, 1_745, 2_753, 4_645],
      employee: [323, 508, 1_019, 2_401, 6_596],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 3,
    customers: 648_307,
    offered: 81_038,
    respondents: 11_265,
    averageWait: 12.4,
    withinTenMinutes: 52,
    settledFirstTime: 69,
    accomplishments:
      'Two teams moved to the morning peak in May. Agents may correct more by themselves since June.',
    reflection:
      'The morning wait fell by a third within three weeks, and the scores of morning callers followed.',
    counts: {
      satisfaction: [1_020, 1_099, 1_545, 2_609, 4_992],
      trust: [900, 1_204, 1_769, 2_819, 4_573],
      effectiveness: [1_287, 1_287, 1_548, 2_431, 4_623],
      ease: [1_348, 1_426, 1_708, 2_411, 4_243],
      efficiency: [1_843, 1_568, 1_742, 2_281, 3_690],
      transparency: [634, 1_045, 1_688, 2_944, 4_768],
      employee: [312, 481, 976, 2_387, 6_822],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 4,
    customers: 639_846,
    offered: 79_981,
    respondents: 11_517,
    averageWait: 8.3,
    withinTenMinutes: 67,
    settledFirstTime: 72,
    accomplishments:
      'Researchers sat beside 24 agents; the program dropped a form that offices no longer accepted.',
    reflection:
      'The first full quarter with the morning shift. Ease and speed gained more than anything else.',
    counts: {
      satisfaction: [842, 1_009, 1_476, 2_623, 5_567],
      trust: [706, 1_115, 1_680, 3_028, 4_988],
      effectiveness: [1_244, 1_245, 1_515, 2_345, 5_089],
      ease: [1_008, 1_115, 1_602, 2_634, 5_056],
      efficiency: [1_243, 1_287, 1_600, 2_499, 4_739],
      transparency: [588, 1_011, 1_712, 2_852, 5_126],
      employee: [315, 483, 978, 2_328, 7_143],
    },
  },
  {
    fiscalYear: 2023,
    quarter: 1,
    customers: 644_518,
    offered: 80_565,
    respondents: 11_682,
    averageWait: 7.6,
    withinTenMinutes: 71,
    settledFirstTime: 73,
    accomplishments:
      'Call-back went live at two of four call sites in November. Log-ins per shift came down from seven to two.',
    reflection:
      'Trust rose for the fourth quarter in a row. Whether a need was addressed improves more slowly; callers still explain their situation again each time.',
    counts: {
      satisfaction: [756, 907, 1_382, 2_578, 6_059],
      trust: [574, 960, 1_655, 2_966, 5_527],
      effectiveness: [1_189, 1_182, 1_457, 2_458, 5_296],
      ease: [914, 1_139, 1_529, 2_554, 5_420],
      efficiency: [1_144, 1_168, 1_559, 2_577, 5_112],
      transparency: [533, 951, 1_670, 2_985, 5_297],
      employee: [291, 469, 936, 2_283, 7_437],
    },
  },
];
