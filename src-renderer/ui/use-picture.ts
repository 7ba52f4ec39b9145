import { useEffect, useState } from 'react';
import { describeError } from '../../shared/ipc/app-error.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { call } from '../bridge/bridge.ts';

export type Picture =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'shown'; readonly url: string }
  | { readonly state: 'failed'; readonly problem: string };

type Loaded = { readonly of: RecordId; readonly picture: Picture };

const hollow = 'Its file is damaged. Choose the picture again.';

/** What begins and ends like a picture may be none in between; an `img` element shows it as a blank without a word. */
async function canBeDrawn(picture: Blob): Promise<boolean> {
  try {
    (await createImageBitmap(picture)).close();
    return true;
  } catch {
    return false;
  }
}

/** A picture kept in the workbook, as an address of this window that holds while this is mounted. */
export function usePicture(attachment: RecordId | undefined): Picture {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    if (attachment === undefined) return;
    let url: string | undefined;
    let isGone = false;
    const load = async (): Promise<Picture | undefined> => {
      const answer = await call('attachment.picture', { attachment });
      if (!answer.ok) return { state: 'failed', problem: describeError(answer.error) };
      const { bytes, mediaType } = answer.value;
      const blob = new Blob([new Uint8Array(bytes)], { type: mediaType });
      if (!(await canBeDrawn(blob))) return { state: 'failed', problem: hollow };
      if (isGone) return;
      url = URL.createObjectURL(blob);
      return { state: 'shown', url };
    };
    void load().then((picture) => {
      if (!isGone && picture !== undefined) setLoaded({ of: attachment, picture });
    });
    return () => {
      isGone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [attachment]);
  if (attachment === undefined) return { state: 'none' };
  return loaded?.of === attachment ? loaded.picture : { state: 'loading' };
}
