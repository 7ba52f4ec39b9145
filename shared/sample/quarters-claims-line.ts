import type { Quarter } from './quarter.ts';

export type ClaimsLineQuarter = Quarter & {
  /** Minutes. */
  readonly averageWait: number;
  /** Percent of callers. */
  readonly withinTenMinutes: number;
  /** Percent of questions that need no second call. */
  readonly resolvedInOneCall: number;
};

/** Eight quarters up to the last one that is over when the FY 2023 assessment is due. */
export const claimsLineQuarters: readonly ClaimsLineQuarter[] = [
  {
    fiscalYear: 2021,
    quarter: 2,
    customers: 702_436,
    offered: 83_163,
    respondents: 10_045,
    averageWait: 14.2,
    withinTenMinutes: 44,
    resolvedInOneCall: 68,
    accomplishments: 'The knowledge base got a search that understands the words callers use.',
    reflection:
      'Callers who got through within ten minutes were far more often satisfied than those who waited longer.',
    counts: {
      satisfaction: [1_043, 1_181, 1_426, 2_112, 4_283],
      trust: [867, 1_211, 1_733, 2_492, 3_742],
      effectiveness: [1_246, 1_154, 1_367, 2_124, 4_145],
      ease: [1_227, 1_261, 1_563, 2_122, 3_680],
      efficiency: [1_736, 1_566, 1_586, 2_056, 2_971],
      transparency: [531, 1_022, 1_556, 2_450, 4_033],
      employee: [356, 511, 816, 2_063, 5_995],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 3,
    customers: 668_905,
    offered: 79_944,
    respondents: 9_846,
    averageWait: 15.1,
    withinTenMinutes: 41,
    resolvedInOneCall: 68,
    accomplishments: 'All 76 teams have received their own scores every Monday since April.',
    reflection:
      'Fewer calls did not mean shorter waits, because 90 agents were in training at the same time.',
    counts: {
      satisfaction: [1_135, 1_112, 1_297, 2_159, 4_143],
      trust: [888, 1_243, 1_558, 2_512, 3_645],
      effectiveness: [1_264, 1_116, 1_402, 1_961, 4_049],
      ease: [1_276, 1_266, 1_553, 2_073, 3_472],
      efficiency: [1_900, 1_573, 1_569, 1_781, 2_889],
      transparency: [580, 989, 1_500, 2_288, 4_023],
      employee: [294, 442, 855, 2_214, 5_570],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 4,
    customers: 655_148,
    offered: 76_703,
    respondents: 9_155,
    averageWait: 15.8,
    withinTenMinutes: 40,
    resolvedInOneCall: 67,
    accomplishments:
      'New performance plans were written for team supervisors. From October on, each is to act on one customer finding per quarter.',
    reflection:
      'Helpfulness of agents held steady while most other scores slipped. Courtesy cannot make up for a long wait.',
    counts: {
      satisfaction: [1_050, 1_045, 1_213, 2_123, 3_724],
      trust: [933, 1_155, 1_515, 2_169, 3_383],
      effectiveness: [1_108, 1_070, 1_269, 1_972, 3_665],
      ease: [1_151, 1_267, 1_373, 1_976, 3_196],
      efficiency: [1_806, 1_459, 1_348, 1_836, 2_498],
      transparency: [502, 943, 1_444, 2_254, 3_703],
      employee: [261, 429, 864, 1_969, 5_299],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 1,
    customers: 689_712,
    offered: 81_893,
    respondents: 10_302,
    averageWait: 16.9,
    withinTenMinutes: 38,
    resolvedInOneCall: 66,
    accomplishments: 'A common list of call reasons was agreed on; agents will start using it in January.',
    reflection:
      'Waits were the longest and trust the lowest since the survey began. The worst hours are from 8 to 11 a.m.',
    counts: {
      satisfaction: [1_203, 1_197, 1_483, 2_247, 4_172],
      trust: [935, 1_320, 1_804, 2_671, 3_572],
      effectiveness: [1_407, 1_260, 1_301, 1_929, 4_258],
      ease: [1_419, 1_404, 1_658, 1_974, 3_648],
      efficiency: [2_181, 1_733, 1_566, 1_833, 2_844],
      transparency: [614, 960, 1_626, 2_633, 4_017],
      employee: [336, 494, 959, 2_192, 5_820],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 2,
    customers: 671_184,
    offered: 81_149,
    respondents: 10_772,
    averageWait: 15.6,
    withinTenMinutes: 42,
    resolvedInOneCall: 67,
    accomplishments:
      'Agents recorded the reason for every call for the first time. One call in five only asks where a claim stands.',
    reflection:
      'Scores began to rise as calls became fewer. The worst hours of the day were as bad as before.',
    counts: {
      satisfaction: [1_118, 1_166, 1_613, 2_415, 4_460],
      trust: [978, 1_273, 1_787, 2_544, 4_190],
      effectiveness: [1_274, 1_328, 1_387, 2_447, 4_182],
      ease: [1_347, 1_334, 1_753, 2_322, 3_842],
      efficiency: [2_094, 1_696, 1_658, 2_139, 2_921],
      transparency: [637, 1_036, 1_640, 2_596, 4_314],
      employee: [310, 460, 1_015, 2_244, 6_331],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 3,
    customers: 648_307,
    offered: 77_246,
    respondents: 10_590,
    averageWait: 12.4,
    withinTenMinutes: 52,
    resolvedInOneCall: 69,
    accomplishments:
      'Two teams began an early shift in May. Since June, agents may correct more errors themselves.',
    reflection:
      'Waits before 11 a.m. became shorter from May on. Calls also declined, so we cannot say how much of this is due to the new shift.',
    counts: {
      satisfaction: [928, 1_034, 1_446, 2_581, 4_601],
      trust: [820, 1_128, 1_735, 2_558, 4_349],
      effectiveness: [1_187, 1_195, 1_419, 2_270, 4_336],
      ease: [1_214, 1_372, 1_583, 2_195, 4_021],
      efficiency: [1_723, 1_490, 1_597, 2_322, 3_380],
      transparency: [587, 933, 1_481, 2_714, 4_377],
      employee: [286, 440, 911, 2_155, 6_341],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 4,
    customers: 639_846,
    offered: 76_994,
    respondents: 11_135,
    averageWait: 8.3,
    withinTenMinutes: 67,
    resolvedInOneCall: 72,
    accomplishments:
      'Researchers observed 24 agents at work. The program dropped a form that offices no longer accepted.',
    reflection:
      'Ease and speed gained more than anything else. It was the first full quarter of the early shift and also the one with the fewest calls in two years.',
    counts: {
      satisfaction: [805, 1_013, 1_425, 2_560, 5_332],
      trust: [678, 1_023, 1_647, 3_125, 4_662],
      effectiveness: [1_133, 1_186, 1_444, 2_343, 4_883],
      ease: [1_004, 1_055, 1_476, 2_523, 4_810],
      efficiency: [1_161, 1_249, 1_635, 2_397, 4_487],
      transparency: [536, 939, 1_585, 2_691, 4_874],
      employee: [336, 467, 933, 2_205, 6_788],
    },
  },
  {
    fiscalYear: 2023,
    quarter: 1,
    customers: 644_518,
    offered: 75_800,
    respondents: 11_017,
    averageWait: 7.6,
    withinTenMinutes: 71,
    resolvedInOneCall: 73,
    accomplishments:
      'Call-back went live at two of four call sites in November. Agents now log in twice per shift instead of seven times.',
    reflection:
      'Trust rose for the fourth quarter in a row. Fewer callers than we hoped say that their need was addressed; comments suggest that having to explain everything again is one reason.',
    counts: {
      satisfaction: [768, 907, 1_207, 2_322, 5_813],
      trust: [539, 849, 1_571, 2_909, 5_149],
      effectiveness: [1_107, 1_094, 1_422, 2_260, 4_939],
      ease: [840, 1_046, 1_476, 2_401, 4_920],
      efficiency: [1_117, 1_101, 1_475, 2_376, 4_869],
      transparency: [542, 889, 1_512, 2_895, 4_806],
      employee: [285, 440, 838, 2_068, 7_016],
    },
  },
];
