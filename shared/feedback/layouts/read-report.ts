import { canonicalJson } from '../../json/canonical.ts';
import type { FieldValue } from '../../model/field.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** A service as a row of a file names it. */
export type NamedService = {
  /** As it is spelled there. */
  readonly name: string;
  /** What an import finds it by: the trimmed name, or the key that a file of our own gives. */
  readonly key: string;
  /** What is kept with a new service, so that it is found after it was renamed. */
  readonly sourceKey?: string;
  /** Only in files of our own, of services that have no such key. */
  readonly id?: string;
};

/** A service that a file names and nothing more; spaces around a name are no part of its key. */
export function serviceNamed(name: string): NamedService {
  return { name, key: name.trim(), sourceKey: name.trim() };
}

/** One feedback report as a row, or a file of responses, says it; without what the file leaves blank. */
export type ReadReport = {
  readonly service?: NamedService;
  /** What the next import finds it by; absent for reports of our own files that were entered by hand. */
  readonly sourceKey?: string;
  /** Only in files of our own. */
  readonly id?: string;
  /** Fields of `feedback_report` but for its service. */
  readonly values: Values;
  /** Fields of `measure_count` by question number. */
  readonly questions: ReadonlyMap<number, Values>;
  /** What is odd about it and stays as it is. */
  readonly oddities: readonly string[];
};

/** What a row is instead where it is no report. */
export type Skipped = { readonly skipped: string };

export type ReportKey = {
  readonly service: string;
  readonly fiscalYear: number;
  readonly quarter: number;
  readonly channel: string;
  readonly transactionPoint: string;
  readonly serviceProvided: string;
};

/** One report is all of these; fewer are no key (domain.md §4). */
export function sourceKeyOf(key: ReportKey): string {
  const { service, fiscalYear, quarter, channel, transactionPoint, serviceProvided } = key;
  const texts = [channel, transactionPoint, serviceProvided].map((text) => text.trim());
  return canonicalJson([service.trim(), fiscalYear, quarter, ...texts]);
}

/** @returns how the source spelled the service of a report, or undefined for a key that is none of ours */
export function serviceInSourceKey(sourceKey: string): string | undefined {
  try {
    const parts: unknown = JSON.parse(sourceKey);
    return Array.isArray(parts) && typeof parts[0] === 'string' ? parts[0] : undefined;
  } catch {
    return undefined;
  }
}
