import { model, type RecordIn } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import type { Plan } from './context.ts';

type FocusArea = RecordIn<'focus_area'>;

/** In the order of the edition; those of dimensions that it does not know come last. */
export function focusAreas({ snapshot, edition }: Plan): readonly FocusArea[] {
  const places = new Map(edition.dimensions.map(({ id }, index) => [id, index]));
  const place = ({ dimension }: FocusArea) =>
    (dimension === undefined ? undefined : places.get(dimension)) ?? places.size;
  return snapshot.records.focus_area.toSorted((one, other) => place(one) - place(other));
}

export function focusAreaLabel({ edition }: Plan, { dimension }: FocusArea): string {
  return dimension === undefined
    ? 'Dimension not named'
    : optionLabel(model.focus_area.fields.dimension, dimension, edition);
}

export function focusAreaLabels(plan: Plan): readonly string[] {
  return focusAreas(plan).map((area) => focusAreaLabel(plan, area));
}
