import fc from 'fast-check';
import { contract, type Method } from '../../../shared/ipc/contract.ts';
import { kindNames, model } from '../../../shared/model/model.ts';

/** Keys of all inputs. */
export const names = fc.constantFrom(
  ...new Set(Object.values(contract).flatMap(({ input }) => Object.keys(input.shape))),
);
export const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(names, fc.jsonValue({ maxDepth: 2 })),
  fc.constantFrom(
    '',
    '\0',
    '../../etc/passwd',
    'javascript:alert(1)',
    '__proto__',
    'a'.repeat(100_000),
    -1,
    1e308,
  ),
);

/** Stands for the document that is open, whose number the app makes up. */
export const ourDocument = 'cafe'.repeat(8);
/** Stands for a file beside the home, where nothing may be written. */
export const beyondHome = 'BEYOND-HOME';
const unknown = fc.constantFrom('00', 'deadbeef', 'f'.repeat(64), '0123456789abcdef');
const document = fc.oneof(unknown, fc.constant(ourDocument));
const place = fc.constantFrom('', 'x', '../ours', '/etc/passwd', '../../../../elsewhere/kept', beyondHome);
const id = fc.uuid({ version: 7 });
const job = fc.constantFrom('a', 'job-1', '0');
const someJob = fc.record({ job });
const fiscalYear = fc.integer({ min: 2000, max: 2199 });
const isSo = fc.boolean();
const noBoolean = fc.constantFrom('true', 'false', 0, 1, null);
const kind = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...kindNames) },
  { weight: 1, arbitrary: fc.string() },
);
const field = fc.oneof(
  fc.constantFrom(...new Set(kindNames.flatMap((name) => Object.keys(model[name].fields)))),
  fc.constantFrom('id', 'deleted', 'constructor', 'toString', "name'; DROP TABLE edit; --"),
);
const aField = fc.record({ kind, id, field });
const copies = fc.record({ job, documents: fc.array(document, { minLength: 1, maxLength: 3 }) });
const anAttachment = fc.record({ attachment: id });
const aSession = fc.record({ session: id });

/** All that there is to ask, of a method that needs nothing and takes nothing away. */
const asked = fc.constant({});
/** Of a method that needs nothing and does at once what a person asked for: something that it does not know. */
const askedTooMuch = fc.dictionary(names, anything, { minKeys: 1, maxKeys: 2 });

/** Right at first sight, and wrong in one place, so that nothing of it may be done. */
const wrongChange = fc
  .tuple(
    fc.array(fc.record({ kind, id, set: fc.dictionary(field, anything) }), { maxLength: 3 }),
    kind,
    field,
  )
  .map(([entries, oneKind, oneField]) => ({
    entries: [...entries, { kind: oneKind, set: { [oneField]: { never: 'a value' } } }],
  }));

