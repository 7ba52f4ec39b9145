import { describe, expect, it } from 'vitest';
import type { Field } from '../../../shared/model/field.ts';
import { kindNames, model } from '../../../shared/model/model.ts';
import { fieldsOfPart, isPrintedIn } from '../../../shared/model/prints.ts';

const { service } = model;

describe('which fields a deliverable carries', () => {
  const namesIn = (kind: keyof typeof model, deliverable: Parameters<typeof fieldsOfPart>[1]) =>
    fieldsOfPart(model[kind], deliverable).map(([name]) => name);

  it('is the kind’s list unless the field says otherwise', () => {
    expect(namesIn('practice_rating', 'assessment')).not.toContain('no_action_reason');
    expect(namesIn('practice_rating', 'plan')).toEqual(['no_action_reason']);
    expect(namesIn('service', 'feedback')).toEqual(['name', 'source_key', 'designated']);
  });

  it('is none of what is internal, never travels or stands beside the parts', () => {
    for (const deliverable of ['assessment', 'plan', 'plan-public', 'feedback'] as const) {
      expect(namesIn('person', deliverable)).not.toContain('email');
      for (const kind of [
        'comment',
        'assignment',
        'concurrence',
        'submission_record',
        'briefing_entry',
      ] as const)
        expect(namesIn(kind, deliverable)).toEqual([]);
      for (const kind of kindNames)
        for (const [name, field] of fieldsOfPart(model[kind], deliverable))
          expect([kind, name, field.internal]).toEqual([kind, name, undefined]);
    }
  });

  it('in a public edition is never what is marked internal, even where Word prints it', () => {
    const field: Field = { ...service.fields.name, internal: true, prints: ['plan', 'plan-public'] };
    expect(isPrintedIn(service, field, 'plan')).toBe(true);
    expect(isPrintedIn(service, field, 'plan-public')).toBe(false);
  });

  it('of the public plan is part of the plan', () => {
    for (const kind of kindNames)
      expect(namesIn(kind, 'plan')).toEqual(expect.arrayContaining(namesIn(kind, 'plan-public')));
  });
});
