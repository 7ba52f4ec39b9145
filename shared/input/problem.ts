import type { z } from 'zod';

/** Something that keeps a file from being used. `path` reads like `dimensions[2].practices[4].id`. */
export type InputProblem = { readonly path: string; readonly message: string };

/** More would not help a person repair the file. */
export const maxProblems = 50;

type Key = PropertyKey;

const longestPrintedKey = 64;

/** Writes the path the way a person would: list places in brackets, odd names in quotes. */
export function pathInWords(keys: readonly Key[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key).slice(0, longestPrintedKey);
    if (!/^[\w-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');
}

const kindsInWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object with named values',
  record: 'an object with named values',
};

function boundInWords(origin: string, bound: number | bigint, side: 'least' | 'most'): string {
  if (origin === 'string') return `must be at ${side} ${bound} characters long`;
  if (origin === 'array') return `must have at ${side} ${bound} ${Number(bound) === 1 ? 'entry' : 'entries'}`;
  return `must be at ${side} ${bound}`;
}

/** Plain words for what zod found; undefined where the schema or zod already says it well. */
export const inputErrorMap: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${kindsInWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      if (issue.origin !== 'string' && issue.inclusive === false) return `must be more than ${issue.minimum}`;
      return boundInWords(issue.origin, issue.minimum, 'least');
    case 'too_big':
      return boundInWords(issue.origin, issue.maximum, 'most');
    case 'invalid_key':
      return `has a name that cannot be used: ${issue.issues[0]?.message ?? 'unknown form'}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'must be a date such as 2022-01-28' : undefined;
    default:
      return undefined;
  }
};

/** One problem per wrong place: names that do not belong there are listed one by one. */
export function problemsOfIssues(issues: readonly z.core.$ZodIssue[]): readonly InputProblem[] {
  return issues
    .slice(0, maxProblems)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, maxProblems)
            .map((key) => ({ path: pathInWords([...issue.path, key]), message: 'does not belong here' }))
        : [{ path: pathInWords(issue.path), message: issue.message }],
    )
    .slice(0, maxProblems);
}
