import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../shared/accessibility/finding.ts';
import { exportWorkbook } from '../../../src-main/export/export-workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { must, temporaryFolder } from '../../fixtures/workbooks.ts';

const many = 25;

/** Services that all have the same fault in their description. */
const vague = Array.from({ length: many }, (_, index) => index + 1)
  .reduce(
    (built, n) =>
      built.with('service', {
        id: anId(`service ${n}`),
        name: `Service ${n}`,
        designated: true,
        description: `It is [here](https://www.example.gov/${n}), or [here](https://www.example.gov/again).`,
      }),
    aSnapshot().with('workbook', { fiscal_year: 2023 }).with('provider', { name: 'Example' }),
  )
  .build();

describe('what is found in a document', () => {
  it('names each record in which it was typed once, up to twenty, however often it is printed', async () => {
    const choices = [{ deliverable: 'assessment', format: 'word' }] as const;
    const [file] = must(await exportWorkbook(vague, { out: path.join(temporaryFolder(), 'out'), choices }));
    const found = (file?.accessibility ?? []).filter(({ point }) => point === 'link-vague');
    const says = (n: number) =>
      `n the service "Service ${n}", “Brief description”: The link “here” does not say where it leads.`;
    expect(found.map(inWords)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => expect.stringContaining(says(index + 1))),
      'There are 5 more of this kind.',
    ]);
    expect(found[1]?.typed).toMatchObject({ id: anId('service 2'), field: 'description' });
  });
});
