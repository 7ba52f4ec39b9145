import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, second component: program maturity, with the official's summary that opens the assessment. */
export const maturityNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'summary',
    text: paragraphs(
      'Of 35 practices, 24 are Established or better, after 16 last year; four of the 24 are self-reported. By the rule, Culture and Organization would have reached Established. I have left it at Emerging, because nearly everything we gained there is on the claims line.',
      'Our greatest strength is that we read scores and operating figures together, and act on them. On the claims line the average wait fell from 16.9 minutes in FY 2022 Q1 to 7.6 minutes in FY 2023 Q1, and trust rose from 3.64 to 4.02. Calls declined as well, so we cannot say how much is due to the earlier shift and to call-back.',
      'The portal has not fully recovered from the identity step that we launched in January 2022 without watching how it worked: ease fell from 3.66 to 3.48 in one quarter and was 3.63 in FY 2023 Q1.',
      'Our greatest gap is that we know little about people who never reach us, and that our findings have not yet changed our systems.',
      'In FY 2024 we will work on Customer Understanding and Service Design, with five commitments that answer five pain points.',
    ),
  }),
  keyed('narrative', {
    question: 'assessment_method',
    text: paragraphs(
      'The assessment ran from December 5, 2022, to February 10, 2023. The Customer Experience Office collected 16 pieces of evidence and proposed a level for each practice. The owner of the practice accepted or changed it. The Evaluation Officer then asked for the evidence behind every rating above Emerging, and six were lowered or reworded. Of the 24 that remain above Emerging, four still have no evidence in the register; their owners will add it by June 30, 2023.',
      'What was left was decided in two workshops of three hours, on January 11 and 25, 2023. Where owners disagreed, the lower level stood unless new evidence came within a week. In four cases it did, and the senior official decided.',
      'A dimension takes the highest level that at least five of its seven practices reach. Any level without evidence in the register is printed as self-reported.',
    ),
  }),
  keyed('narrative', {
    question: 'participation',
    text: paragraphs(
      'All six mission-support officers took part in person, as did 32 people from programs and the field: six from the claims line, five from the portal team, ten from field offices and the 11 liaisons.',
      'Agents on the night shift could not attend the workshops and answered a short form instead; 44 of 60 returned it. The appeals unit belongs to the department and did not take part. We will invite it next year.',
    ),
  }),
  keyed('narrative', {
    question: 'maturity_initiatives',
    text: paragraphs(
      'Two initiatives raise the maturity of a core function directly:',
      bullets(
        '**Joined data** (Customer Understanding, practice 3; owner: Chief Data Officer). A quarterly match of portal sessions, calls and claims, for the first time in September 2023.',
        '**One collection plan** (Measurement, practice 6; owner: Evaluation Officer). Eight collections under one plan, which the Service Council votes on in June 2023.',
      ),
      'Smaller steps are listed with each practice, among them a template for council papers, a release checklist, and courses for office staff and developers.',
    ),
  }),
];
