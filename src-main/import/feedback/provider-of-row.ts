import { ownTextIn, type Row } from '../../../shared/feedback/layouts/cells.ts';
import type { Layout } from '../../../shared/feedback/layouts/header.ts';
import { model } from '../../../shared/model/model.ts';

/** Names of providers are the same whatever their case and the spaces around them. */
export function sameProvider(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** @returns what gives the provider of a row, as it is spelled there */
export function providerOfRow(
  layout: Exclude<Layout, 'responses'>,
  columns: ReadonlyMap<string, number>,
): (row: Row) => string {
  if (layout === 'quarterly') {
    const column = columns.get('service_provider_name') ?? -1;
    return (row) => row[column] ?? '';
  }
  const column = columns.get('provider') ?? -1;
  return (row) => ownTextIn(row, column, model.provider.fields.name) ?? '';
}
