import { findField, findKind } from '../../../shared/model/model.ts';
import { isPrintedIn } from '../../../shared/model/prints.ts';
import { settingEntries } from './sample-snapshot.ts';

export type SampleText = {
  readonly kind: string;
  readonly field: string;
  readonly text: string;
  readonly public: boolean;
};

/** Every text of the sample as somebody reads it. */
export function sampleTexts(): readonly SampleText[] {
  return settingEntries().flatMap((entry) => {
    const kind = findKind(entry.kind);
    return Object.entries(entry.set).flatMap(([name, value]) => {
      const field = kind === undefined ? undefined : findField(kind, name);
      if (kind === undefined || (field?.type !== 'text' && field?.type !== 'markdown')) return [];
      return [
        {
          kind: entry.kind,
          field: name,
          text: String(value),
          public: isPrintedIn(kind, field, 'plan-public'),
        },
      ];
    });
  });
}
