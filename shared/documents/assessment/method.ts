import type { Edition } from '../../editions/edition.ts';
import { aboutBlocks, dueDateBlocks } from '../about.ts';
import { column, fact, heading, lead, paragraph, table } from '../blocks.ts';
import { numberInWords } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';

/** Annex F: whose words the instrument is, what its levels mean, and how figures were computed. */
export function methodAnnex(assessment: Assessment): readonly Block[] {
  return [
    heading(1, 'annex-method', 'Method note'),
    lead('This note says whose words the instrument is, what its levels mean, and how they are reached.'),
    paragraph(assessment.edition.instrumentNote),
    ...levelBlocks(assessment),
    ...dueDateBlocks(assessment),
    ...aboutBlocks(assessment, [fact('Instrument', assessment.edition.title)]),
  ];
}

function levelBlocks({ edition }: Assessment): readonly Block[] {
  return [
    heading(2, 'levels', 'Levels and how they are reached'),
    paragraph(ruleWords(edition)),
    table({
      id: 'table-levels',
      caption: 'The levels and the evidence that carries them',
      description:
        'One row for each level from the lowest to the highest, with its meaning and the evidence that a claim to it needs.',
      columns: [column('Level', 1.2), column('Meaning', 2.2), column('Evidence that carries it', 3)],
      rows: edition.levels.map(({ score, label, meaning, evidence }) => [
        `${score} ${label}`,
        meaning,
        evidence,
      ]),
    }),
  ];
}

function ruleWords({ dimensions, dimensionThreshold }: Edition): string {
  const official =
    'An official may set another level for a dimension and then gives the reason, which this document prints. No average over dimensions is computed.';
  if (dimensions.every(({ practices }) => practices.length === 0))
    return 'The edition has no practices, so the level of a dimension is set directly and the reason for it is printed. No average over dimensions is computed.';
  return `A dimension stands at the highest level that at least ${numberInWords(dimensionThreshold)} of its practices reach; a practice that is not rated reaches none. ${official} A level is marked self-reported while no evidence in the register is linked to it.`;
}
