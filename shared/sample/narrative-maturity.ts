import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, second component: program maturity, with the official's summary that opens the assessment. */
export const maturityNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'summary',
    text: paragraphs(
      '*The Example Benefits Service, its people and its figures are fictional.*',
      'Of 35 practices, 25 are Established or better, after 16 last year. Measurement rose to Established, and Governance and Strategy stays there. Customer Understanding and Service Design remain Emerging. By the rule, Culture and Organization would have reached Established as well. I have left it at Emerging, because nearly everything we gained rests on the claims line.',
      'Our greatest strength is that we read what customers say beside what we do, and act on it. Two teams moved to the morning peak in May 2022. The average wait on the claims line fell from 16.9 minutes in FY 2022 Q1 to 7.6 minutes in FY 2023 Q1, and trust rose from 3.64 to 4.02.',
      'Our greatest gap is that we know little about people who never reach us, and that maps and findings have not yet changed our systems. Two practices are not in place at all: rewarding good service, and mapping journeys that lead to other agencies. One fell back: we launched an identity step in the portal without watching how it worked.',
      'In FY 2024 we will work on Customer Understanding and Service Design, with five commitments that answer five pain points. Two positions must be filled and one system module funded for them to hold.',
    ),
  }),
  keyed('narrative', {
    question: 'assessment_method',
    text: paragraphs(
      'The assessment ran from December 5, 2022, to February 10, 2023. The Customer Experience Office collected 16 pieces of evidence and proposed a level for each practice. The owner of the practice accepted or changed it. The Evaluation Officer then asked, for every rating above Emerging, which evidence carries it; six were lowered or reworded.',
      'Two workshops of three hours, on January 11 and 25, 2023, settled what was left. Where owners disagreed, the lower level stood unless new evidence came within a week. That happened four times, and the senior official decided each.',
      'A dimension takes the highest level that at least five of its seven practices reach. Levels without evidence in the register are shown as self-reported.',
    ),
  }),
  keyed('narrative', {
    question: 'participation',
    text: paragraphs(
      'All six mission-support officers took part in person. The table of participants says what each contributed. Thirty-one people from programs and the field joined: six from the claims line, five from the portal team, nine from field offices and the 11 liaisons.',
      'Agents on the night shift could not attend the workshops and answered a short form instead; 44 of 60 returned it. The unit that runs appeals did not take part, because it belongs to the department. We will invite it next year.',
    ),
  }),
  keyed('narrative', {
    question: 'maturity_initiatives',
    text: paragraphs(
      'Two initiatives raise the maturity of a core function directly:',
      bullets(
        '**Joined data** (Customer Understanding, practice 3; owner: Chief Data Officer). A quarterly match of portal sessions, calls and claims. First repeatable match in September 2023.',
        '**One collection plan** (Measurement, practice 6; owner: Evaluation Officer). Eight collections under one plan, at most two requests per household and year. Vote in June 2023.',
      ),
      'Smaller steps are listed with each practice: a template for council papers, a release checklist with telemetry, and courses for office staff and developers.',
    ),
  }),
];
