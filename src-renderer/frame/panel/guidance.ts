import { inSentence } from '../../../shared/documents/format.ts';
import type {
  CapacityComponent,
  Dimension,
  NarrativeQuestion,
  Practice,
} from '../../../shared/editions/edition.ts';
import { levelById, practicesOf } from '../../../shared/editions/lookups.ts';
import type { Field } from '../../../shared/model/field.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { rules } from '../../../shared/readiness/index.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import type { Focused } from '../../state/focused-field.ts';

/** A part of the guidance: what it is about, and what there is to say. */
type GuidanceBlock = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Terms with what they mean, such as the levels of a practice. */
  readonly terms?: readonly { readonly term: string; readonly meaning: string }[];
};

export type Guidance = {
  readonly title: string;
  /** Of which record it is; absent where the title says it. */
  readonly subject?: string;
  readonly blocks: readonly GuidanceBlock[];
  /** Sections of the circular, each once. */
  readonly citations: readonly string[];
};

/** What the edition says about the record that is focused, by its key. */
type Instrument =
  | { readonly type: 'practice'; readonly practice: Practice; readonly dimension: Dimension }
  | { readonly type: 'dimension'; readonly dimension: Dimension }
  | { readonly type: 'component'; readonly component: CapacityComponent }
  | { readonly type: 'question'; readonly question: NarrativeQuestion };

function instrumentOf(snapshot: WorkbookSnapshot, { kind, id }: Focused): Instrument | undefined {
  const { edition } = snapshot;
  const key = keyedIds(snapshot, kind).get(id);
  if (key === undefined) return undefined;
  switch (kind) {
    case 'practice_rating': {
      const placed = practicesOf(edition).find(({ practice }) => practice.id === key);
      return placed === undefined ? undefined : { type: 'practice', ...placed };
    }
    case 'dimension_summary': {
      const dimension = edition.dimensions.find((candidate) => candidate.id === key);
      return dimension === undefined ? undefined : { type: 'dimension', dimension };
    }
    case 'capacity_component': {
      const component = edition.capacityComponents.find((candidate) => candidate.id === key);
      return component === undefined ? undefined : { type: 'component', component };
    }
    case 'narrative': {
      const question = edition.narrativeQuestions.find((candidate) => candidate.id === key);
      return question === undefined ? undefined : { type: 'question', question };
    }
    default:
      return undefined;
  }
}

function helpOf(instrument: Instrument | undefined): string | undefined {
  switch (instrument?.type) {
    case 'practice':
      return instrument.practice.help;
    case 'dimension':
      return instrument.dimension.summary;
    case 'component':
      return instrument.component.help;
    case 'question':
      return instrument.question.help;
    case undefined:
      return undefined;
  }
}

function citationOf(instrument: Instrument | undefined): string | undefined {
  switch (instrument?.type) {
    case 'practice':
      return instrument.practice.citation;
    case 'dimension':
      return instrument.dimension.citation;
    case 'component':
      return instrument.component.citation;
    case 'question':
      return instrument.question.citation;
    case undefined:
      return undefined;
  }
}

function chosenLevel(snapshot: WorkbookSnapshot, { kind, id }: Focused): string | undefined {
  if (kind !== 'practice_rating' && kind !== 'capacity_component') return undefined;
  return findRecord(snapshot, kind, id)?.level;
}

/**
 * What carries the level that was chosen; what would carry each, where none is. What a level looks like
 * stands in the choice itself.
 */
function levelBlock(snapshot: WorkbookSnapshot, focused: Focused): GuidanceBlock {
  const { edition } = snapshot;
  const chosen = chosenLevel(snapshot, focused);
  const level = chosen === undefined ? undefined : levelById(edition, chosen);
  return level === undefined
    ? {
        heading: 'What carries each level',
        paragraphs: [],
        terms: edition.levels.map(({ label, evidence }) => ({ term: label, meaning: evidence })),
      }
    : { heading: `What carries “${level.label}”`, paragraphs: [level.evidence] };
}

function instrumentBlocks(
  snapshot: WorkbookSnapshot,
  focused: Focused,
  instrument: Instrument | undefined,
): readonly GuidanceBlock[] {
  if (instrument?.type === 'component') return [levelBlock(snapshot, focused)];
  if (instrument?.type !== 'practice') return [];
  const { likelyQuestion } = instrument.practice;
  const question = { heading: 'Likely question from OMB', paragraphs: [likelyQuestion ?? ''] };
  return [levelBlock(snapshot, focused), ...(likelyQuestion === undefined ? [] : [question])];
}

