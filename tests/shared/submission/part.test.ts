import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import { jsonDeliverables } from '../../../shared/model/deliverable.ts';
import { buildPart, digestOfPart } from '../../../shared/submission/build-part.ts';
import { repeatedRecords } from '../../../shared/submission/part.ts';
import { formatOf, parsePart } from '../../../shared/submission/read.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const filled = () =>
  aSnapshot()
    .with('workbook', { fiscal_year: 2023 })
    .with('provider', { name: 'Example Service', mission: 'To serve' })
    .with('person', { id: anId('official'), name: 'Ada', role: 'senior_official', email: 'ada@example.gov' })
    .with('person', {
      id: anId('lead'),
      name: 'Ben',
      title: 'Lead',
      role: 'cx_lead',
      email: 'ben@example.gov',
    })
    .with('service', { id: anId('line'), name: 'Line', designated: true, source_key: 'LINE ' })
    .with('service', { id: anId('counter'), name: 'Counter' })
    .with('commitment', {
      id: anId('promise'),
      title: 'Shorter waits',
      owner: anId('lead'),
      resources: 'Two people',
      internal_note: 'Hush',
    })
    .with('comment', { id: anId('remark'), target: 'service', text: 'Not to be sent' });

describe('the part of a deliverable', () => {
  it('says whose it is and holds the records declared for it, in list order, without order keys', () => {
    const snapshot = filled().build();
    const part = buildPart(snapshot, 'feedback');
    expect(part).toEqual({
      format: 'hisp-cx-part',
      formatVersion: 1,
      deliverable: 'feedback',
      workbookId: fixtureWorkbookId,
      edition: { id: 'a11-2022', digest: sha256Hex(canonicalJson(a11Edition2022)) },
      records: {
        workbook: [{ id: snapshot.records.workbook[0]?.id, fiscal_year: 2023 }],
        provider: [{ id: snapshot.records.provider[0]?.id, name: 'Example Service' }],
        service: [
          { id: anId('line'), name: 'Line', source_key: 'LINE ', designated: true },
          { id: anId('counter'), name: 'Counter' },
        ],
      },
    });
  });

  it('never holds what is internal or does not travel', () => {
    const snapshot = filled().build();
    for (const deliverable of ['assessment', 'plan', 'plan-public', 'feedback'] as const) {
      const json = canonicalJson(buildPart(snapshot, deliverable));
      for (const kept of ['example.gov', 'Hush', 'Not to be sent']) expect(json).not.toContain(kept);
    }
  });

  it('of the public plan names the senior official and nobody below, and no resources', () => {
    const { records } = buildPart(filled().build(), 'plan-public');
    expect(records.person).toEqual([
      { id: anId('official'), name: 'Ada', role: 'senior_official' },
      { id: anId('lead'), title: 'Lead', role: 'cx_lead' },
    ]);
    expect(records.commitment).toEqual([
      { id: anId('promise'), title: 'Shorter waits', owner: anId('lead') },
    ]);
  });

  it('leaves out references to what is deleted or does not travel, and links that then say nothing', () => {
    const snapshot = filled()
      .with('evidence', { id: anId('study'), title: 'Study' })
      .with('evidence_link', { evidence: anId('study'), target: anId('promise') })
      .with('briefing_slide', { key: 'purpose', title: 'Purpose' })
      .build();
    const slide = snapshot.records.briefing_slide[0]?.id ?? anId('none');
    const linked = filled()
      .with('evidence', { id: anId('study'), title: 'Study' })
      .with('evidence_link', { evidence: anId('study'), target: slide })
      .with('pain_point', {
        id: anId('pain'),
        statement: 'Waiting',
        service: anId('gone'),
        personas: [anId('gone too')],
      })
      .build();
    expect(buildPart(snapshot, 'plan').records.evidence_link).toHaveLength(1);
    const part = buildPart(linked, 'plan');
    expect(part.records.evidence_link).toBeUndefined();
    expect(part.records.pain_point).toEqual([{ id: anId('pain'), statement: 'Waiting', personas: [] }]);
  });

  it('has a digest that changes with what it says and with nothing else', () => {
    const snapshot = filled().build();
    const digest = digestOfPart(buildPart(snapshot, 'plan'));
    expect(digest).toBe(sha256Hex(canonicalJson(buildPart(snapshot, 'plan'))));
    const unchanged = filled().with('comment', { text: 'More' }).editedAt('2024-01-01T00:00:00Z').build();
    expect(digestOfPart(buildPart(unchanged, 'plan'))).toBe(digest);
    const changed = filled().with('priority', { title: 'Another' }).build();
    expect(digestOfPart(buildPart(changed, 'plan'))).not.toBe(digest);
    expect(digestOfPart(buildPart(changed, 'feedback'))).toBe(digestOfPart(buildPart(snapshot, 'feedback')));
  });

  it('is the same whether its records were made for it or for an earlier state', () => {
    const sample = sampleSnapshot();
    const { persona, pain_point, evidence, commitment } = sample.records;
    const states = [
      sample,
      withRecords(sample, { persona: persona.slice(1) }),
      withRecords(sample, { evidence: evidence.slice(1), pain_point: pain_point.slice(1) }),
      withRecords(sample, {
        commitment: commitment.map((record) => ({ ...record, title: 'Renamed: "records":{}' })),
      }),
      withRecords(sample, { person: sample.records.person.map(({ role: _role, ...rest }) => rest) }),
      sample,
    ];
    for (const deliverable of jsonDeliverables)
      for (const state of states) {
        const anew = structuredClone(state);
        const part = buildPart({ ...state }, deliverable);
        expect(part).toEqual(buildPart(anew, deliverable));
        expect(digestOfPart(part)).toBe(sha256Hex(canonicalJson(buildPart(anew, deliverable))));
      }
  });
});

