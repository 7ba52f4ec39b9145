import type { SalvageReport } from '../../../shared/salvage/report.ts';
import { lostInWords, salvagedInWords } from '../../../shared/salvage/words.ts';

type Props = { readonly fileName: string; readonly report: SalvageReport };

/** What is in the new file, and what is not. */
export function Saved({ fileName, report }: Props) {
  const lost = lostInWords(report);
  return (
    <>
      <p>
        <strong>{fileName}</strong>: {salvagedInWords(report)} The damaged file was not changed.
      </p>
      {lost.length > 0 && (
        <>
          <h3 className="recovery-heading">What could not be read</h3>
          <ul className="recovery-lost">
            {lost.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            If somebody has another copy of this workbook, merge it into the new file: what is missing here
            comes back from there.
          </p>
        </>
      )}
    </>
  );
}
