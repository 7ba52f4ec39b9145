import { useEffect, useState } from 'react';
import type { RecordId } from '../../../shared/model/id.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { call } from '../../bridge/bridge.ts';

type Logo = { readonly of: RecordId; readonly url: string };

/**
 * The cover's logo as an address of this window; undefined until its bytes have come, and where there are
 * none: then the cover prints without it.
 */
export function useLogoUrl(snapshot: WorkbookSnapshot): string | undefined {
  const attachment = theOne(snapshot, 'workbook')?.agency_logo;
  const [logo, setLogo] = useState<Logo>();
  useEffect(() => {
    if (attachment === undefined) return;
    let url: string | undefined;
    let isGone = false;
    void call('attachment.picture', { attachment }).then((answer) => {
      if (!answer.ok || isGone) return;
      const { bytes, mediaType } = answer.value;
      url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
      setLogo({ of: attachment, url });
    });
    return () => {
      isGone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [attachment]);
  return logo !== undefined && logo.of === attachment ? logo.url : undefined;
}
