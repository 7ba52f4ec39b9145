import { useId } from 'react';
import { formatNumber, formatShare } from '../../../shared/documents/format.ts';
import { dataNotes } from '../../../shared/feedback/data-notes.ts';
import { responseRate } from '../../../shared/feedback/mean.ts';
import { answersAround, reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { model, type RecordIn } from '../../../shared/model/model.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { controlAttributes, textOf } from '../../forms/controls/attributes.ts';
import { type ControlProps, Field } from '../../forms/field.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { cellOf } from './cell.ts';
import { EntryGrid } from './entry-grid.tsx';
import { type NotePlace, Notes } from './notes.tsx';
import { ReportStateBar } from './report-state.tsx';
import { SharesTable } from './shares-table.tsx';

type Props = { readonly report: RecordIn<'feedback_report'> };

/** One report: whom it asked and where, how many answered, what they answered, and what was learned. */
export function ReportForm({ report }: Props) {
  const snapshot = useSnapshot();
  const id = useId();
  const answers = reportedAnswers(snapshot);
  const counts = answers.countsOf.get(report.id) ?? [];
  const notes = dataNotes([{ report, counts }], answersAround(answers, report));
  const rate = responseRate(report.respondents, report.offered);
  const at = (place: NotePlace) => <Notes notes={notes} place={place} />;
  return (
    <>
      <ReportStateBar report={report} />
      <section aria-labelledby={`${id}a`}>
        <h4 id={`${id}a`}>Where customers were asked</h4>
        <div className="two-columns">
          <Field name="channel" control={(props) => <ChannelControl {...props} />} />
          <Field name="survey" />
          <Field name="transaction_point" />
          <Field name="service_provided" />
          <Field name="control_number" />
        </div>
        {at('stream')}
        <details open={cellOf(snapshot, report) === undefined}>
          <summary>Move to another service or quarter</summary>
          <div className="two-columns">
            <Field name="service" />
            <Field name="fiscal_year" />
            <Field name="quarter" />
          </div>
        </details>
      </section>
      <section aria-labelledby={`${id}b`}>
        <h4 id={`${id}b`}>How many</h4>
        <div className="quarters-volumes">
          <Field name="customers" />
          <Field name="offered" />
          <Field name="respondents" />
        </div>
        <p>
          Response rate: <strong>{rate === null ? 'not known' : formatShare(rate)}</strong>
          {rate !== null &&
            ` (${formatNumber(report.respondents ?? 0)} of ${formatNumber(report.offered ?? 0)} who were offered the survey)`}
        </p>
        {at('volumes')}
      </section>
      <section aria-labelledby={`${id}c`}>
        <h4 id={`${id}c`}>Answers by question</h4>
        <EntryGrid report={report} counts={counts} />
        {at('answers')}
      </section>
      <SharesTable report={report} />
      <section aria-labelledby={`${id}d`}>
        <h4 id={`${id}d`}>In words</h4>
        <Field name="accomplishments" />
        <Field name="reflection" />
        <Field name="operational_metrics" />
      </section>
    </>
  );
}

/** The source's own word stays, and the channels of the circular are offered. */
function ChannelControl(props: ControlProps) {
  const { edition } = useSnapshot();
  const options = optionsOf(model.survey.fields.channel, edition);
  return (
    <>
      <input
        type="text"
        className="input"
        list={`${props.names.control}o`}
        {...controlAttributes(props)}
        value={textOf(props.raw)}
        onChange={({ target }) => props.onChange(target.value)}
        onBlur={props.onBlur}
      />
      <datalist id={`${props.names.control}o`}>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}
