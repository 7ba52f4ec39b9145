import { type ReactNode, useId } from 'react';
import {
  type DocumentDeliverable,
  documentDeliverables,
  isDocumentDeliverable,
} from '../../../shared/documents/build.ts';
import { deliverableLabels } from '../../../shared/model/deliverable.ts';

type Props = {
  readonly shown: DocumentDeliverable;
  readonly onChoose: (deliverable: DocumentDeliverable) => void;
};

/** Which of the documents is shown. */
export function DocumentSelect({ shown, onChoose }: Props): ReactNode {
  const id = useId();
  return (
    <div className="document-jump">
      <label htmlFor={id}>Document</label>
      <select
        id={id}
        className="input select"
        value={shown}
        onChange={({ target: { value } }) => {
          if (isDocumentDeliverable(value)) onChoose(value);
        }}
      >
        {documentDeliverables.map((deliverable) => (
          <option key={deliverable} value={deliverable}>
            {deliverableLabels[deliverable]}
          </option>
        ))}
      </select>
    </div>
  );
}
