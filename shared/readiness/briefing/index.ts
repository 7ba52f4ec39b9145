import type { Rule } from '../rule.ts';
import { borrowedRules } from './borrowed.ts';
import { contentRules } from './content.ts';
import { logRules } from './log.ts';
import { slideRules } from './slides.ts';

/** What the deep-dive briefing needs: its content, then its slides, then what its log leaves open. */
export const briefingRules: readonly Rule[] = [...borrowedRules, ...contentRules, ...slideRules, ...logRules];
