import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { canonicalJson } from '../../../shared/json/canonical.ts';
import { buildPart, digestOfPart } from '../../../shared/submission/build-part.ts';
import { buildEnvelope, type Envelope, problemsOfEnvelope } from '../../../shared/submission/envelope.ts';
import { parseEnvelope } from '../../../shared/submission/read.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const filled = () =>
  aSnapshot()
    .with('provider', { name: 'Example Service' })
    .with('person', { id: anId('official'), name: 'Ada', role: 'senior_official' })
    .with('service', { id: anId('line'), name: 'Line', designated: true })
    .with('concurrence', {
      id: anId('yes'),
      deliverable: 'plan',
      person: anId('official'),
      decision: 'concur',
      digest: 'a'.repeat(64),
    });

const snapshot = filled().build();
const envelope = buildEnvelope(snapshot);

describe('a submission', () => {
  it('holds the parts that are sent, and the digests of all', () => {
    expect(Object.keys(envelope.parts)).toEqual(['assessment', 'plan', 'feedback']);
    expect(envelope.parts.plan).toEqual(buildPart(snapshot, 'plan'));
    expect(Object.keys(envelope.digests)).toEqual(['assessment', 'plan', 'plan-public', 'feedback']);
    expect(envelope.digests['plan-public']).toBe(digestOfPart(buildPart(snapshot, 'plan-public')));
  });

  it('holds sign-offs beside the parts, where they change no digest', () => {
    expect(envelope.signOffs).toEqual([
      {
        id: anId('yes'),
        deliverable: 'plan',
        person: anId('official'),
        decision: 'concur',
        digest: 'a'.repeat(64),
      },
    ]);
    const unsigned = buildEnvelope(filled().without('concurrence').build());
    expect(unsigned.digests).toEqual(envelope.digests);
    expect(unsigned.signOffs).toEqual([]);
  });

  it('names no person who signed and is not in the workbook any more', () => {
    const gone = buildEnvelope(filled().without('person').build());
    expect(gone.signOffs).toEqual([
      { id: anId('yes'), deliverable: 'plan', decision: 'concur', digest: 'a'.repeat(64) },
    ]);
  });

  it('carries a loaded edition whole, a known one by name', () => {
    expect(envelope.edition).toEqual({ id: 'a11-2022', digest: snapshot.editionDigest });
    expect(buildEnvelope({ ...snapshot, editionLoaded: true }).edition).toEqual({
      ...envelope.edition,
      pack: a11Edition2022,
    });
  });

  it('carries last year’s parts as they were', () => {
    const parts = { plan: buildPart(filled().with('commitment', { title: 'Kept' }).build(), 'plan') };
    const withLastYear = buildEnvelope(
      filled().lastYear({ fiscalYear: 2022, edition: a11Edition2022, parts }).build(),
    );
    expect(withLastYear.lastYear).toEqual(parts);
    expect(envelope).not.toHaveProperty('lastYear');
  });

  it('reads back as it was written, and agrees with itself', () => {
    const read = parseEnvelope(JSON.parse(canonicalJson(envelope)));
    expect(read).toEqual({ ok: true, value: envelope });
    expect(problemsOfEnvelope(envelope)).toEqual([]);
  });
});

describe('what does not agree in a submission is named', () => {
  const { plan } = envelope.parts;
  const [signOff] = envelope.signOffs;
  if (plan === undefined || signOff === undefined) throw new Error('the fixture lacks its plan');

  it.each<readonly [string, Partial<Envelope>, string]>([
    [
      'a part that is missing',
      {
        parts: {
          assessment: envelope.parts.assessment,
          feedback: envelope.parts.feedback,
        } as Envelope['parts'],
      },
      'parts.plan is missing',
    ],
    [
      'a digest that is another part’s',
      { digests: { ...envelope.digests, plan: envelope.digests.feedback ?? '' } },
      'digests.plan is not the digest of its part',
    ],
    ['a digest that is missing', { digests: {} }, 'digests.feedback is not the digest of its part'],
    [
      'a part of another workbook',
      { parts: { ...envelope.parts, plan: { ...plan, workbookId: anId('other') } } },
      'parts.plan.workbookId names another workbook',
    ],
    [
      'a part of another edition',
      {
        parts: { ...envelope.parts, plan: { ...plan, edition: { id: 'a11-2022', digest: 'b'.repeat(64) } } },
      },
      'parts.plan.edition is another edition',
    ],
    ['a sign-off that stands twice', { signOffs: [signOff, signOff] }, 'signOffs[1].id occurs twice'],
    [
      'a record that stands twice',
      {
        parts: {
          ...envelope.parts,
          plan: { ...plan, records: { service: [{ id: anId('line') }, { id: anId('line') }] } },
        },
      },
      'parts.plan.records.service[1].id occurs twice',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOfEnvelope({ ...envelope, ...change })).toContain(problem);
  });
});
