import { describe, expect, it } from 'vitest';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { logoEntries } from '../../../src-renderer/features/provider/logo-changes.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';

const id = derivedRecordId(fixtureWorkbookId, model.workbook, []);
const old = anId('old logo');
const withLogo = aSnapshot()
  .with('attachment', { id: old, name: 'seal.png' })
  .with('workbook', { agency_logo: old });

describe('changing the logo', () => {
  it('takes the picture away that nothing else shows', () => {
    expect(logoEntries(withLogo.build(), undefined)).toEqual([
      { kind: 'workbook', id, set: { agency_logo: null } },
      { kind: 'attachment', id: old, delete: true },
    ]);
  });

  it('leaves a picture that is evidence too', () => {
    const snapshot = withLogo.with('evidence', { title: 'The seal', attachment: old }).build();
    expect(logoEntries(snapshot, anId('new logo'))).toEqual([
      { kind: 'workbook', id, set: { agency_logo: anId('new logo') } },
    ]);
  });

  it('keeps the picture when the same file is chosen again', () => {
    expect(logoEntries(withLogo.build(), old)).toEqual([{ kind: 'workbook', id, set: { agency_logo: old } }]);
  });
});
