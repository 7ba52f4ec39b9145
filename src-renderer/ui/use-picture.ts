import { useEffect, useState } from 'react';
import { describeError } from '../../shared/ipc/app-error.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { call } from '../bridge/bridge.ts';

export type Picture =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'shown'; readonly url: string }
  | { readonly state: 'failed'; readonly problem: string };

type Loaded = { readonly of: RecordId; readonly picture: Picture };

/** A picture kept in the workbook, as an address of this window that holds while this is mounted. */
export function usePicture(attachment: RecordId | undefined): Picture {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    if (attachment === undefined) return;
    let url: string | undefined;
    let isGone = false;
    void call('attachment.picture', { attachment }).then((answer) => {
      if (isGone) return;
      if (!answer.ok) {
        setLoaded({ of: attachment, picture: { state: 'failed', problem: describeError(answer.error) } });
        return;
      }
      const { bytes, mediaType } = answer.value;
      url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
      setLoaded({ of: attachment, picture: { state: 'shown', url } });
    });
    return () => {
      isGone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [attachment]);
  if (attachment === undefined) return { state: 'none' };
  return loaded?.of === attachment ? loaded.picture : { state: 'loading' };
}
