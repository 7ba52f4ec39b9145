import { practicesOf } from '../../../shared/editions/lookups.ts';
import { model } from '../../../shared/model/model.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import type { Focused } from '../../state/focused-field.ts';

/** A part of the window, by its `data-region`. */
export type Region = 'work' | 'panel' | 'status';

export type Step = {
  readonly title: string;
  readonly text: string;
  /** The screen that it speaks about; none where the one before stays. */
  readonly screen?: string;
  readonly region: Region;
  /** What the panel is to speak about. */
  readonly focused?: Focused;
};

/** What a person must know before the first minute of work; the rest explains itself where it stands. */
export function stepsOf({ edition, workbookId }: WorkbookSnapshot): readonly Step[] {
  const dimension = sectionsOf(edition).find((section) => section.dimension !== undefined);
  const practices = practicesOf(edition);
  const first = practices[0]?.practice.id;
  return [
    {
      title: 'Where you stand',
      text: 'A workbook opens here: the due dates, the profile of the dimensions against last year, and what to do next. The list at the left has every part of the work, each with a sign for empty, started or ready.',
      screen: 'overview',
      region: 'work',
    },
    {
      title: 'Rate what is true today',
      text: `${practices.length === 0 ? 'The levels' : `${practices.length} practices in ${edition.dimensions.length} dimensions`} are the heart of it. Choose the level whose own words fit, say why in a sentence or two, and name the evidence. The dimension’s level follows from its practices by a rule that you can see.`,
      ...(dimension === undefined ? {} : { screen: dimension.id }),
      region: 'work',
    },
    {
      title: 'Help stands beside the field',
      text: 'The panel follows the field you are in. It shows what the circular asks and in which section, what you answered last year, and who changed what.',
      region: 'panel',
      ...(first === undefined
        ? {}
        : {
            focused: {
              kind: 'practice_rating',
              id: derivedRecordId(workbookId, model.practice_rating, [first]),
              field: 'level',
            },
          }),
    },
    {
      title: 'What is still missing',
      text: 'Review lists what stands between the workbook and OMB. What must be fixed keeps a document a draft; a suggestion is worth a look. Press Enter on a line to go to its field, and Alt+Left to come back.',
      screen: 'review',
      region: 'work',
    },
    {
      title: 'See it as OMB will',
      text: 'Preview shows the document as it will print, and Export writes it as Word and as data. Until nothing must be fixed, every page says DRAFT; you can export a draft at any time.',
      screen: 'preview',
      region: 'work',
    },
    {
      title: 'Saved means saved',
      text: 'There is no save button to remember. The line at the foot of the window says when your last change was on the disk, and what it calls saved is there after a crash or a power cut. Undo takes any change back.',
      region: 'status',
    },
  ];
}
