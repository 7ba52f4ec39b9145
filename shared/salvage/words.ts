import { findField, isKindName, model } from '../model/model.ts';
import { counted } from '../readiness/words.ts';
import { deletedField, orderField } from '../workbook/log/edit.ts';
import type { Lost, SalvageReport } from './report.ts';

type Placed = Exclude<Lost, { what: 'edits' }>;

/** When a record was begun and where it stands in its list is nothing that anybody misses. */
function isOfWords(lost: Placed): boolean {
  return lost.what !== 'history' || (lost.field !== deletedField && lost.field !== orderField);
}

function labelOf(lost: Placed): string {
  if (!isKindName(lost.kind)) return 'A record of an unknown kind';
  const { label } = model[lost.kind];
  const name = 'field' in lost ? lost.field : '';
  const field = findField(model[lost.kind], name);
  return field === undefined ? label : `${label}, ${field.label}`;
}

function emptyInWords(field: string): string {
  if (field === deletedField) return 'whether it was deleted could not be read. It is there. Check it.';
  if (field === orderField) return 'its place in the list could not be read. Put it there again.';
  return 'nothing that was ever entered could be read. It is empty. Fill it in again.';
}

/** A line for those that would be told in the same words: an unknown kind says nothing of its fields. */
const groupOf = (lost: Placed) => inWords(lost, 1);

/** @param count how many of the same field, or kind, fared the same */
function inWords(lost: Placed, count: number): string {
  const what = `${labelOf(lost)}${count === 1 ? '' : ` (${count} times)`}`;
  switch (lost.what) {
    case 'value':
      return `${what}: something that was entered could not be kept, because it is damaged or points to what is lost.`;
    case 'newest':
      return `${what}: what was entered last could not be read. What stood there before stands there again. Check it.`;
    case 'empty':
      return `${what}: ${emptyInWords(lost.field)}`;
    case 'perhapsOlder':
      return `${what}: what it says was found on a loose page of the file, so some of it may be old; who entered it and when could not be read. Check it.`;
    case 'history':
      return `${what}: what it says now was kept; who entered it and when could not be read.`;
    case 'record':
      return `${what}: nothing could be read, but other things belong to it. It is there, empty. Fill it in again.`;
    case 'gone':
      return `${what}: nothing could be read. It is gone.`;
  }
}

/** What the new file holds, in a sentence. */
export function salvagedInWords({ edits, attachments, lost }: SalvageReport): string {
  const files = attachments === 0 ? '' : ` and ${counted(attachments, 'attached file')}`;
  const kept = `${counted(edits, 'edit')}${files} saved into the new file.`;
  return lost.length === 0 ? `${kept} No edit is known to be missing.` : kept;
}

/** What could not be read, a line for each field and kind. It names fields, and nothing that was typed. */
export function lostInWords(report: SalvageReport): readonly string[] {
  const lines: string[] = [];
  if (report.isEditionGuessed)
    lines.push('The edition of the circular could not be read; that of 2022 was taken.');
  for (const lost of report.lost)
    if (lost.what === 'edits')
      lines.push(`${counted(lost.count, 'edit')} could not be read at all, though others name them.`);
  const placed = report.lost.filter((lost) => lost.what !== 'edits').filter(isOfWords);
  for (const group of Map.groupBy(placed, groupOf).values()) {
    const [first] = group;
    if (first !== undefined) lines.push(inWords(first, group.length));
  }
  if (report.lostAttachments > 0)
    lines.push(
      `${counted(report.lostAttachments, 'attached file')} could not be kept: the bytes are others.`,
    );
  if (report.brokenRows > 0)
    lines.push(`${counted(report.brokenRows, 'row')} of its tables could be read only in part.`);
  return lines;
}
