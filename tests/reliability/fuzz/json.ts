import type { Random } from '../random.ts';

const texts = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  'a'.repeat(100_000),
  '2023-02-30',
  '00000000-0000-7000-8000-000000000001',
  'https://a@b.gov',
  'javascript:1',
  '__proto__',
  'constructor',
  '=1+1',
  '../../x',
];
const numbers = [0, -1, 1.5, 1e308, -0, 2 ** 53, 2 ** 63, 1e-9];

/** Stands for lists in lists, which would be too deep to be written out. */
const depths = [3, 500, 100_000];
const deep = (levels: number) => `in ${levels} lists`;

function withDepths(json: string): string {
  return depths.reduce(
    (text, levels) => text.replaceAll(`"${deep(levels)}"`, () => '['.repeat(levels) + ']'.repeat(levels)),
    json,
  );
}

function anything(random: Random): unknown {
  switch (random.below(7)) {
    case 0:
      return random.of(texts);
    case 1:
      return random.of(numbers);
    case 2:
      return null;
    case 3:
      return random.below(2) === 0;
    case 4:
      return Array.from({ length: random.below(random.of([3, 3000])) }, () => random.of(texts).slice(0, 50));
    case 5:
      return { [random.of(texts).slice(0, 50)]: random.of(numbers) };
    default:
      return deep(random.of(depths));
  }
}

type Container = Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Walks down from the top and stops now and then, so that all depths are met. */
function someContainer(top: Container, random: Random): Container {
  let found = top;
  for (;;) {
    const inner = Object.values(found).filter(isContainer);
    if (inner.length === 0 || random.below(6) === 0) return found;
    found = random.of(inner);
  }
}

function change(container: Container, random: Random): void {
  const keys = Object.keys(container);
  const key = keys.length === 0 ? 'added' : random.of(keys);
  const other = keys.length === 0 ? 'added' : random.of(keys);
  const way = random.below(6);
  if (way === 0) delete container[key];
  else if (way === 1) container[key] = container[other];
  else if (way === 2) container[random.of(texts).slice(0, 30)] = container[key];
  else if (way === 3 && Array.isArray(container)) container.push(...[...container].slice(0, 50));
  else container[key] = anything(random);
}

/** JSON text that says something else in some places, and now and then is none any more. */
export function mutatedJson(json: string, random: Random, times: number): string {
  const value: unknown = JSON.parse(json);
  for (let time = 0; time < times && isContainer(value); time += 1)
    change(someContainer(value, random), random);
  const text = withDepths(JSON.stringify(value));
  if (random.below(10) === 0) return text.slice(0, random.below(text.length));
  return random.below(20) === 0 ? text.replace('{', '{"__proto__":{"polluted":1},') : text;
}
