import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import { buildPlan, buildPublicPlan } from '../../../../shared/documents/plan.ts';
import type { Kind } from '../../../../shared/model/kind.ts';
import { type KindName, model } from '../../../../shared/model/model.ts';
import { isPrintedIn } from '../../../../shared/model/prints.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import {
  changed,
  everyKind,
  expectedTexts,
  filledSnapshot,
  withoutField,
} from '../assessment/filled-snapshot.ts';
import { textOf } from '../assessment/tree-text.ts';

const context = { findings: [], digest: 'd'.repeat(64) };

type DeclaredField = { readonly name: KindName; readonly kind: Kind; readonly field: string };

const declared: readonly DeclaredField[] = everyKind.flatMap((name) => {
  const kind: Kind = model[name];
  return Object.keys(kind.fields).map((field) => ({ name, kind, field }));
});

function textsOf({ kind, field }: DeclaredField): readonly string[] {
  const declaration = kind.fields[field];
  return declaration === undefined ? [] : expectedTexts(kind, field, declaration);
}

/** The public edition has evidence only where that carries a public claim, and of the files the logo. */
const publicOnlyWith: Readonly<Partial<Record<KindName, readonly KindName[]>>> = {
  evidence_link: ['evidence'],
  pain_point: ['evidence'],
  workbook: ['attachment'],
};

describe.each([
  ['the Action Plan', 'plan', buildPlan],
  ['the public edition of the Action Plan', 'plan-public', buildPublicPlan],
] as const)('%s and the fields of the model', (_, deliverable, builder) => {
  const build = (snapshot: WorkbookSnapshot) => builder(snapshot, context);
  const isPrinted = ({ kind, field }: DeclaredField) => {
    const declaration = kind.fields[field];
    return declaration !== undefined && isPrintedIn(kind, declaration, deliverable);
  };
  const printed = declared.filter(isPrinted);
  const selects = ({ name, field }: DeclaredField) =>
    deliverable === 'plan-public' && name === 'evidence_link' && (field === 'evidence' || field === 'target');
  const goesWith = (gone: KindName) => (deliverable === 'plan-public' ? (publicOnlyWith[gone] ?? []) : []);
  const unprinted = declared.filter((entry) => !isPrinted(entry) && !selects(entry));
  const whole = filledSnapshot();
  const tree = build(whole);
  const text = textOf(tree);

  it('can be rendered with every field filled', () => {
    expect(checkTree(tree)).toEqual([]);
  });

  it.each(printed.map((entry) => [`${entry.name}.${entry.field}`, entry] as const))(
    'prints %s, which is declared for it',
    (_, entry) => {
      for (const expected of textsOf(entry)) expect(text).toContain(expected);
      const without = build(withoutField(whole, entry.name, entry.field));
      expect(checkTree(without)).toEqual([]);
      expect(JSON.stringify(without)).not.toBe(JSON.stringify(tree));
    },
  );

  it.each(unprinted.map((entry) => [`${entry.name}.${entry.field}`, entry] as const))(
    'is the same with and without %s, which is not declared for it',
    (_, entry) => {
      const without = build(withoutField(whole, entry.name, entry.field));
      expect(JSON.stringify(without)).toBe(JSON.stringify(tree));
    },
  );

  it.each(everyKind)('drops nothing else when the records of kind %s are gone', (gone) => {
    const rest = build(changed(whole, gone, () => []));
    expect(checkTree(rest)).toEqual([]);
    const words = textOf(rest);
    for (const entry of printed.filter(({ name }) => name !== gone && !goesWith(gone).includes(name)))
      for (const expected of textsOf(entry)) expect(words).toContain(expected);
  });

  it('prints what is known of a service that is not designated', () => {
    const words = textOf(
      build(
        changed(whole, 'service', (services) =>
          services.map((service) => ({ ...service, designated: false })),
        ),
      ),
    );
    for (const entry of printed.filter(({ name }) => name === 'service' || name === 'moment'))
      for (const expected of textsOf(entry)) expect(words).toContain(expected);
  });
});
