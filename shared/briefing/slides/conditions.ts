import { column, fact, facts, note, table } from '../../documents/blocks.ts';
import { capitalized, countOf, inSentence, joinWords, numberInWords } from '../../documents/format.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { titleOf } from '../../workbook/titles.ts';
import { andMore, asManyAsFit, brief } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';
import type { Drill, SlideBlock } from '../slide.ts';

type ConditionKind = 'barrier' | 'catalyst';

const mostRows = 5;

/** Slide 10: what stands in the way, and who could help. */
export function barriersSlide(briefing: Briefing): SlideContent {
  const { barrier: barriers } = briefing.snapshot.records;
  const asking = barriers.filter(({ ask }) => (ask ?? '').trim() !== '').length;
  const count = capitalized(countOf(barriers.length, 'barrier'));
  const title =
    barriers.length === 0
      ? 'No barriers yet'
      : asking === 0
        ? `${count} that ${barriers.length === 1 ? 'stands' : 'stand'} in our way`
        : asking === barriers.length
          ? `${count}, and what would help with ${barriers.length === 1 ? 'it' : 'each'}`
          : `${count}; we ask for help with ${numberInWords(asking)}`;
  return { title, blocks: conditions(briefing, 'barrier', title), drills: drillsOf(briefing, 'barrier') };
}

/** Slide 11: what helps, and the cross-agency events that our services belong to (§280.13). */
export function catalystsSlide(briefing: Briefing): SlideContent {
  const { snapshot, assessment } = briefing;
  const { catalyst: catalysts, service: services } = snapshot.records;
  const kinds = [
    ...new Set(
      catalysts.flatMap(({ kind }) =>
        kind === undefined || kind === 'other'
          ? []
          : [inSentence(optionLabel(model.catalyst.fields.kind, kind, assessment.edition))],
      ),
    ),
  ];
  const experiences = [
    ...new Set(services.map((service) => brief(briefing, 'service', service, 'life_experience', 70))),
  ].filter((name) => name !== '');
  const title =
    catalysts.length === 0
      ? 'No catalysts yet'
      : kinds.length === 0 || kinds.length > 4
        ? `${capitalized(countOf(catalysts.length, 'catalyst'))} that others could copy`
        : `What helps us most: ${joinWords(kinds)}`;
  const below =
    experiences.length === 0
      ? note('No life experience has been entered for our services yet.')
      : facts([fact('Life experiences that our services belong to', experiencesInWords(experiences))]);
  return {
    title,
    blocks: conditions(briefing, 'catalyst', title, [below]),
    drills: drillsOf(briefing, 'catalyst'),
  };
}

/** More than these would crowd out the catalysts. */
const mostExperiences = 3;

function experiencesInWords(names: readonly string[]): string {
  const more = names.length - mostExperiences;
  return [...names.slice(0, mostExperiences), ...(more > 0 ? [`${numberInWords(more)} more`] : [])].join(
    '; ',
  );
}

function drillsOf({ snapshot }: Briefing, kind: ConditionKind): readonly Drill[] {
  const records: readonly RecordIn<ConditionKind>[] = snapshot.records[kind];
  return records.map((record) => ({
    label: titleOf(snapshot, kind, record),
    kind,
    recordId: record.id,
  }));
}

/** @param below what else the slide says */
function conditions(
  briefing: Briefing,
  kind: ConditionKind,
  title: string,
  below: readonly SlideBlock[] = [],
): readonly SlideBlock[] {
  const records: readonly RecordIn<ConditionKind>[] = briefing.snapshot.records[kind];
  const name = inSentence(model[kind].label);
  if (records.length === 0) return [note(`No ${name} has been entered yet.`), ...below];
  return asManyAsFit({
    title,
    records,
    most: mostRows,
    make: (shown, more) => [conditionsTable(briefing, kind, shown), ...andMore(more, name), ...below],
  });
}

function conditionsTable(
  briefing: Briefing,
  kind: ConditionKind,
  records: readonly RecordIn<ConditionKind>[],
) {
  const { label, plural } = model[kind];
  const hasAsks = records.some(({ ask }) => (ask ?? '').trim() !== '');
  return table({
    id: `table-${kind}`,
    caption: plural,
    description: `One row for each ${inSentence(label)} with its kind${hasAsks ? ' and what we ask for' : ''}.`,
    columns: [column(label, 3), column('Kind', 1.1), ...(hasAsks ? [column('Ask', 2.4)] : [])],
    rows: records.map((record) => [
      brief(briefing, kind, record, 'description', 150),
      brief(briefing, kind, record, 'kind', 50),
      ...(hasAsks ? [brief(briefing, kind, record, 'ask', 120)] : []),
    ]),
  });
}
