import { z } from 'zod';

/**
 * What one year's circular asks, as data: the maturity instrument, the lists that fields choose
 * from, due dates and survey rules. A team may load another year's pack from a file, so nothing
 * in the program may assume more about an edition than this schema says.
 */

const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be a short identifier of a-z, 0-9, _ and -');
const words = z.string().trim().min(1, 'must not be empty').max(4000);
const citation = z
  .string()
  .regex(
    /^(§280\.\d+|Performance\.gov, \w|E\.O\. 14058|P\.L\. 115-336)/,
    'must start with a source, such as §280.9',
  );
const isoDate = z.iso.date();

/** One entry of a list that a field chooses from. */
const option = z.strictObject({ id: slug, label: words, help: words.optional() });

const level = z.strictObject({
  id: slug,
  /** 0 is the lowest; consecutive. */
  score: z.int().min(0).max(9),
  label: words,
  /** What the level means, in a few words. */
  meaning: words,
  /** What evidence carries a claim to this level. */
  evidence: words,
});

const practice = z.strictObject({
  id: slug,
  /** 1-based place within its dimension, as printed. */
  number: z.int().min(1),
  statement: words,
  help: words,
  citation,
  /** What each level looks like for this practice: level id -> one short sentence. */
  levels: z.record(slug, words),
  /** A question an OMB analyst may put about this practice. */
  likelyQuestion: words.optional(),
});

const dimension = z.strictObject({
  id: slug,
  label: words,
  /** For axes and narrow columns, at most 24 characters. */
  shortLabel: z.string().min(1).max(24),
  /** The one question that the dimension answers. */
  question: words,
  summary: words,
  citation,
  practices: z.array(practice),
});

/** One of the components that §280.17 says an assessment shall contain. */
const component = z.strictObject({ id: slug, label: words, help: words, citation });

const capacityComponent = z.strictObject({
  id: slug,
  label: words,
  help: words,
  citation,
  levels: z.record(slug, words),
});

/** A question answered in prose; `component` says in which part of the assessment it is printed. */
const narrativeQuestion = z.strictObject({
  id: slug,
  component: slug,
  label: words,
  help: words,
  citation,
  required: z.boolean(),
});

const role = option.extend({
  /** True for the mission-support officers whom §280.13 names. */
  officer: z.boolean(),
});

const channel = option.extend({ digital: z.boolean() });

/** A due date that recurs on the same month and day of each cycle (§280.14). */
const annualDueDate = z.strictObject({
  id: slug,
  label: words,
  citation,
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  /** Years to add to the workbook's fiscal year to get the calendar year: -1 for a December date. */
  yearOffset: z.int().min(-1).max(1),
});

const quarterlyDueDates = z.strictObject({
  citation,
  /** The only rule so far: last business day of the month after the quarter ends. */
  rule: z.literal('last-business-day-of-following-month'),
  /** Fiscal year -> the four dates as a circular printed them (Q1..Q4); they win over the rule. */
  listed: z.record(z.string().regex(/^\d{4}$/), z.tuple([isoDate, isoDate, isoDate, isoDate])),
});

const driver = z.strictObject({
  id: slug,
  label: words,
  statements: z.array(words).min(1),
  alwaysApplies: z.boolean(),
});

const survey = z.strictObject({
  citation,
  maxQuestions: z.int().min(1),
  maxMinutes: z.number().positive(),
  maxHoursAfter: z.number().positive(),
  maxFreeText: z.int().min(0),
  scalePoints: z.int().min(2),
  /** Statements quoted from the circular, because a rule compares against them. */
  trustStatements: z.array(words),
  satisfactionStatements: z.array(words),
  drivers: z.array(driver),
  /** The checks on a survey, in the order in which they are printed. */
  checklist: z.array(z.strictObject({ id: slug, label: words, citation })),
});