function withRecords(
  snapshot: WorkbookSnapshot,
  records: Partial<WorkbookSnapshot['records']>,
): WorkbookSnapshot {
  return { ...snapshot, records: { ...snapshot.records, ...records } };
}

describe('reading a part', () => {
  const part = buildPart(filled().build(), 'plan');
  const problemsOf = (input: unknown) => {
    const read = parsePart(input, a11Edition2022);
    return read.ok ? [] : read.error.map(({ path, message }) => `${path} ${message}`.trim());
  };

  it('gives back every part that was built', () => {
    for (const deliverable of ['assessment', 'plan', 'plan-public', 'feedback'] as const) {
      const built = buildPart(filled().build(), deliverable);
      expect(parsePart(JSON.parse(canonicalJson(built)), a11Edition2022)).toEqual({ ok: true, value: built });
    }
  });

  it.each<readonly [string, unknown, string]>([
    [
      'another deliverable',
      { ...part, deliverable: 'briefing' },
      'deliverable must be one of: assessment, plan, plan-public, feedback',
    ],
    ['no deliverable', { records: {} }, 'deliverable must be one of'],
    ['a later format version', { ...part, formatVersion: 2 }, 'formatVersion must be 1'],
    ['a workbook without an id', { ...part, workbookId: 'mine' }, 'workbookId must be a UUID'],
    ['an edition without a digest', { ...part, edition: { id: 'a11-2022' } }, 'edition.digest is missing'],
    ['a kind that is none', { ...part, records: { servise: [] } }, 'records.servise does not belong here'],
    [
      'a field of another deliverable',
      { ...part, records: { person: [{ id: anId('x'), took_part_how: 'All' }] } },
      'records.person[0].took_part_how does not belong here',
    ],
    [
      'a choice that the edition does not have',
      { ...part, records: { focus_area: [{ id: anId('x'), dimension: 'luck' }] } },
      'records.focus_area[0].dimension must be one of: measurement',
    ],
    ['records that are no list', { ...part, records: { service: {} } }, 'records.service must be a list'],
    ['null', null, 'deliverable must be one of'],
  ])('names what is wrong with %s', (_, input, problem) => {
    expect(problemsOf(input)).toContainEqual(expect.stringContaining(problem));
  });

  it('names records that stand twice', () => {
    const [official] = part.records.person ?? [];
    if (official === undefined) throw new Error('no person');
    const twice = { ...part, records: { ...part.records, person: [official, { ...official, name: 'Eve' }] } };
    expect(repeatedRecords(part)).toEqual([]);
    expect(repeatedRecords(twice)).toEqual(['records.person[1].id occurs twice']);
  });

  it('knows the two formats from each other and from all else', () => {
    expect(formatOf(part)).toBe('part');
    expect(formatOf({ format: 'hisp-cx-submission' })).toBe('submission');
    for (const other of [
      null,
      7,
      'hisp-cx-part',
      [],
      { format: 'x' },
      Object.create({ format: 'hisp-cx-part' }),
    ])
      expect(formatOf(other)).toBeUndefined();
  });
});
