/** FY 2022: practice, level, and the sentence that carried it. */
export const lastYearRatings: readonly (readonly [practice: string, level: string, rationale: string])[] = [
  [
    'measurement-1',
    'established',
    'The FY 2022 plan holds the claims line to the share of callers whose need was addressed; because of it, the search in the knowledge base came first. An outcome for the portal is being drafted.',
  ],
  [
    'measurement-2',
    'emerging',
    'One report of October 2021 showed waits and scores side by side; it was not repeated.',
  ],
  [
    'measurement-3',
    'established',
    'Both services ask within 24 hours, and comments led to a date on the confirmation page. The wording follows section 280.10, but no rule requires it.',
  ],
  [
    'measurement-4',
    'emerging',
    'A list of moments exists as a draft. The surveys ask after any call and any task.',
  ],
  [
    'measurement-5',
    'emerging',
    'Teams receive their scores, but we cannot name anything that changed because of them.',
  ],
  [
    'measurement-6',
    'not_practiced',
    'Nobody has a list of all collections. Five offices survey on their own; the barrier is that no office has the duty.',
  ],
  [
    'measurement-7',
    'established',
    'Quarterly tables go to OMB and to the council, which had supervisors’ plans rewritten after the table for FY 2021 Q3. Figures in the performance report are copied by hand.',
  ],
  [
    'governance-1',
    'established',
    'The Deputy Commissioner chairs the council and has settled two disputes, without a written delegation.',
  ],
  [
    'governance-2',
    'established',
    'Six people and $2.6 million are assigned; two of the positions were added after the interviews of 2021.',
  ],
  [
    'governance-3',
    'not_practiced',
    'Papers do not ask for evidence from customers. The barrier: nobody owns the template.',
  ],
  [
    'governance-4',
    'established',
    'Initiatives name their strategic objective; two were dropped because they had none.',
  ],
  [
    'governance-5',
    'established',
    'All officers attend the council, and seven regions have liaisons. Supervisors’ plans changed at the request of Human Capital.',
  ],
  [
    'governance-6',
    'established',
    'Commitments are reviewed each quarter; one late item got a new owner in June 2021.',
  ],
  ['governance-7', 'emerging', 'The IDEA report and the Action Plan were compared once, in May 2021.'],
  [
    'culture-1',
    'established',
    'Two researchers and a writer were hired in 2021; their tests changed the document upload.',
  ],
  [
    'culture-2',
    'established',
    'Courses in courtesy and in the first 20 recorded calls reached most agents hired in 2021.',
  ],
  [
    'culture-3',
    'emerging',
    'New plans for supervisors were signed in October 2021, too recently to have had an effect.',
  ],
  [
    'culture-4',
    'not_practiced',
    'Awards follow case volume. A proposal is being written; the barrier is the bargaining agreement.',
  ],
  [
    'culture-5',
    'established',
    'Agents may reissue forms and must escalate the rest; a rule on addresses was changed at their request.',
  ],
  ['culture-6', 'emerging', 'One focus group with eight agents in September 2021.'],
  [
    'culture-7',
    'established',
    'Headquarters and call sites read the same monthly report and changed opening hours because of it.',
  ],
  [
    'understanding-1',
    'established',
    'Two call studies in 2021 show the main reasons; they led to a new menu on the phone.',
  ],
  ['understanding-2', 'emerging', 'One round of ten interviews, in August 2021.'],
  ['understanding-3', 'emerging', 'A test with 500 claims showed that a match is possible.'],
  ['understanding-4', 'emerging', 'A draft map of the phone claim by the Claims Program alone.'],
  ['understanding-5', 'not_practiced', 'Not looked at. The barrier: no partner has been asked.'],
  ['understanding-6', 'emerging', 'A first list of groups from claims data, May 2021.'],
  [
    'understanding-7',
    'not_practiced',
    'Only the hours needed for clearance are estimated. The barrier is a missing method.',
  ],
  ['design-1', 'emerging', 'The claims line is described by all five elements, in draft.'],
  ['design-2', 'established', 'The inventory has been kept since 2020; a look-up of 40 requests found 33.'],
  ['design-3', 'emerging', 'One round of tests on the document upload, November 2021.'],
  ['design-4', 'emerging', 'A draft blueprint of the phone claim.'],
  [
    'design-5',
    'established',
    'All channels are open, and the drop box at offices was kept because of its use.',
  ],
  [
    'design-6',
    'established',
    'The claim form and the upload report every action; an alert in July 2021 led to a repair the same day.',
  ],
  ['design-7', 'emerging', 'The effect of one fix, the phone menu, was measured.'],
];