export const editionSchema = z
  .strictObject({
    format: z.literal('hisp-cx-edition'),
    formatVersion: z.literal(1),
    id: slug,
    title: words,
    /** The source, as cited on covers. */
    circular: words,
    year: z.int().min(2018).max(2100),
    /** Whose words the instrument is, printed in the method note. */
    instrumentNote: words,
    /** A dimension's level is the highest that at least so many of its practices reach. */
    dimensionThreshold: z.int().min(1),
    minimumDesignatedServices: z.int().min(1),
    levels: z.array(level).min(2),
    dimensions: z.array(dimension).min(1),
    components: z.array(component),
    capacityComponents: z.array(capacityComponent),
    narrativeQuestions: z.array(narrativeQuestion),
    roles: z.array(role).min(1),
    serviceTypes: z.array(option).min(1),
    channels: z.array(channel).min(1),
    customerGroups: z.array(option).min(1),
    /** Where in the enterprise a function can be present (§280.9). */
    organizationLevels: z.array(option).min(1),
    telemetryChecklist: z.array(option),
    dueDates: z.array(annualDueDate).min(1),
    quarterlyDueDates,
    survey,
  })
  .superRefine((edition, context) => {
    const problem = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const unique = (ids: readonly string[], path: string) => {
      const seen = new Set<string>();
      ids.forEach((id, index) => {
        if (seen.has(id)) problem([path, index, 'id'], `"${id}" occurs twice`);
        seen.add(id);
      });
    };
    unique(
      edition.levels.map((l) => l.id),
      'levels',
    );
    unique(
      edition.dimensions.map((d) => d.id),
      'dimensions',
    );
    edition.levels.forEach((l, index) => {
      if (l.score !== index)
        problem(
          ['levels', index, 'score'],
          `must be ${index}: levels are listed from 0 upwards without gaps`,
        );
    });
    const levelIds = edition.levels.map((l) => l.id);
    const needsEveryLevel = (texts: Record<string, string>, path: (string | number)[]) => {
      for (const id of levelIds)
        if (!Object.hasOwn(texts, id)) problem([...path, id], 'is missing: every level needs its words');
      for (const id of Object.keys(texts))
        if (!levelIds.includes(id)) problem([...path, id], 'is not a level of this edition');
    };
    const practiceIds = new Set<string>();
    edition.dimensions.forEach((dimension, d) => {
      dimension.practices.forEach((practice, p) => {
        const path = ['dimensions', d, 'practices', p];
        if (practiceIds.has(practice.id)) problem([...path, 'id'], `"${practice.id}" occurs twice`);
        practiceIds.add(practice.id);
        if (practice.number !== p + 1)
          problem([...path, 'number'], `must be ${p + 1}: practices are numbered in order`);
        needsEveryLevel(practice.levels, [...path, 'levels']);
      });
      if (dimension.practices.length > 0 && dimension.practices.length < edition.dimensionThreshold)
        problem(
          ['dimensions', d, 'practices'],
          `has fewer practices than dimensionThreshold (${edition.dimensionThreshold})`,
        );
    });
    edition.capacityComponents.forEach((c, index) => {
      needsEveryLevel(c.levels, ['capacityComponents', index, 'levels']);
    });
    const componentIds = new Set(edition.components.map((c) => c.id));
    edition.narrativeQuestions.forEach((q, index) => {
      if (!componentIds.has(q.component))
        problem(
          ['narrativeQuestions', index, 'component'],
          `"${q.component}" is not a component of this edition`,
        );
    });
  });

/** One edition of the instrument (design.md §3). Immutable once a workbook was started with it. */
export type Edition = z.infer<typeof editionSchema>;
export type Dimension = Edition['dimensions'][number];
export type Practice = Dimension['practices'][number];
export type Level = Edition['levels'][number];
export type NarrativeQuestion = Edition['narrativeQuestions'][number];
export type CapacityComponent = Edition['capacityComponents'][number];
