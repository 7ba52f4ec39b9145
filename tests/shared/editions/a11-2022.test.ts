import { describe, expect, it } from 'vitest';
import { a11Edition2022 as edition } from '../../../shared/editions/a11-2022.ts';
import { practicesOf } from '../../../shared/editions/lookups.ts';

const levelIds = ['not_practiced', 'emerging', 'established', 'exemplary'];
const ids = (list: readonly { readonly id: string }[]) => list.map((entry) => entry.id);
const wordCount = (text: string) => text.trim().split(/\s+/).length;
const sentenceCount = (text: string) =>
  text.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== '').length;

describe('the 2022 edition, instrument', () => {
  it('has five core functions with seven practices each, numbered in order', () => {
    const practiceIds = edition.dimensions.map((dimension) => [dimension.id, ids(dimension.practices)]);
    const seven = (stem: string) => [1, 2, 3, 4, 5, 6, 7].map((number) => `${stem}-${number}`);
    expect(practiceIds).toEqual([
      ['measurement', seven('measurement')],
      ['governance_strategy', seven('governance')],
      ['culture_organization', seven('culture')],
      ['customer_understanding', seven('understanding')],
      ['service_design', seven('design')],
    ]);
    expect(practicesOf(edition)).toHaveLength(35);
  });

  it('has four levels from 0 to 3', () => {
    expect(edition.levels.map(({ id, score }) => [id, score])).toEqual(
      levelIds.map((id, score) => [id, score]),
    );
  });

  it('cites for each practice the sections it comes from', () => {
    const sections = edition.dimensions.map(({ practices }) =>
      practices.map(({ citation }) => citation.replaceAll('§280.', '')).join(' | '),
    );
    expect(sections).toEqual([
      '9 | 9, 10 | 10 | 14 | 10 | 10 | 9, 12, 16',
      '9 | 9 | 9 | 9 | 13 | 8 | 11, 17',
      '9 | 9 | 9 | 9 | 4, 9 | 4 | 9',
      '4, 9 | 9, 11 | 9 | 9 | 9, 13 | 6, 9 | 14',
      '4 | 5 | 9, 14 | 4 | 5, 6, 7 | 7 | 8, 9',
    ]);
  });

  it.each(practicesOf(edition))('says of $practice.id what each level takes as evidence', ({ practice }) => {
    const { not_practiced, emerging, established, exemplary } = practice.levels;
    expect(not_practiced).toContain('recorded');
    expect(emerging).toMatch(/\bdated\b/);
    expect(emerging).toMatch(/\bowner\b|named executive/);
    expect(established).toMatch(/two quarters/);
    expect(established).toMatch(/designated service|executive has steered/);
    expect(established).toMatch(/chang|decision|decided|dropped/);
    expect(exemplary).toMatch(/policy|budget|performance plan/i);
    expect(exemplary).toMatch(/all designated services|every designated/);
    expect(exemplary).toMatch(/12 months/);
    expect(exemplary).toMatch(/measur/);
  });

  it.each(practicesOf(edition))(
    'words $practice.id so that a level can be chosen at a glance',
    ({ practice }) => {
      expect(Object.keys(practice.levels)).toEqual(levelIds);
      for (const words of Object.values(practice.levels)) {
        expect(wordCount(words)).toBeLessThanOrEqual(25);
        expect(words).toMatch(/^[A-Z].*[^.]\.$/);
      }
      expect(practice.statement).toMatch(/^[A-Z].*[^.]\.$/);
      expect(sentenceCount(practice.help)).toBeGreaterThanOrEqual(2);
      expect(sentenceCount(practice.help)).toBeLessThanOrEqual(3);
      expect(practice.likelyQuestion).toMatch(/^[A-Z].*\?$/);
    },
  );

  it('never uses the same words twice for a level, a help text or a question', () => {
    const texts = practicesOf(edition).flatMap(({ practice }) => [
      practice.help,
      practice.likelyQuestion,
      ...Object.values(practice.levels),
    ]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('says that the instrument is its own and not the template of OMB', () => {
    expect(edition.instrumentNote).toContain("this workbook's own instrument");
    expect(edition.instrumentNote).toContain("not OMB's template");
    expect(edition.instrumentNote).toContain('Department of Homeland Security');
  });
});

describe('the 2022 edition, Capacity Assessment', () => {
  it('has exactly the four components of §280.17', () => {
    expect(ids(edition.components)).toEqual([
      'organization_accountability',
      'program_maturity',
      'data_collection',
      'service_delivery',
    ]);
    expect(edition.components.every(({ citation }) => citation === '§280.17')).toBe(true);
  });

  it('asks a required question for every component, and requires only what §280.17 demands', () => {
    const required = edition.narrativeQuestions.filter((question) => question.required);
    expect(new Set(required.map(({ component }) => component))).toEqual(new Set(ids(edition.components)));
    expect(required.filter(({ citation }) => !citation.includes('§280.17'))).toEqual([]);
  });

  it('has the four parts of capacity', () => {
    expect(ids(edition.capacityComponents)).toEqual([
      'talent',
      'service_management',
      'digital',
      'leadership',
    ]);
    for (const { citation, levels } of edition.capacityComponents) {
      expect(citation).toBe('Performance.gov, August 2023');
      expect(Object.keys(levels)).toEqual(levelIds);
    }
  });
});

describe('the 2022 edition, lists', () => {
  it('marks exactly the six mission-support officers of §280.13', () => {
    expect(ids(edition.roles.filter(({ officer }) => officer))).toEqual([
      'cio',
      'chco',
      'cfo',
      'pio',
      'evaluation_officer',
      'cdo',
    ]);
  });

  it('has the seven service types of §280.4 and other', () => {
    expect(ids(edition.serviceTypes)).toEqual([
      'administrative',
      'benefits',
      'compliance',
      'recreation',
      'informational',
      'data_and_research',
      'regulatory',
      'other',
    ]);
  });

  it('has every channel of the public reporting system and counts kiosks as digital, §280.7', () => {
    const digital = edition.channels.filter((channel) => channel.digital);
    const traditional = edition.channels.filter((channel) => !channel.digital);
    expect(ids(digital).toSorted()).toEqual([
      'chatbot',
      'computer',
      'email',
      'live_chat',
      'mobile',
      'mobile_app',
      'other_digital',
      'self_service_kiosk',
      'sms_text_messages',
      'social_media',
      'website',
    ]);
    expect(ids(traditional).toSorted()).toEqual([
      'automated_phone',
      'fax',
      'in_person',
      'other_non_digital',
      'paper',
      'phone',
      'postal_mail',
    ]);
  });

  it('has the seven telemetry practices of §280.7 and the four levels of organization of §280.9', () => {
    expect(edition.telemetryChecklist).toHaveLength(7);
    expect(ids(edition.organizationLevels)).toEqual(['department', 'bureau', 'program', 'service_center']);
  });

  it('has no id twice in any list', () => {
    const { levels, dimensions, components, capacityComponents, narrativeQuestions, roles } = edition;
    const { serviceTypes, channels, customerGroups, organizationLevels, telemetryChecklist } = edition;
    const lists = [
      ...[levels, dimensions, components, capacityComponents, narrativeQuestions, roles, serviceTypes],
      ...[channels, customerGroups, organizationLevels, telemetryChecklist, edition.dueDates],
      ...[edition.survey.drivers, edition.survey.checklist],
    ];
    for (const list of lists) expect(new Set(ids(list)).size).toBe(list.length);
  });
});

describe('the 2022 edition, dates and survey rules', () => {
  it('has the four annual dates of §280.14', () => {
    expect(edition.dueDates.map(({ id, month, day, yearOffset }) => [id, month, day, yearOffset])).toEqual([
      ['designation', 12, 31, -1],
      ['assessment', 2, 24, 0],
      ['deep_dive', 3, 31, 0],
      ['plan', 5, 31, 0],
    ]);
  });

  it('lists the quarterly dates of §280.16 for fiscal year 2022 only, as printed', () => {
    expect(edition.quarterlyDueDates.listed).toEqual({
      '2022': ['2022-01-28', '2022-04-29', '2022-07-29', '2022-10-28'],
    });
  });

  it('has the limits of §280.10', () => {
    const { maxQuestions, maxMinutes, maxHoursAfter, maxFreeText, scalePoints } = edition.survey;
    expect([maxQuestions, maxMinutes, maxHoursAfter, maxFreeText, scalePoints]).toEqual([15, 5, 48, 2, 5]);
  });

  it('quotes the mandated statements of §280.10', () => {
    expect(edition.survey.trustStatements).toEqual([
      'This interaction increased my trust in [Program/Service name].',
      "I trust [Agency/Program/Service name] to fulfill our country's commitment to [relevant population].",
    ]);
    expect(edition.survey.satisfactionStatements).toEqual([
      'Please rate your experience [5-star option].',
      'I am satisfied with the service I received from [program/service name].',
    ]);
  });

  it('has five drivers, of which only the one on employees may not apply', () => {
    expect(edition.survey.drivers.map(({ id, alwaysApplies }) => [id, alwaysApplies])).toEqual([
      ['effectiveness', true],
      ['ease', true],
      ['efficiency', true],
      ['transparency', true],
      ['employee', false],
    ]);
  });

  it('has the twelve checks on a survey', () => {
    expect(edition.survey.checklist).toHaveLength(12);
  });
});
