import type { Entry } from '../workbook/entry.ts';
import { entry } from './entry.ts';
import { initiatives, people, services } from './ids.ts';

export const initiativeEntries: readonly Entry[] = [
  entry('initiative', initiatives.callback, {
    title: 'Call-back instead of waiting',
    description:
      'When the wait is longer than ten minutes, callers can hang up and are called back within a two-hour window. Two call sites have offered it since November 2022; in the first ten weeks 31,400 callers used it. Strategic objective 2.1; budget line: contact center modernization.',
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
      'What a caller said and was told stays with the claim, readable for the next agent, the examiner and the office. Agents of two call sites will help to write the specification from April 2023 on. Strategic objective 2.1; budget line: claims system, first module.',
    status: 'planned',
    dimension: 'customer_understanding',
    service: services.claimsLine,
    hcd_used: true,
    idea_link:
      'The record is the first module of the claims system that the IDEA report lists for replacement.',
    expected_effect: 'Callers explain their situation once. About six minutes are saved in each repeat call.',
    owner: people.cio,
    start: '2023-04-03',
    end: '2024-09-30',
  }),
  entry('initiative', initiatives.identity, {
    title: 'An identity step that explains itself',
    description:
      'Pictures instead of written instructions came in July 2022. Now follow messages that say what is wrong with a photo, and a way to go on by phone or at an office without starting over. Strategic objective 2.2; budget line: portal.',
    status: 'underway',
    dimension: 'service_design',
    service: services.portal,
    hcd_used: true,
    idea_link: 'First item under digital services in the IDEA report of December 2022.',
    expected_effect: 'Nearly nine in ten applicants pass at the first try, against about eight in ten today.',
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
    idea_link: 'Each letter gets a page of the same wording in the portal.',
    expected_effect: 'Fewer calls after a letter, and fewer appeals filed only to learn the reason.',
    owner: people.cxLead,
    start: '2022-03-01',
    end: '2024-06-28',
  }),
  entry('initiative', initiatives.joinedData, {
    title: 'A quarterly match of calls, portal sessions and claims',
    description:
      'Repeats by program what two analysts did by hand in October 2022, with names removed before anybody reads the result. The privacy assessment is in review. Strategic objective 3.1; budget line: data.',
    status: 'underway',
    dimension: 'customer_understanding',
    hcd_used: false,
    idea_link: 'Uses the portal telemetry described in the IDEA report.',
    expected_effect:
      'We see each quarter where people change channel because they are stuck, instead of once by hand.',
    owner: people.cdo,
    start: '2022-10-03',
    end: '2023-09-29',
  }),
  entry('initiative', initiatives.collectionPlan, {
    title: 'One plan for all collections',
    description:
      'Eight surveys and comment cards come under one plan with one owner, one calendar and a limit of two requests per household and year. Strategic objective 3.1; budget line: service improvement.',
    status: 'underway',
    dimension: 'measurement',
    hcd_used: false,
    idea_link: 'Replaces two pop-ups on the public website.',
    expected_effect: 'Fewer requests to the same people, and a higher share of them answered.',
    owner: people.evaluation,
    start: '2022-09-12',
    end: '2023-06-30',
  }),
];
