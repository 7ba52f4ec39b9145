import { documentDeliverables } from '../../../../shared/model/deliverable.ts';
import { line } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const describe = (description: string): RuleCase['fails'][number]['given'] => {
  return (b) => b.with('service', { id: line, description });
};

const found = (says: string) => [
  {
    message: `The service "Benefits line" has, under "Brief description", ${says}`,
    kind: 'service' as const,
    id: line,
    field: 'description',
  },
];

/** What is typed into a text that all three documents print is found for each of them. */
export const accessibleTextCases: readonly RuleCase[] = documentDeliverables.map((deliverable) => ({
  rule: `${deliverable}.text-barrier`,
  fails: [
    {
      when: 'a link shows only its address',
      given: describe('People call us. See <https://www.example.gov/line>.'),
      finds: found(
        'the link “https://www.example.gov/line”, whose address is read out letter by letter; name what stands there.',
      ),
    },
    {
      when: 'a link in an item of a list says nothing',
      given: describe('We offer:\n\n- calls, [click here](https://www.example.gov/line)'),
      finds: found('the link “click here”, which does not say where it leads; name what stands there.'),
    },
    {
      when: 'a line is bold like a heading',
      given: describe('**How it works**\n\nPeople call us.'),
      finds: found('the line “How it works”, which is bold like a heading and is none; write a sentence.'),
    },
    {
      when: 'a line has the number signs of a heading',
      given: describe('## How it works\n\nPeople call us.'),
      finds: found('the line “## How it works”, whose number signs make no heading here; write a sentence.'),
    },
    {
      when: 'a bullet was typed instead of a list',
      given: describe('• People call us.'),
      finds: found('the line “• People call us.”, which begins like an item of a list; use the list button.'),
    },
  ],
  holds: [
    {
      when: 'links are named, lists are lists, and bold is part of a sentence',
      given: describe(
        '**Calls** are answered in [our two centers](https://www.example.gov/line):\n\n- by day\n- by night\n\nIn 2019. And later.',
      ),
    },
  ],
}));
