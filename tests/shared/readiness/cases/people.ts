import { anId } from '../../../fixtures/snapshots.ts';
import { official } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const newcomer = anId('newcomer');

export const peopleCases: readonly RuleCase[] = [
  {
    rule: 'assessment.senior-official-missing',
    fails: [
      {
        when: 'nobody has that role',
        given: (b) => b.without('person', official),
        finds: [{ message: 'No senior accountable official is named.', kind: 'person', field: 'role' }],
      },
      {
        when: 'the one who has it has no name',
        given: (b) => b.unset('person', ['name'], official),
        finds: [
          {
            message: 'No senior accountable official is named.',
            kind: 'person',
            id: official,
            field: 'name',
          },
        ],
      },
    ],
  },
  {
    rule: 'assessment.cx-lead-missing',
    fails: [
      {
        when: 'nobody has that role',
        given: (b) => b.without('person', anId('lead')),
        finds: [{ message: 'No customer experience lead is named.', kind: 'person', field: 'role' }],
      },
    ],
  },
  {
    rule: 'assessment.officer-missing',
    fails: [
      {
        when: 'two of the six chief officers do not take part',
        given: (b) => b.without('person', anId('cfo')).without('person', anId('cdo')),
        finds: [
          { message: 'Nobody takes part as Chief Financial Officer.', kind: 'person', field: 'role' },
          { message: 'Nobody takes part as Chief Data Officer.', kind: 'person', field: 'role' },
        ],
      },
    ],
  },
  {
    rule: 'assessment.program-and-field-staff-missing',
    fails: [
      {
        when: 'no field staff takes part',
        given: (b) => b.without('person', anId('field_staff')),
        finds: [{ message: 'Nobody takes part as field office staff.', kind: 'person', field: 'role' }],
      },
    ],
  },
  {
    rule: 'assessment.participation-undescribed',
    fails: [
      {
        when: 'an officer’s part is not described',
        given: (b) => b.unset('person', ['took_part_how'], anId('cio')),
        finds: [
          {
            message: 'It is not described how the person "Person cio" took part.',
            kind: 'person',
            id: anId('cio'),
            field: 'took_part_how',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'the part of somebody whom the circular does not name is not described',
        given: (b) => b.with('person', { id: newcomer, name: 'A Guest', role: 'other' }),
      },
    ],
  },
  {
    rule: 'assessment.person-incomplete',
    fails: [
      {
        when: 'a person has no role',
        given: (b) => b.with('person', { id: newcomer, name: 'A Guest' }),
        finds: [
          { message: 'The person "A Guest" has no role.', kind: 'person', id: newcomer, field: 'role' },
        ],
      },
      {
        when: 'a person has no name',
        given: (b) => b.with('person', { id: newcomer, role: 'other' }),
        finds: [{ message: 'Person no. 11 has no name.', kind: 'person', id: newcomer, field: 'name' }],
      },
    ],
  },
];
