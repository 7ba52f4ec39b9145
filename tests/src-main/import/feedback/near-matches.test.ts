import { beforeEach, describe, expect, it } from 'vitest';
import { lookAlike } from '../../../../shared/feedback/service-names.ts';
import { csvFile, quarterlyRow, quarterlyText } from '../../../fixtures/feedback-csv.ts';
import { must, recordId, temporaryFolder } from '../../../fixtures/workbooks.ts';
import { importing, providersWorkbook } from './importing.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

const table = (...rows: Parameters<typeof quarterlyRow>[0][]) =>
  csvFile(folder, quarterlyText(rows.map(quarterlyRow)));

describe('names of services look alike', () => {
  it.each([
    ['Getting a kite permit', 'getting a  Kite Permit.'],
    ['Accessing  services online', 'Accessing services online'],
    ['Getting a kite permit', 'Geting a kite permit'],
    ['Caf\u00e9 licences', 'Cafe licenses'],
  ])('%s and %s', (a, b) => {
    expect(lookAlike(a, b)).toBe(true);
    expect(lookAlike(b, a)).toBe(true);
  });

  it.each([
    ['Getting a kite permit', 'Getting a boat permit and more'],
    ['Apply', 'Appeal'],
    ['Kite', 'Bike'],
    ['', ''],
    ['!!!', '???'],
  ])('but not %s and %s', (a, b) => {
    expect(lookAlike(a, b)).toBe(false);
  });
});

describe('a service that the file spells otherwise', () => {
  const id = recordId(1);
  const known = () => providersWorkbook([{ kind: 'service', id, set: { name: 'Getting a Kite-Permit' } }]);

  it('is another one unless people say that it is the same, and the plan asks them', async () => {
    const workbook = known();
    const { plan, done } = must(await importing(workbook, table({})));
    expect(plan.services).toMatchObject([
      {
        named: { name: 'Getting a kite permit' },
        line: 2,
        rows: 1,
        isNew: true,
        near: [{ id, name: 'Getting a Kite-Permit' }],
      },
    ]);
    expect(plan.warnings).toEqual([
      {
        line: 2,
        message:
          'The service “Getting a kite permit” looks like “Getting a Kite-Permit”, but is spelled otherwise.',
      },
    ]);
    expect(done.servicesCreated).toEqual(['Getting a kite permit']);
  });

  it('is remembered once they have said so: the next file needs no word', async () => {
    const workbook = known();
    const same = new Map([['Getting a kite permit', id]]);
    const { done } = must(await importing(workbook, table({}), { same }));
    expect(done.servicesCreated).toEqual([]);
    expect(workbook.snapshot().records.service).toMatchObject([{ id, name: 'Getting a Kite-Permit' }]);
    const before = workbook.log.extent();
    const again = must(await importing(workbook, table({})));
    expect(again.plan).toMatchObject({ unchanged: 1, services: [{ id, isNew: false, near: [] }] });
    expect(workbook.log.extent()).toEqual(before);
    must(await importing(workbook, table({ collection_quarter: '2' })));
    expect(workbook.snapshot().records.feedback_report.map(({ service }) => service)).toEqual([id, id]);
  });

  it('within the file, too: two new spellings can be one service, whichever comes first', async () => {
    const rows = [{}, { service_name: 'Getting a kite-permit', channel: 'phone' }];
    const workbook = providersWorkbook();
    const { plan } = must(await importing(providersWorkbook([], recordId(7)), table(...rows)));
    expect(plan.services.map(({ near }) => near.map(({ name }) => name))).toEqual([
      [],
      ['Getting a kite permit'],
    ]);
    const [first, second] = must(await importing(providersWorkbook(), table(...rows))).plan.services;
    if (first === undefined || second === undefined) throw new Error('two spellings');
    const same = new Map([[first.named.key, second.id]]);
    const { done } = must(await importing(workbook, table(...rows), { same }));
    expect(done.servicesCreated).toEqual(['Getting a kite-permit']);
    expect(new Set(workbook.snapshot().records.feedback_report.map(({ service }) => service))).toEqual(
      new Set([second.id]),
    );
  });
});
