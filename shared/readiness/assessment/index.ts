import type { Rule } from '../rule.ts';
import { capacityRules } from './capacity.ts';
import { cycleRules } from './cycle.ts';
import { dataCollectionRules } from './data-collection.ts';
import { dimensionRules } from './dimensions.ts';
import { evidenceRules } from './evidence.ts';
import { initiativeRules } from './initiatives.ts';
import { narrativeRules } from './narratives.ts';
import { peopleRules } from './people.ts';
import { practiceRules } from './practices.ts';
import { providerRules } from './provider.ts';
import { serviceRules } from './services.ts';
import { signOffRules } from './sign-offs.ts';
import { surveyRules } from './surveys.ts';

/** What the Capacity Assessment needs, in the order in which people fill in the workbook. */
export const assessmentRules: readonly Rule[] = [
  ...providerRules,
  ...cycleRules,
  ...peopleRules,
  ...serviceRules,
  ...practiceRules,
  ...dimensionRules,
  ...capacityRules,
  ...narrativeRules,
  ...initiativeRules,
  ...dataCollectionRules,
  ...surveyRules,
  ...evidenceRules,
  ...signOffRules,
];
