import { findForbiddenCharacter } from '../model/characters.ts';
import type { InputProblem } from './problem.ts';
import { maxProblems, pathInWords } from './problem.ts';

export type SafetyLimits = { readonly maxDepth: number; readonly maxValues: number };

function textProblem(text: string): string | undefined {
  const found = findForbiddenCharacter(text);
  return found === undefined
    ? undefined
    : `has a character that no document can hold (${found.code} at position ${found.position})`;
}

type Path = readonly (string | number)[];

function namedChildren(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return Array.from(value.keys());
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/**
 * What makes parsed JSON from outside unsafe to look at any closer, found before its shape is: too deep (as a cycle
 * is), too large, a member named `__proto__`, or text that could not be digested or printed.
 * An empty list means that it can be checked against the schema.
 */
export function unsafeParts(input: unknown, { maxDepth, maxValues }: SafetyLimits): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  let values = 0;

  /** False: stop looking. */
  function look(value: unknown, path: Path): boolean {
    if (path.length > maxDepth) {
      problems.push({
        path: pathInWords(path.slice(0, 3)),
        message: `is nested more than ${maxDepth} levels deep`,
      });
      return false;
    }
    if (typeof value === 'string') {
      const message = textProblem(value);
      if (message !== undefined) problems.push({ path: pathInWords(path), message });
    }
    const keys = namedChildren(value);
    values += keys.length;
    if (values > maxValues) {
      problems.push({ path: '', message: `has more than ${maxValues} values, too many` });
      return false;
    }
    if (keys.includes('__proto__')) {
      problems.push({ path: pathInWords([...path, '__proto__']), message: 'is a name that no file may use' });
      return false;
    }
    return problems.length < maxProblems && keys.every((key) => look(childOf(value, key), [...path, key]));
  }

  look(input, []);
  return problems.slice(0, maxProblems);
}
