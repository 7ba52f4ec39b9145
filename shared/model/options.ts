import type { Edition } from '../editions/edition.ts';
import type { ChoiceField, ChoicesField, EditionList, Option } from './field.ts';

/** Where each list of options stands in an edition. */
const editionLists: Readonly<Record<EditionList, (edition: Edition) => readonly Option[]>> = {
  dimensions: (edition) => edition.dimensions,
  practices: (edition) =>
    edition.dimensions.flatMap((dimension) =>
      dimension.practices.map((practice) => ({ id: practice.id, label: practice.statement })),
    ),
  levels: (edition) => edition.levels,
  capacityComponents: (edition) => edition.capacityComponents,
  narrativeQuestions: (edition) => edition.narrativeQuestions,
  roles: (edition) => edition.roles,
  serviceTypes: (edition) => edition.serviceTypes,
  channels: (edition) => edition.channels,
  customerGroups: (edition) => edition.customerGroups,
  organizationLevels: (edition) => edition.organizationLevels,
  telemetryChecklist: (edition) => edition.telemetryChecklist,
};

/** @returns the options of a choice in the order in which people see them */
export function optionsOf(field: ChoiceField | ChoicesField, edition: Edition): readonly Option[] {
  return typeof field.options === 'string' ? editionLists[field.options](edition) : field.options;
}

/** @returns the option's label, or the stored value where the edition does not know it */
export function optionLabel(field: ChoiceField | ChoicesField, value: string, edition: Edition): string {
  return optionsOf(field, edition).find((option) => option.id === value)?.label ?? value;
}
