import type { LogKind } from '../../../shared/briefing/log.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { model } from '../../../shared/model/model.ts';
import { optionLabel } from '../../../shared/model/options.ts';

/** "Follow-up"; "Note" for one that does not say what it is. */
export function logKindLabel(edition: Edition, kind: LogKind | undefined): string {
  return kind === undefined ? 'Note' : optionLabel(model.briefing_entry.fields.kind, kind, edition);
}
