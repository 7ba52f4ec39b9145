import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPart, digestOfPart } from '../../shared/submission/build-part.ts';
import { problemsOfProjection } from '../../src-main/verify/projection.ts';
import { schemaDigest } from '../../src-main/workbook/check-file.ts';
import { schemaVersion } from '../../src-main/workbook/format.ts';
import { migrations } from '../../src-main/workbook/migrate.ts';
import { schemaStatements } from '../../src-main/workbook/schema.ts';
import { frozenFile, frozenVersions } from '../fixtures/frozen/freeze.ts';
import { temporaryFolder, withOpen } from '../fixtures/workbooks.ts';

const versions = Object.entries(frozenVersions());

describe('workbooks of released versions', () => {
  it('are there for every version up to this one', () => {
    expect(versions.map(([version]) => Number(version))).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    );
  });

  it('have the tables of this version, if they are of this version: others need a migration', () => {
    expect(schemaDigest(schemaStatements)).toBe(frozenVersions()[schemaVersion]?.schemaDigest);
  });

  it('are each the start of a migration, if they are older', () => {
    expect(migrations.map(({ from, schemaDigest: digest }) => [String(from), digest])).toEqual(
      versions
        .filter(([version]) => Number(version) < schemaVersion)
        .map(([version, frozen]) => [version, frozen.schemaDigest]),
    );
  });

  it.each(versions)('of version %s open and say what they said', async (version, frozen) => {
    const file = path.join(temporaryFolder(), 'old.cxwb');
    copyFileSync(frozenFile(version), file);
    await withOpen(file, (workbook) => {
      expect(problemsOfProjection(workbook)).toEqual([]);
      expect(digestOfPart(buildPart(workbook.snapshot(), 'assessment'))).toBe(frozen.assessmentDigest);
      expect(workbook.change('Ann', [{ kind: 'provider', set: { name: 'Another name' } }]).ok).toBe(true);
    });
  });
});
