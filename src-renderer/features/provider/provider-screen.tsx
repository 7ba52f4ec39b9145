import type { Section } from '../../../shared/sections/section.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { DueDatesControl } from '../../forms/due-dates-control.tsx';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { usePlace } from '../../state/navigation.ts';
import { useRecord, useSnapshot } from '../../state/workbook.ts';
import { Screen } from '../../ui/screen.tsx';
import { HeadingColorControl } from './heading-color-control.tsx';
import { LogoControl } from './logo-control.tsx';
import './provider.css';

/** Who the workbook is about, which year it serves, and how its documents look. */
export function ProviderScreen({ section }: { readonly section: Section }) {
  return (
    <Screen
      title={section.label}
      lead={section.summary}
      aside={<span className="citation">{section.citation}</span>}
    >
      <WhoYouAre />
      <ThisCycle />
      <HowDocumentsLook />
    </Screen>
  );
}

function WhoYouAre() {
  return (
    <section className="card provider" aria-labelledby="provider-who">
      <h2 id="provider-who">Who you are</h2>
      <RecordForm kind="provider">
        <div className="two-columns">
          <Field name="name" />
          <Field name="abbreviation" />
          <Field name="department" />
          <Field name="bureau" />
          <Field name="website" />
        </div>
        <Field name="mission" />
        <Field name="customers" />
        <Field name="customer_groups" />
      </RecordForm>
    </section>
  );
}

function ThisCycle() {
  return (
    <section className="card provider" aria-labelledby="provider-cycle">
      <h2 id="provider-cycle">This cycle</h2>
      <div className="two-columns">
        <RecordForm kind="workbook">
          <Field name="fiscal_year" />
        </RecordForm>
        <RecordForm kind="provider">
          <Field name="year_designated" />
          <Field name="newly_designated" />
          <TargetDate />
        </RecordForm>
      </div>
      <RecordForm kind="workbook">
        <Field name="due_date_overrides" control={(props) => <DueDatesControl {...props} />} />
      </RecordForm>
    </section>
  );
}

/** Asked only of those who are newly designated; what was entered before never disappears. */
function TargetDate() {
  const provider = theOne(useSnapshot(), 'provider');
  const { target } = usePlace();
  const isAsked =
    provider?.newly_designated === true ||
    provider?.feedback_target_date !== undefined ||
    target?.field === 'feedback_target_date';
  return isAsked ? <Field name="feedback_target_date" /> : null;
}

function HowDocumentsLook() {
  return (
    <section className="card provider" aria-labelledby="provider-look">
      <h2 id="provider-look">How documents look</h2>
      <RecordForm kind="workbook">
        <div className="two-columns">
          <Field name="document_version" />
          <Field name="marking" />
          <Field name="header_text" />
          <Field name="footer_text" />
        </div>
        <Field name="heading_color" control={(props) => <HeadingColorControl {...props} />} />
        <Field name="agency_logo" control={(props) => <LogoControl {...props} />} />
      </RecordForm>
      <LogoText />
    </section>
  );
}

/** What the logo shows, read aloud to those who cannot see it. */
function LogoText() {
  const logo = useRecord('attachment', theOne(useSnapshot(), 'workbook')?.agency_logo);
  if (logo === undefined) return null;
  return (
    <RecordForm kind="attachment" id={logo.id}>
      <Field name="alt_text" label="What the logo shows" />
    </RecordForm>
  );
}
