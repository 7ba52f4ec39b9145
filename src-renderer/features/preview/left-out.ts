import { inSentence } from '../../../shared/documents/format.ts';
import { isKindName, kindNames, model } from '../../../shared/model/model.ts';
import { fieldsOfPart } from '../../../shared/model/prints.ts';

/**
 * What the plan for OMB carries and its public edition does not: "Commitments: resources", or the kind alone
 * where nothing of it is published. From the model, so that the list is what an export does.
 */
export function leftOutInWords(): readonly string[] {
  return kindNames.filter(isKindName).flatMap((kind) => {
    const published = new Set(fieldsOfPart(model[kind], 'plan-public').map(([name]) => name));
    const fields = fieldsOfPart(model[kind], 'plan').filter(([name]) => !published.has(name));
    const { plural } = model[kind];
    if (fields.length === 0) return [];
    if (fields.length === Object.keys(model[kind].fields).length) return [plural];
    return [`${plural}: ${fields.map(([, { label }]) => inSentence(label)).join(', ')}`];
  });
}
