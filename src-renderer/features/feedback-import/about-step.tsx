import { type FormEvent, useRef, useState } from 'react';
import type { AboutResponses } from '../../../shared/ipc/contract.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import type { ChosenFile } from '../../state/feedback-import.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { LineInput } from '../../ui/line-input.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { ChannelLine, ScaleChoice, SelectLine } from './about-controls.tsx';
import { type AboutForm, aboutAtFirst, readAbout, rememberAbout } from './about-form.ts';

type Props = {
  readonly file: ChosenFile;
  /** Every answer is 1, which can mean two things. */
  readonly asksScale: boolean;
  readonly onDescribe: (about: AboutResponses) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

const quarters = [
  ['1', 'Q1, October to December'],
  ['2', 'Q2, January to March'],
  ['3', 'Q3, April to June'],
  ['4', 'Q4, July to September'],
] as const;

/** A file of single responses does not say what it is about. */
export function AboutStep({ file, asksScale, onDescribe, onBack, onClose }: Props) {
  const snapshot = useSnapshot();
  const [form, setForm] = useState<AboutForm>(() => aboutAtFirst(snapshot));
  const [isChecked, setChecked] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const about = readAbout(snapshot, form, asksScale);
  const problems = isChecked && 'problems' in about ? about.problems : {};
  const set = (name: keyof AboutForm) => (value: string) => setForm((now) => ({ ...now, [name]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if ('problems' in about) {
      const [first] = Object.keys(about.problems);
      element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    rememberAbout(snapshot.workbookId, form);
    onDescribe(about);
  };
  const services = snapshot.records.service.map(
    (record) => [record.id, titleOf(snapshot, 'service', record)] as const,
  );
  return (
    <form ref={element} onSubmit={submit} noValidate>
      <StepHeading>{asksScale ? 'What does 1 mean?' : 'What are these responses about?'}</StepHeading>
      <p>
        <strong className="feedback-import-file">{file.fileName}</strong>{' '}
        {asksScale
          ? 'holds single responses, and every answer in it is 1.'
          : 'holds single responses and does not say what they are about: one file is one service, quarter and channel.'}{' '}
        Nothing has been changed yet.
      </p>
      {asksScale && <ScaleChoice value={form.scale} onChange={set('scale')} problem={problems.scale} />}
      <div className="two-columns">
        <SelectLine
          name="service"
          label="Service"
          value={form.service}
          onChange={set('service')}
          problem={problems.service}
          options={[...services, ['new', 'One that is not in the workbook yet']]}
        />
        {form.service === 'new' && (
          <LineInput
            name="newService"
            label="Name of the new service"
            help="It will be added, not designated."
            value={form.newService}
            onChange={set('newService')}
            problem={problems.newService}
          />
        )}
        <LineInput
          name="fiscalYear"
          label="Fiscal year"
          help="In which people answered."
          value={form.fiscalYear}
          onChange={set('fiscalYear')}
          problem={problems.fiscalYear}
          short
        />
        <SelectLine
          name="quarter"
          label="Quarter"
          value={form.quarter}
          onChange={set('quarter')}
          problem={problems.quarter}
          options={quarters}
        />
        <ChannelLine value={form.channel} onChange={set('channel')} />
        <LineInput
          name="transactionPoint"
          label="Transaction point"
          help="When in the service people were asked. It may stay empty."
          value={form.transactionPoint}
          onChange={set('transactionPoint')}
          problem={undefined}
        />
        <LineInput
          name="serviceProvided"
          label="Service provided"
          help="The part of the service that was asked about. It may stay empty."
          value={form.serviceProvided}
          onChange={set('serviceProvided')}
          problem={undefined}
        />
      </div>
      <div className="button-row feedback-import-actions">
        <button type="submit" className="button button-main">
          Read the file
        </button>
        <Button onClick={onBack}>Back</Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
