import {
  contrastWithPaper,
  headingColor,
  isColor,
  isReadable,
} from '../../../shared/documents/heading-color.ts';
import { textOf } from '../../forms/controls/attributes.ts';
import { TextControl } from '../../forms/controls/line-controls.tsx';
import type { ControlProps } from '../../forms/field.tsx';
import { Button } from '../../ui/button.tsx';

/** What becomes of a color, in words. */
function verdictOn(color: string): string {
  if (color === '') return 'None given: headings and header rows of tables are navy (#1A4480).';
  if (!isColor(color)) return 'No color yet: documents are printed in navy.';
  const contrast = `It stands out from white by ${contrastWithPaper(color)} to 1`;
  return isReadable(color)
    ? `${contrast}; at least 4.5 is needed, so it is easy enough to read.`
    : `${contrast}, but at least 4.5 is needed. Documents are printed in navy until it is darker.`;
}

/** A color as six digits or from the palette of the system, with what it will look like on paper. */
export function HeadingColorControl(props: ControlProps) {
  const { raw, readOnly, onChange, onBlur } = props;
  const color = textOf(raw).trim();
  const shown = headingColor(color);
  return (
    <div>
      <div className="provider-color">
        <TextControl {...props} />
        {!readOnly && (
          <input
            type="color"
            aria-label="Choose the color of headings from a palette"
            value={(isColor(color) ? color : shown).toLowerCase()}
            onChange={(event) => onChange(event.target.value.toUpperCase())}
            onBlur={onBlur}
          />
        )}
        {!readOnly && color !== '' && (
          <Button look="plain" onClick={() => onChange('')}>
            Back to navy
          </Button>
        )}
      </div>
      <p className="provider-color-verdict" role="status">
        {verdictOn(color)}
      </p>
      <div className="provider-color-sample" aria-hidden="true">
        <span style={{ color: shown }}>Heading</span>
        <span style={{ background: shown, color: 'white' }}>Header row</span>
      </div>
    </div>
  );
}
