import { theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { usePicture } from '../../ui/use-picture.ts';

/**
 * The cover's logo as an address of this window; undefined until its bytes have come, and where there are
 * none: then the cover prints without it.
 */
export function useLogoUrl(snapshot: WorkbookSnapshot): string | undefined {
  const picture = usePicture(theOne(snapshot, 'workbook')?.agency_logo);
  return picture.state === 'shown' ? picture.url : undefined;
}