function hasHelp(option: object): option is { readonly help: string } {
  return 'help' in option && typeof option.help === 'string';
}

/** Options that the edition explains, such as channels; levels are told with what carries them. */
function optionBlocks(snapshot: WorkbookSnapshot, field: Field | undefined): readonly GuidanceBlock[] {
  if (field?.type !== 'choice' && field?.type !== 'choices') return [];
  const explained = optionsOf(field, snapshot.edition).flatMap((option) =>
    hasHelp(option) ? [{ term: option.label, meaning: option.help }] : [],
  );
  return explained.length === 0
    ? []
    : [{ heading: 'What the choices mean', paragraphs: [], terms: explained }];
}

const ofCircular = 'What the circular asks';

/** Only what a section of the circular says is the circular's; the instrument of practices and levels is ours. */
function headingOfHelp(instrument: Instrument | undefined, kind: Kind): string {
  if (instrument?.type === 'practice' || instrument?.type === 'dimension')
    return 'In this workbook’s maturity instrument';
  const citation = citationOf(instrument) ?? kind.citation;
  return citation?.includes('§') === true ? ofCircular : `About this ${inSentence(kind.label)}`;
}

/** The help of the field and of what it stands in, under one heading where that is the same. */
function helpBlocks(
  kind: Kind,
  field: Field | undefined,
  instrument: Instrument | undefined,
): readonly GuidanceBlock[] {
  const parts = [
    {
      heading: field?.citation?.includes('§') === true ? ofCircular : 'About this field',
      text: field?.help,
    },
    { heading: headingOfHelp(instrument, kind), text: helpOf(instrument) ?? kind.help },
  ].flatMap(({ heading, text }) => (text === undefined ? [] : [{ heading, text }]));
  return [...Map.groupBy(parts, ({ heading }) => heading)].map(([heading, own]) => ({
    heading,
    paragraphs: own.map(({ text }) => text),
  }));
}

/** "§280.9, §280.17" cites two sections. */
function separate(citation: string): readonly string[] {
  return citation.split(/,\s*(?=§)/);
}

/** Everything there is to say about what is focused, out of the model and the edition. */
export function guidanceFor(snapshot: WorkbookSnapshot, focused: Focused): Guidance {
  const kind: Kind = model[focused.kind];
  const field = focused.field === undefined ? undefined : findField(kind, focused.field);
  const instrument = instrumentOf(snapshot, focused);
  const subject = titleOfId(snapshot, focused.kind, focused.id);
  const title = field?.label ?? kind.label;
  const citations = [field?.citation, citationOf(instrument) ?? kind.citation].flatMap((citation) =>
    citation === undefined ? [] : separate(citation),
  );
  return {
    title,
    ...(subject === title || subject.startsWith('a deleted ') ? {} : { subject }),
    blocks: [
      ...helpBlocks(kind, field, instrument),
      ...instrumentBlocks(snapshot, focused, instrument),
      ...optionBlocks(snapshot, field),
    ],
    citations: [...new Set(citations)],
  };
}

/** What a section is for, while no field of it has the focus. */
export function guidanceForSection({ edition }: WorkbookSnapshot, section: Section): Guidance {
  const dimension = edition.dimensions.find(({ id }) => id === section.dimension);
  const component = edition.components.find(({ id }) => id === section.component);
  const kinds = section.kinds.map((name): Kind => model[name]).filter(({ owner }) => owner === undefined);
  return {
    title: section.label,
    blocks: [
      {
        heading: 'What this section is for',
        paragraphs: [
          section.summary,
          ...[dimension?.summary, component?.help].filter((text) => text !== undefined),
        ],
      },
      ...(kinds.length === 0
        ? []
        : [
            {
              heading: 'What is entered here',
              paragraphs: [],
              terms: kinds.map(({ plural, help }) => ({ term: plural, meaning: help })),
            },
          ]),
    ],
    citations: separate(section.citation),
  };
}

/** What a finding's rule asks, before what there is to say about the field it leads to. */
export function withRule({ rule: id, citation, kind }: Finding, field: Guidance | undefined): Guidance {
  const asks = rules.find((rule) => rule.id === id)?.asks;
  const said: GuidanceBlock[] =
    asks === undefined ? [] : [{ heading: 'What this finding asks', paragraphs: [asks] }];
  return {
    ...field,
    title: field?.title ?? (kind === undefined ? 'The whole workbook' : model[kind].label),
    blocks: [...said, ...(field?.blocks ?? [])],
    citations: [...new Set([...separate(citation), ...(field?.citations ?? [])])],
  };
}
