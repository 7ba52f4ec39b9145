import type { NamedService } from '../../../shared/feedback/layouts/read-report.ts';
import { lookAlike } from '../../../shared/feedback/service-names.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { KnownFeedback } from './known-feedback.ts';
import type { LineNote, ServiceInFile } from './request.ts';

/**
 * The services that a file names, each with the one of the workbook that it is: the one that people said, the
 * one that was imported under that key, the one that reports with that spelling belong to, or the one of that
 * name. Otherwise it is new; a name that only looks like another is for people to decide.
 */
export class ServicesInFile {
  readonly #known: KnownFeedback;
  readonly #same: ReadonlyMap<string, RecordId>;
  readonly #found = new Map<string, ServiceInFile>();

  constructor(known: KnownFeedback, same: ReadonlyMap<string, RecordId> = new Map()) {
    this.#known = known;
    this.#same = same;
  }

  get all(): readonly ServiceInFile[] {
    return [...this.#found.values()];
  }

  /** A note for each name that looks like another. */
  get lookAlikes(): readonly LineNote[] {
    return this.all
      .filter(({ near }) => near.length > 0)
      .map(({ named, line, near }) => ({
        line,
        message: `The service “${named.name}” looks like ${near.map(({ name }) => `“${name}”`).join(' and ')}, but is spelled otherwise.`,
      }));
  }

  /** @param line where the file names it */
  take(named: NamedService, line: number): ServiceInFile {
    const place = `${named.id ?? ''} ${named.key}`;
    const before = this.#found.get(place) ?? this.#find(named, line);
    const service = { ...before, rows: before.rows + 1 };
    this.#found.set(place, service);
    return service;
  }

  #find(named: NamedService, line: number): ServiceInFile {
    const known = this.#identify(named);
    if (known !== undefined) return { named, line, rows: 0, id: known, isNew: false, near: [] };
    const own = recordIdSchema.safeParse(named.id).data;
    const id = own ?? derivedRecordId(this.#known.workbookId, model.service, [named.key]);
    return { named, line, rows: 0, id, isNew: true, near: this.#near(named) };
  }

  #identify({ key, id }: NamedService): RecordId | undefined {
    const { services } = this.#known;
    return (
      this.#same.get(key) ??
      services.find((service) => service.id === id)?.id ??
      services.find((service) => service.source_key !== '' && service.source_key === key)?.id ??
      this.#known.serviceOfSpelling(key) ??
      services.find((service) => key !== '' && service.name.trim() === key)?.id
    );
  }

  #near({ key }: NamedService): ServiceInFile['near'] {
    const known = this.#known.services
      .filter((service) => lookAlike(service.name, key) || lookAlike(service.source_key, key))
      .map(({ id, name }) => ({ id, name }));
    const inFile = this.all
      .filter((service) => service.isNew && service.named.key !== key && lookAlike(service.named.key, key))
      .map(({ id, named }) => ({ id, name: named.name }));
    return [...known, ...inFile];
  }
}
