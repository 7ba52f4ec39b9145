import type { RecordIn } from '../model/model.ts';

/** What headings call a service; undefined where a reference leads nowhere. */
export function serviceTitle(service: RecordIn<'service'> | undefined): string {
  return service === undefined ? 'Service not named' : service.name?.trim() || 'Service without a name';
}

export function surveyTitle(survey: RecordIn<'survey'>): string {
  return survey.title?.trim() || 'Survey without a title';
}
