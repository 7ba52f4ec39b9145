import type { Quarter } from './quarter.ts';

export type PortalQuarter = Quarter & {
  /** Percent of claims started online. */
  readonly finishedOnline: number;
  /** Percent of applicants. */
  readonly identityFirstTry: number;
};

/** The survey was paused in FY 2022 Q3, so that the sample shows a gap as a gap. */
export const portalQuarters: readonly PortalQuarter[] = [
  {
    fiscalYear: 2021,
    quarter: 2,
    customers: 471_806,
    offered: 117_951,
    respondents: 6_959,
    finishedOnline: 64,
    identityFirstTry: 82,
    accomplishments: 'Claims can be saved and finished later.',
    reflection:
      'People on phones gave up more often than people on computers, mostly at the document upload.',
    counts: {
      satisfaction: [635, 709, 935, 1_559, 3_121],
      trust: [470, 649, 1_066, 1_815, 2_959],
      effectiveness: [726, 722, 903, 1_496, 3_062],
      ease: [826, 909, 1_024, 1_564, 2_563],
      efficiency: [771, 802, 945, 1_416, 2_939],
      transparency: [601, 844, 1_256, 1_717, 2_411],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 3,
    customers: 486_552,
    offered: 121_638,
    respondents: 7_298,
    finishedOnline: 65,
    identityFirstTry: 81,
    accomplishments: 'The upload accepts photos from a phone.',
    reflection: 'Scores on phones came close to those on computers for the first time.',
    counts: {
      satisfaction: [609, 728, 1_017, 1_606, 3_338],
      trust: [449, 703, 1_115, 1_871, 3_160],
      effectiveness: [748, 753, 921, 1_551, 3_267],
      ease: [852, 866, 1_104, 1_672, 2_730],
      efficiency: [786, 797, 984, 1_503, 3_128],
      transparency: [607, 931, 1_272, 1_715, 2_659],
    },
  },
  {
    fiscalYear: 2021,
    quarter: 4,
    customers: 502_117,
    offered: 125_529,
    respondents: 7_657,
    finishedOnline: 66,
    identityFirstTry: 81,
    accomplishments: 'Every page was checked with a screen reader, and 31 faults were repaired.',
    reflection: 'Users of screen readers report fewer dead ends; the payment page remains hard.',
    counts: {
      satisfaction: [639, 738, 968, 1_728, 3_584],
      trust: [444, 699, 1_159, 2_012, 3_343],
      effectiveness: [719, 781, 975, 1_641, 3_486],
      ease: [884, 917, 1_119, 1_684, 2_956],
      efficiency: [784, 820, 1_048, 1_615, 3_281],
      transparency: [631, 870, 1_359, 1_912, 2_743],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 1,
    customers: 534_210,
    offered: 133_552,
    respondents: 8_013,
    finishedOnline: 66,
    identityFirstTry: 81,
    accomplishments: 'Confirmation page now gives a date for the decision.',
    reflection: 'The date on the confirmation page is what people praise most in comments.',
    counts: {
      satisfaction: [641, 735, 1_070, 1_814, 3_753],
      trust: [482, 729, 1_205, 1_972, 3_625],
      effectiveness: [788, 758, 1_001, 1_717, 3_690],
      ease: [893, 919, 1_218, 1_868, 3_043],
      efficiency: [781, 854, 1_116, 1_720, 3_437],
      transparency: [663, 919, 1_353, 1_992, 2_911],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 2,
    customers: 497_385,
    offered: 124_346,
    respondents: 7_336,
    finishedOnline: 57,
    identityFirstTry: 70,
    accomplishments: 'After complaints, telemetry was added to the new identity step in March.',
    reflection:
      'The identity step of January 18 turned people away, and we learned of it from callers 19 days later. All scores fell.',
    counts: {
      satisfaction: [705, 798, 1_015, 1_622, 3_196],
      trust: [512, 711, 1_128, 1_928, 3_057],
      effectiveness: [777, 828, 997, 1_584, 3_091],
      ease: [1_002, 1_022, 1_183, 1_594, 2_463],
      efficiency: [937, 872, 1_066, 1_524, 2_858],
      transparency: [650, 928, 1_302, 1_785, 2_530],
    },
  },
  {
    fiscalYear: 2022,
    quarter: 3,
    customers: 488_920,
    finishedOnline: 59,
    identityFirstTry: 72,
    accomplishments:
      'Photo instructions in pictures were sketched and tested with 15 people. The portal survey was prepared for the umbrella clearance.',
    reflection:
      'No survey results: the clearance had lapsed on March 31, and the survey was paused for the whole quarter. Completion and first-try figures come from telemetry.',
  },
  {
    fiscalYear: 2022,
    quarter: 4,
    customers: 503_664,
    offered: 125_916,
    respondents: 7_303,
    finishedOnline: 63,
    identityFirstTry: 76,
    accomplishments:
      'Photo instructions in pictures went live in July. The survey resumed on July 5 under the umbrella clearance.',
    reflection:
      'Ease is better than in spring but below last year’s level. People without a bank account stop at the payment page.',
    counts: {
      satisfaction: [633, 705, 980, 1_727, 3_258],
      trust: [457, 703, 1_122, 1_794, 3_227],
      effectiveness: [765, 712, 964, 1_491, 3_316],
      ease: [906, 955, 1_112, 1_596, 2_638],
      efficiency: [840, 793, 1_022, 1_576, 2_985],
      transparency: [612, 873, 1_299, 1_762, 2_640],
    },
  },
  {
    fiscalYear: 2023,
    quarter: 1,
    customers: 529_871,
    offered: 132_467,
    respondents: 7_948,
    finishedOnline: 65,
    identityFirstTry: 79,
    accomplishments: 'Upload pages load in half the time since November.',
    reflection: 'First-try success is nearly back to where it was before the identity step changed.',
    counts: {
      satisfaction: [651, 733, 1_005, 1_761, 3_798],
      trust: [450, 738, 1_180, 1_953, 3_627],
      effectiveness: [712, 766, 1_015, 1_803, 3_583],
      ease: [924, 975, 1_264, 1_654, 3_052],
      efficiency: [851, 831, 1_076, 1_657, 3_416],
      transparency: [596, 908, 1_380, 1_945, 2_959],
    },
  },
];
