import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { once } from '../once.ts';
import type { Hit } from '../printed-texts.ts';
import { hitsOf } from './hits.ts';
import { searchFor } from './public-texts.ts';

/** A first name alone is a word like others, and so is a title that stands for a name. */
function isFullName(name: string): boolean {
  return /\p{L}\S*\s+\S*\p{L}/u.test(name);
}

/** Names of the team below the senior accountable official, whom alone the public edition names. */
function withheldNames(people: readonly RecordIn<'person'>[]): readonly string[] {
  const official = new Set(
    people.filter(({ role }) => role === 'senior_official').map(({ name = '' }) => name.trim()),
  );
  return people
    .filter(({ role }) => role !== 'senior_official')
    .map(({ name = '' }) => name.trim())
    .filter((name) => isFullName(name) && !official.has(name));
}

/** The name as it may be broken over lines. */
function asPattern(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
}

/** Made anew only when the team changes, and with it what was found before. */
const searchOf = once((people: readonly RecordIn<'person'>[]) => {
  const words = withheldNames(people).map(asPattern);
  if (words.length === 0) return () => [];
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return searchFor((text) => {
    const found = hitsOf(text, [pattern]).map((name) => name.replace(/\s+/g, ' '));
    return found.length === 0 ? undefined : [...new Set(found)];
  });
});

/** Where public texts name people below the senior official: all of a text, each once. */
export function peopleNamed(snapshot: WorkbookSnapshot): readonly Hit<readonly string[]>[] {
  return searchOf(snapshot.records.person)(snapshot);
}
