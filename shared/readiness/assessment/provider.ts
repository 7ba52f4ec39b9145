import { model, type RecordIn } from '../../model/model.ts';
import { theOne } from '../../workbook/find.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isBlank } from '../words.ts';
import { advises, blocks } from './define.ts';

/** A finding on the one record about the provider, whether or not anything was entered yet. */
function unlessSet(field: keyof RecordIn<'provider'> & string, message: string) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    isBlank(theOne(snapshot, 'provider')?.[field])
      ? [{ message, kind: 'provider', id: derivedRecordId(snapshot.workbookId, model.provider, []), field }]
      : [];
}

export const providerRules: readonly Rule[] = [
  blocks(
    'provider-name-missing',
    '§280.13',
    'The provider has the name under which OMB designated it.',
    unlessSet('name', 'The provider has no name.'),
  ),
  blocks(
    'provider-department-missing',
    '§280.13',
    'The department or agency of the provider is named.',
    unlessSet('department', 'The department or agency of the provider is not named.'),
  ),
  advises(
    'provider-mission-missing',
    '§280.13',
    'The mission of the provider is told in a few sentences.',
    unlessSet('mission', 'The mission of the provider is not described.'),
  ),
  advises(
    'provider-customers-missing',
    '§280.2',
    'The customers of the provider are described.',
    unlessSet('customers', 'The customers of the provider are not described.'),
  ),
  advises(
    'provider-customer-groups-missing',
    '§280.2',
    'The groups that customers belong to are chosen: the public, businesses, organizations, federal employees.',
    unlessSet('customer_groups', 'No customer group of the provider is chosen.'),
  ),
];
