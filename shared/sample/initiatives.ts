import type { Entry } from '../workbook/entry.ts';
import { entry } from './entry.ts';
import { initiatives, people, services } from './ids.ts';

export const initiativeEntries: readonly Entry[] = [
  entry('initiative', initiatives.callback, {
    title: 'Call-back instead of waiting',
    description:
      'When the wait is longer than ten minutes, callers may hang up and are called back within a two-hour window. Two call sites have offered it since November 2022; 28,700 callers used it in the first ten weeks. Strategic objective 2.1; budget line: contact center modernization.',
    status: 'underway',
    dimension: 'service_design',
    service: services.claimsLine,
    hcd_used: true,
    idea_link: 'None: the service works by phone only.',
    expected_effect:
      'At all four sites, 85 percent of callers are answered or called back within the time they were told.',
    owner: people.claims,
    start: '2021-11-15',
    end: '2023-06-30',
  }),
  entry('initiative', initiatives.callRecord, {
    title: 'One record of the call, open to every agent',
    description:
      'Notes on each call will stay with the claim, where the next agent, the examiner and the office can read them. Agents of two call sites will help to specify it from April 2023 on. Strategic objective 2.1; budget line: claims system, first module.',
    status: 'planned',
    dimension: 'customer_understanding',
    service: services.claimsLine,
    hcd_used: true,
    idea_link: 'First module of the claims system, whose replacement the IDEA report lists.',
    expected_effect:
      'Callers explain their situation once, which would save about six minutes in most repeat calls.',
    owner: people.cio,
    start: '2023-04-03',
    end: '2024-09-30',
  }),
  entry('initiative', initiatives.identity, {
    title: 'An identity step that explains itself',
    description:
      'Pictures replaced written instructions in July 2022. Next come messages that say what is wrong with a photo, and a way to continue by phone or at an office without starting over. Strategic objective 2.2; budget line: portal.',
    status: 'underway',
    dimension: 'service_design',
    service: services.portal,
    hcd_used: true,
    idea_link: 'First item under digital services in the IDEA report of December 2022.',
    expected_effect:
      'Nearly nine in ten applicants pass on the first try, compared with about eight in ten today.',
    owner: people.cio,
    start: '2022-06-01',
    end: '2023-12-15',
  }),
  entry('initiative', initiatives.letters, {
    title: 'Letters that people can act on',
    description:
      'The 14 decision letters are rewritten so that the first page says what was decided, why, and what to do by when. Two are in use, six are being tested with claimants. Strategic objective 2.3; budget line: service improvement.',
    status: 'underway',
    dimension: 'service_design',
    service: services.claimsLine,
    hcd_used: true,
    idea_link:
      'The portal will show each letter in the same words; the IDEA report lists these pages as new content.',
    expected_effect: 'Fewer calls after a letter, and fewer appeals filed only to learn the reason.',
    owner: people.cxLead,
    start: '2022-03-01',
  }),
  entry('initiative', initiatives.joinedData, {
    title: 'A quarterly match of calls, portal sessions and claims',
    description:
      'Automates the match that two analysts made by hand in October 2022; names are removed before anybody sees the result. The privacy assessment is in review. Strategic objective 3.1; budget line: data.',
    status: 'underway',
    dimension: 'customer_understanding',
    hcd_used: false,
    idea_link: 'Uses the portal telemetry described in the IDEA report.',
    expected_effect: 'Each quarter shows where people change channels because they are stuck.',
    owner: people.cdo,
    start: '2022-10-03',
    end: '2023-09-29',
  }),
  entry('initiative', initiatives.collectionPlan, {
    title: 'One plan for all collections',
    description:
      'Puts eight surveys and comment cards under one owner and one calendar, with at most two requests per household and year. Strategic objective 3.1; budget line: service improvement.',
    status: 'underway',
    dimension: 'measurement',
    hcd_used: false,
    idea_link: 'Replaces two pop-ups on the public website.',
    expected_effect: 'The same people are asked less often, and more of those who are asked answer.',
    owner: people.evaluation,
    start: '2022-09-12',
    end: '2023-06-30',
  }),
];
