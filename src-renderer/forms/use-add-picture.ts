import { useState } from 'react';
import type { RecordId } from '../../shared/model/id.ts';
import { call } from '../bridge/bridge.ts';
import { flush } from '../state/drafts.ts';
import { showError } from '../state/notices.ts';
import { takeChange } from '../state/workbook.ts';

/**
 * Asks for a picture's file and keeps it in the workbook.
 *
 * @returns whether it is being asked for, and what asks; that resolves to nothing where the user thought better of
 *   it, or the file is no picture, which is said
 */
export function useAddPicture(): readonly [isAsking: boolean, ask: () => Promise<RecordId | undefined>] {
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    await flush();
    const answer = await call('attachment.add', { pictures: true });
    setAsking(false);
    if (!answer.ok) {
      showError(answer.error);
      return undefined;
    }
    if (answer.value === null) return undefined;
    takeChange(answer.value.changed);
    return answer.value.attachment;
  };
  return [isAsking, ask];
}
