import { contrastWithPaper, isColor, isReadable } from '../documents/heading-color.ts';
import { documentDeliverables } from '../model/deliverable.ts';
import { theOne } from '../workbook/find.ts';
import { definersFor } from './definers.ts';
import type { Rule } from './rule.ts';

/** Advice only, since documents are printed in the usual color as long as the agency's cannot be read. */
export const headingColorRules: readonly Rule[] = documentDeliverables.map((deliverable) =>
  definersFor(deliverable).advises(
    'heading-color-weak',
    'Section 508',
    'The color of headings stands out from white by at least 4.5 to 1.',
    (snapshot) => {
      const workbook = theOne(snapshot, 'workbook');
      const color = workbook?.heading_color;
      if (workbook === undefined || color === undefined || !isColor(color) || isReadable(color)) return [];
      return [
        {
          message: `The color of headings stands out from white by ${contrastWithPaper(color)} to 1 and needs 4.5 to 1; until it is darker, documents are printed in navy.`,
          kind: 'workbook',
          id: workbook.id,
          field: 'heading_color',
        },
      ];
    },
  ),
);
