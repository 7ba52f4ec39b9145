import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { isBlank } from '../words.ts';

type Service = RecordIn<'service'>;

/** Services chosen with OMB for reporting and improvement, in list order. */
export function designatedServices(snapshot: WorkbookSnapshot): readonly Service[] {
  return snapshot.records.service.filter(({ designated }) => designated === true);
}

function digitalChannels(snapshot: WorkbookSnapshot, { channels = [] }: Service): readonly string[] {
  const digital = new Set(snapshot.edition.channels.filter(({ digital }) => digital).map(({ id }) => id));
  return channels.filter((channel) => digital.has(channel));
}

export function hasDigitalChannel(snapshot: WorkbookSnapshot, service: Service): boolean {
  return digitalChannels(snapshot, service).length > 0;
}

export function hasOnlyDigitalChannels(snapshot: WorkbookSnapshot, service: Service): boolean {
  return !isBlank(service.channels) && digitalChannels(snapshot, service).length === service.channels?.length;
}
