import { documentDeliverables } from '../../../../shared/model/deliverable.ts';
import { workbookRecord } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

export const headingColorCases: readonly RuleCase[] = documentDeliverables.map((deliverable) => ({
  rule: `${deliverable}.heading-color-weak`,
  fails: [
    {
      when: 'headings are to be printed in a light blue',
      given: (b) => b.with('workbook', { heading_color: '#2491FF' }),
      finds: [
        {
          message:
            'The color of headings stands out from white by 3.1 to 1 and needs 4.5 to 1; until it is darker, documents are printed in navy.',
          kind: 'workbook',
          id: workbookRecord,
          field: 'heading_color',
        },
      ],
    },
  ],
  holds: [
    { when: 'no color is given', given: (b) => b.unset('workbook', ['heading_color']) },
    {
      when: 'the color is a dark green',
      given: (b) => b.with('workbook', { heading_color: '#0B6623' }),
    },
  ],
}));