/** For every method, what passes the first look, or nearly, and may change nothing in the open workbook. */
export const nearlyRight: Readonly<Record<Method, fc.Arbitrary<unknown>>> = {
  'app.state': asked,
  'app.flushed': fc.record({ request: fc.integer(), unsaved: fc.array(fc.string(), { maxLength: 3 }) }),
  'settings.save': fc.record({ author: fc.string(), tourSeen: noBoolean }),
  'window.new': askedTooMuch,
  'window.showHolder': fc.record({ document: unknown }),
  'window.state': fc.record({
    workbookOpen: isSo,
    canUndo: isSo,
    canRedo: isSo,
    canUndoMerge: noBoolean,
  }),
  'window.fullScreen': fc.record({ on: noBoolean }),
  'job.cancel': someJob,
  'document.open': fc.record({ document: unknown }),
  'document.reveal': fc.record({ document: unknown }),
  'clipboard.text': fc.record({ text: fc.string() }),
  'clipboard.picture': fc.record({
    svg: fc.constantFrom(
      '<svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"/>',
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd" width="9" height="9"/></svg>',
      '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    ),
  }),
  'report.text': asked,
  'report.save': asked,
  'link.open': fc.record({
    href: fc.constantFrom('file:///etc/passwd', 'javascript:1', 'http://example.gov', 'https://a@b.gov'),
  }),
  'workbook.current': asked,
  'workbook.new': fc.record({ provider: fc.constantFrom(' ', '../ours', '\0', 'Permits'), fiscalYear }),
  'workbook.nextYear': fc.record({ job, fiscalYear, edition: place }),
  'workbook.choose': asked,
  'workbook.open': fc.record({ document: unknown, mode: fc.constantFrom('write', 'take-over') }),
  'workbook.sample': askedTooMuch,
  'workbook.close': askedTooMuch,
  'workbook.forget': fc.record({ document: unknown }),
  'workbook.reveal': askedTooMuch,
  'workbook.change': wrongChange,
  'workbook.confirm': fc.record({ texts: fc.array(aField, { minLength: 1, maxLength: 3 }) }),
  'workbook.undo': asked,
  'workbook.redo': asked,
  'workbook.fieldHistory': fc.record({ id, field }),
  'workbook.origins': fc.record({ ids: fc.array(id, { maxLength: 3 }) }),
  'workbook.authors': asked,
  'workbook.changes': fc.record({ before: place, limit: fc.integer({ min: 1, max: 200 }), since: id }),
  'workbook.purge': fc.record({ ids: fc.array(place, { minLength: 1, maxLength: 3 }), reason: fc.string() }),
  'workbook.check': someJob,
  'damaged.backups': fc.record({ document }),
  'damaged.restore': fc.record({ document, backup: place }),
  'damaged.salvage': fc.record({ job, document }),
  'backup.list': asked,
  'backup.make': asked,
  'backup.restore': fc.record({ backup: place }),
  'attachment.add': fc.record({ dropped: unknown, pictures: isSo }),
  'attachment.picture': anAttachment,
  'attachment.open': anAttachment,
  'signOff.since': fc.record({ signOff: id }),
  'submission.record': fc.record({
    deliverable: fc.constantFrom('assessment', 'plan', 'plan-public', '__proto__'),
    method: fc.string({ minLength: 1, maxLength: 20 }),
    date: fc.constantFrom('2023-02-24', '2023-02-30'),
  }),
  'submission.sent': fc.record({ submission: id }),
  'assignment.send': fc.record({ job, person: id }),
  'merge.choose': asked,
  'merge.isCopy': fc.record({ document }),
  'merge.look': copies,
  'merge.run': copies,
  'merge.undo': asked,
  'conflict.details': fc.record({ conflicts: fc.array(aField, { maxLength: 3 }) }),
  'conflict.people': asked,
  'conflict.settleAll': fc.record({ author: fc.string({ maxLength: 200 }) }),
  'feedback.choose': asked,
  'feedback.plan': fc.record({
    job,
    document,
    same: fc.array(fc.record({ key: fc.string(), id }), { maxLength: 3 }),
  }),
  'feedback.apply': fc.record({ job, plan: place }),
  'export.run': fc.record({
    job,
    formats: fc.array(
      fc.record({
        deliverable: fc.constantFrom('assessment', 'plan', 'submission', '__proto__'),
        format: fc.constantFrom('word', 'html', 'slides', '../word'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  'slides.pdf': asked,
  'briefing.start': fc.record({ rehearsal: isSo, date: fc.constantFrom('2023-02-30', '', '31 March') }),
  'briefing.shown': aSession,
  'briefing.handout': aSession,
  'briefing.note': fc.record({
    session: id,
    slide: fc.string(),
    times: fc.array(fc.tuple(fc.string(), fc.nat()), { maxLength: 3 }),
  }),
  'audience.open': asked,
  'audience.show': fc.record({ view: anything }),
  'audience.close': fc.record({ ending: isSo }),
  'audience.view': asked,
  'audience.move': fc.record({ move: fc.oneof(fc.string(), fc.constantFrom('next', 'end')) }),
};
