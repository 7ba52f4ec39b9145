import type { Entry } from '../workbook/entry.ts';
import { entry, keyed, paragraphs } from './entry.ts';
import { people } from './ids.ts';

/** The workbook itself, the provider and the people: all made up, and recognizable as such. */

export const workbookAndProvider: readonly Entry[] = [
  keyed('workbook', {
    fiscal_year: 2023,
    document_version: 'Version 1.0',
    marking: 'Fictional sample',
    header_text: 'Example Benefits Service (fictional)',
    footer_text: 'Every name and number in this document is made up.',
  }),
  keyed('provider', {
    name: 'Example Benefits Service (fictional)',
    department: 'Department of Examples (fictional)',
    bureau: 'Bureau of Sample Programs (fictional)',
    abbreviation: 'EXAMPLE',
    mission: paragraphs(
      'The Example Benefits Service is not a real agency. It was invented to show what a finished workbook looks like.',
      'In this story it pays the Household Bridge Benefit: up to six months of support for a household that has lost most of its income. It keeps rent and food paid while people look for work or recover from illness.',
    ),
    customers: paragraphs(
      'In FY 2022, 1.2 million households filed 1,418,000 claims. Most came after losing a job, some after an illness or a separation, and two thirds had never filed before. About one household in nine has no bank account, and about one in twelve prefers a language other than English.',
      'Small employers are customers too: they confirm the last day of work and the final pay of a former employee.',
    ),
    customer_groups: ['individuals', 'businesses'],
    website: 'https://www.example.gov',
    year_designated: 2019,
    newly_designated: false,
  }),
];

export const team: readonly Entry[] = [
  entry('person', people.official, {
    name: 'Avery Sample',
    title: 'Deputy Commissioner for Service',
    office: 'Office of the Commissioner',
    role: 'senior_official',
    email: 'avery.sample@example.gov',
    took_part_how:
      'Agreed on the services with OMB, chaired both rating workshops, decided four disputed ratings and overrode one computed level.',
  }),
  entry('person', people.cxLead, {
    name: 'Jordan Placeholder',
    title: 'Director, Customer Experience Office',
    office: 'Customer Experience Office',
    role: 'cx_lead',
    email: 'jordan.placeholder@example.gov',
    took_part_how: 'Prepared the evidence register, proposed the first ratings and kept this workbook.',
  }),
  entry('person', people.cio, {
    name: 'Casey Mockup',
    title: 'Chief Information Officer',
    office: 'Office of Information Technology',
    role: 'cio',
    email: 'casey.mockup@example.gov',
    took_part_how: 'Rated the practices on digital service, and proposed to lower telemetry by one level.',
  }),
  entry('person', people.chco, {
    name: 'Robin Specimen',
    title: 'Chief Human Capital Officer',
    office: 'Office of Human Capital',
    role: 'chco',
    email: 'robin.specimen@example.gov',
    took_part_how:
      'Supplied training and staffing records and rated four practices of Culture and Organization.',
  }),
  entry('person', people.cfo, {
    name: 'Morgan Template',
    title: 'Chief Financial Officer',
    office: 'Office of Budget and Finance',
    role: 'cfo',
    email: 'morgan.template@example.gov',
    took_part_how:
      'Confirmed positions and funds for three fiscal years and traced each initiative to a budget line.',
  }),
  entry('person', people.pio, {
    name: 'Taylor Exemplar',
    title: 'Performance Improvement Officer',
    office: 'Office of Performance',
    role: 'pio',
    email: 'taylor.exemplar@example.gov',
    took_part_how:
      'Compared the figures in the performance plan, the internal reports and the quarterly submissions.',
  }),
  entry('person', people.evaluation, {
    name: 'Riley Illustration',
    title: 'Evaluation Officer',
    office: 'Office of Evaluation',
    role: 'evaluation_officer',
    email: 'riley.illustration@example.gov',
    took_part_how:
      'Asked for the evidence behind every rating above Emerging, had six of them lowered or reworded, and listed the four that are still self-reported.',
  }),
  entry('person', people.cdo, {
    name: 'Quinn Dataset',
    title: 'Chief Data Officer',
    office: 'Office of Data',
    role: 'cdo',
    email: 'quinn.dataset@example.gov',
    took_part_how:
      'Recomputed the quarterly figures from the response files and rated the practices on data.',
  }),
  entry('person', people.claims, {
    name: 'Drew Prototype',
    title: 'Director, Claims Operations',
    office: 'Claims Program',
    role: 'program_staff',
    email: 'drew.prototype@example.gov',
    took_part_how: 'Brought the operating figures of the claims line and answers for that service.',
  }),
  entry('person', people.callSite, {
    name: 'Jamie Draft',
    title: 'Manager, Sampletown Call Site',
    office: 'Claims Program',
    role: 'program_staff',
    email: 'jamie.draft@example.gov',
    took_part_how:
      'Spoke for the four call sites in both workshops and gathered written answers from the night shift.',
  }),
  entry('person', people.fieldOffice, {
    name: 'Reese Facsimile',
    title: 'Manager, Mockville Field Office',
    office: 'Field Operations',
    role: 'field_staff',
    email: 'reese.facsimile@example.gov',
    took_part_how:
      'Spoke for the field offices in both workshops and, with a second office, corrected how the inventory describes a visit.',
  }),
];
