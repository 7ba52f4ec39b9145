import { column, fact, facts, note, table } from '../../documents/blocks.ts';
import { capitalized, countOf, inSentence, joinWords, numberInWords } from '../../documents/format.ts';
import { serviceTitle } from '../../documents/titles.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { titleOf } from '../../workbook/titles.ts';
import { andMore, brief, firstFew } from '../blocks.ts';
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
        ? `${count} that we have to remove ourselves`
        : asking === barriers.length
          ? `${count}, and what would help with ${barriers.length === 1 ? 'it' : 'each'}`
          : `${count}; we ask for help with ${numberInWords(asking)}`;
  return { title, blocks: conditions(briefing, 'barrier'), drills: drillsOf(briefing, 'barrier') };
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
  const experiences = facts(
    services.map((service) =>
      fact(
        `Life experience of ${serviceTitle(service)}`,
        brief(briefing, 'service', service, 'life_experience', 90),
      ),
    ),
  );
  return {
    title:
      catalysts.length === 0
        ? 'No catalysts yet'
        : kinds.length === 0 || kinds.length > 4
          ? `${capitalized(countOf(catalysts.length, 'catalyst'))} that others could copy`
          : `What helps us most: ${joinWords(kinds)}`,
    blocks: [
      ...conditions(briefing, 'catalyst'),
      ...(experiences.items.length === 0
        ? [note('None of our services belongs to a life experience that OMB has chosen.')]
        : [experiences]),
    ],
    drills: drillsOf(briefing, 'catalyst'),
  };
}

function drillsOf({ snapshot }: Briefing, kind: ConditionKind): readonly Drill[] {
  const records: readonly RecordIn<ConditionKind>[] = snapshot.records[kind];
  return records.map((record) => ({
    label: titleOf(snapshot, kind, record),
    kind,
    recordId: record.id,
  }));
}

function conditions(briefing: Briefing, kind: ConditionKind): readonly SlideBlock[] {
  const records: readonly RecordIn<ConditionKind>[] = briefing.snapshot.records[kind];
  const { label, plural } = model[kind];
  if (records.length === 0) return [note(`No ${inSentence(label)} has been entered yet.`)];
  const { shown, more } = firstFew(records, mostRows);
  const hasAsks = shown.some(({ ask }) => (ask ?? '').trim() !== '');
  return [
    table({
      id: `table-${kind}`,
      caption: plural,
      description: `One row for each ${inSentence(label)} with its kind${hasAsks ? ' and what we ask for' : ''}.`,
      columns: [column(label, 3), column('Kind', 1.1), ...(hasAsks ? [column('Ask', 2.4)] : [])],
      rows: shown.map((record) => [
        brief(briefing, kind, record, 'description', 150),
        brief(briefing, kind, record, 'kind', 50),
        ...(hasAsks ? [brief(briefing, kind, record, 'ask', 120)] : []),
      ]),
    }),
    ...andMore(more, inSentence(label)),
  ];
}
