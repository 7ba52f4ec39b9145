import { AlignmentType, type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx';
import type { ListBlock } from '../../../shared/documents/tree.ts';

/** Word has nine levels of list; what is nested deeper stands on the last. */
export const deepestLevel = 8;

const step = 360;

/**
 * Names of the list definitions begin with a character that no text can contain, because the docx library
 * looks for `{name-instance}` everywhere in the finished XML and would take a typed one for its own.
 */
const unprintable = '\uFFFE';

/** The definition that a list uses. Lists that do not start at 1 have a definition of their own. */
export function definitionOf(list: ListBlock): NumberingDefinition {
  if (!list.ordered) return { reference: `${unprintable}bullets`, levels: bulletLevels };
  const start = list.start ?? 1;
  return { reference: `${unprintable}numbers from ${start}`, levels: numberLevels(start) };
}

const bulletLevels = levels(
  () => LevelFormat.BULLET,
  (level) => (level % 2 === 0 ? '•' : '–'),
);

function numberLevels(start: number): ILevelsOptions[] {
  const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
  const numbered = levels(
    (level) => formats[level % formats.length] ?? LevelFormat.DECIMAL,
    (level) => `%${level + 1}.`,
  );
  return numbered.map((level) => ({ ...level, start }));
}

function levels(
  format: (level: number) => (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format: format(level),
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step * 0.75 } } },
  }));
}
