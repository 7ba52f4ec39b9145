import { assignedSection, byDueDate, owedBy } from '../../../shared/assignments/standing.ts';
import { isOwed } from '../../../shared/assignments/steps.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import { capitalized, countOf } from '../../../shared/documents/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { findingsBySection } from '../../../shared/sections/state.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { saveSettings, useAppState } from '../../state/app-state.ts';
import { mustBeFixedInWords, suggestionsInWords } from '../../state/blocking.ts';
import { runCommand } from '../../state/commands.ts';
import { useFindings } from '../../state/findings.ts';
import { goTo } from '../../state/navigation.ts';
import { nameOfCopy, personOfCopy, yourPart } from '../../state/sent-copy.ts';
import { distanceWithPast, today } from '../../state/today.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Prose } from '../../ui/prose.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { AssignmentState, AssignmentSteps } from './assignment-state.tsx';
import './assignments.css';

type Assignment = RecordIn<'assignment'>;

/** Where a copy opens that was made for somebody: what they owe, by when, and each section a press away (§280.13). */
export function YourPartScreen() {
  const workbook = useWorkbook();
  const { snapshot } = workbook;
  const findings = useFindings();
  const person = personOfCopy(workbook);
  if (person === undefined)
    return (
      <Screen title={yourPart.label}>
        <EmptyState
          title="This copy is for nobody in particular"
          action={<Button onClick={() => goTo('assignments')}>See who does what</Button>}
        >
          <p>A copy that was made for somebody with “Send to contributor” lists here what they owe.</p>
        </EmptyState>
      </Screen>
    );
  const owed = owedBy(snapshot, person.id);
  const others = byDueDate(
    snapshot.records.assignment.filter((one) => one.person === person.id && !isOwed(one)),
  );
  return (
    <Screen
      title={yourPart.label}
      lead={`This copy of the workbook was made for ${titleOf(snapshot, 'person', person)}. ${owedInWords(owed)}`}
      aside={<span className="citation">§280.13</span>}
    >
      <WhoEdits />
      <ol className="your-part">
        {owed.map((assignment) => (
          <li key={assignment.id} className="card" data-focus-key={`assignment/${assignment.id}`}>
            <Owed snapshot={snapshot} assignment={assignment} findings={findings.list} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <section className="your-part-section" aria-labelledby="your-part-done">
          <h2 id="your-part-done">Handed back</h2>
          <ul className="assignments-nobody">
            {others.map((assignment) => (
              <li key={assignment.id} data-focus-key={`assignment/${assignment.id}`} tabIndex={-1}>
                <SectionButton snapshot={snapshot} assignment={assignment} />
                <AssignmentState assignment={assignment} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <HowItGoesBack />
    </Screen>
  );
}

function owedInWords(owed: readonly Assignment[]): string {
  const [first] = owed;
  if (first === undefined) return 'Nothing is left to do in it: close it and give it back.';
  const due =
    first.due === undefined
      ? ''
      : owed.length === 1
        ? `, due ${formatDate(first.due)}`
        : `, the first due ${formatDate(first.due)}`;
  return `${capitalized(countOf(owed.length, 'section'))} ${owed.length === 1 ? 'is' : 'are'} yours${due}.`;
}

type OwedProps = {
  readonly snapshot: WorkbookSnapshot;
  readonly assignment: Assignment;
  readonly findings: readonly Finding[];
};

function Owed({ snapshot, assignment, findings }: OwedProps) {
  const section = assignedSection(snapshot, assignment);
  const { due, note } = assignment;
  const own = section === undefined ? undefined : findingsBySection(snapshot, findings).get(section.id);
  return (
    <>
      <div className="your-part-head">
        <h2>
          <SectionButton snapshot={snapshot} assignment={assignment} />
        </h2>
        <AssignmentState assignment={assignment} />
      </div>
      <p className="your-part-facts">
        {due === undefined ? 'No date' : `Due ${formatDate(due)}, ${distanceWithPast(due, today())}`}
        {own !== undefined && ` · ${findingsInWords(own)}`}
      </p>
      {section !== undefined && <p>{section.summary}</p>}
      {note !== undefined && (
        <div className="your-part-note">
          <strong>What is asked for</strong>
          <Prose text={note} />
        </div>
      )}
      <AssignmentSteps assignment={assignment} leads={false} />
    </>
  );
}

function findingsInWords(findings: readonly Finding[]): string {
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length;
  const advice = findings.length - blocking;
  return [
    mustBeFixedInWords(blocking).toLowerCase(),
    ...(advice === 0 ? [] : [suggestionsInWords(advice)]),
  ].join(', ');
}

function SectionButton({ snapshot, assignment }: Omit<OwedProps, 'findings'>) {
  const section = assignedSection(snapshot, assignment);
  if (section === undefined) return <span>{titleOf(snapshot, 'assignment', assignment)}</span>;
  return (
    <Button look="plain" data-focus-key={`your-part/${section.id}`} onClick={() => goTo(section.id)}>
      {section.label}
    </Button>
  );
}

/** Edits carry a name; here it is known whose they are likely to be. */
function WhoEdits() {
  const workbook = useWorkbook();
  const author = useAppState()?.settings.author;
  const name = nameOfCopy(workbook);
  if (workbook.readOnly || author === undefined || author === name) return null;
  return (
    <p className="your-part-who">
      {author === '' ? (
        'Your changes will carry a name.'
      ) : (
        <>
          Your changes carry the name <strong>{author}</strong>.
        </>
      )}{' '}
      <Button look="plain" onClick={() => void saveSettings({ author: name })}>
        Edit as {name}
      </Button>
    </p>
  );
}

function HowItGoesBack() {
  const { fileName, snapshot, sentTo } = useWorkbook();
  const rest = snapshot.records.assignment.filter(({ person }) => person !== sentTo).length;
  return (
    <section className="your-part-section your-part-back" aria-labelledby="your-part-back">
      <h2 id="your-part-back">How it goes back</h2>
      <ol>
        <li>Work on your sections. Everything is saved by itself.</li>
        <li>
          Press “Done, hand back” at each section that you are done with. Where you press it at none, all of
          them count as handed back.
        </li>
        <li>
          Close the workbook and give the file {fileName} back to whoever sent it. They merge it, and nothing
          that others wrote meanwhile is lost.{' '}
          <Button look="plain" onClick={() => runCommand('workbook.reveal')}>
            Show the file in its folder
          </Button>
        </li>
      </ol>
      <p>
        All other sections can be read{rest > 0 && `; ${countOf(rest, 'assignment')} in them are with others`}
        . Nothing is locked: what you change there comes back as well, under your name.
      </p>
    </section>
  );
}
