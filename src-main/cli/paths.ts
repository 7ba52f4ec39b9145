import path from 'node:path';

/** npm runs scripts in the project's folder; people mean theirs (design.md §8). */
export function resolvePath(given: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
}
