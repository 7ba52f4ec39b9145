import type { Slide } from '../../../shared/briefing/slide.ts';
import { EvidenceLinks } from '../../forms/evidence-links.tsx';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { useRecord } from '../../state/workbook.ts';
import { isOwnSlide } from './own-slide.ts';
import { AltText, PictureControl } from './picture-control.tsx';

/** What people say about a slide. What the data say is entered where it belongs, and cannot be changed here. */
export function SlideForm({ slide }: { readonly slide: Slide }) {
  const { key, recordId, title, topic } = slide;
  const record = useRecord('briefing_slide', recordId);
  const isOwn = isOwnSlide(slide);
  const hasOwnTitle = (record?.title ?? '').trim() !== '';
  return (
    <>
      <RecordForm kind="briefing_slide" keyValues={{ key }}>
        <Field
          name="title"
          help={
            isOwn || hasOwnTitle
              ? 'The slide’s message in one sentence.'
              : `The slide’s message in one sentence. While this is empty, the data give it: “${title}”.`
          }
        />
        <Field
          name="body"
          help={
            isOwn
              ? 'What the slide says: short paragraphs or a list.'
              : 'Stands above what the data say. Do not repeat numbers: they change with the data.'
          }
        />
        <div className="two-columns">
          <Field
            name="picture"
            help="A picture from the evidence register, or from a file."
            control={(props) => <PictureControl {...props} slide={slide} />}
          />
          <Field name="minutes" help="How long you plan to talk about it." />
        </div>
      </RecordForm>
      {record?.picture !== undefined && <AltText attachment={record.picture} />}
      <RecordForm kind="briefing_slide" keyValues={{ key }}>
        <Field name="notes" help="Only the speaker sees them." />
        <Field
          name="likely_questions"
          help="A bullet for each: the question in bold, then the answer. The speaker has them at hand."
        />
      </RecordForm>
      <EvidenceLinks kind="briefing_slide" id={recordId} keyValues={{ key }} title={topic} />
    </>
  );
}
