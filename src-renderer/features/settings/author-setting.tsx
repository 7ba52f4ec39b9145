import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { announce } from '../../state/announcer.ts';
import { currentSettings, saveSettings } from '../../state/app-state.ts';
import { Icon } from '../../ui/icon.tsx';

/** The name beside edits; kept on leaving the control, or the dialog, like everything else that is typed. */
export function AuthorSetting() {
  const [name, setName] = useState(currentSettings()?.author ?? '');
  const [isBlank, setBlank] = useState(false);
  const id = useId();
  const keep = () => {
    const trimmed = name.trim();
    setBlank(trimmed === '');
    if (trimmed === '' || trimmed === currentSettings()?.author) return;
    void saveSettings({ author: trimmed }).then(() => announce('Name saved'));
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => latest.current(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className="field" onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        Your name or role
      </label>
      <p className="field-help" id={`${id}h`}>
        Stands beside what you change, so that the team can see who said what. It is no sign-in.
      </p>
      <input
        id={id}
        className="input"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
        aria-describedby={isBlank ? `${id}e ${id}h` : `${id}h`}
        aria-invalid={isBlank || undefined}
      />
      <p className="field-error" id={`${id}e`} aria-live="polite">
        {isBlank && (
          <>
            <Icon name="error" /> Write a name or a role, such as CX lead. The one before is kept until then.
          </>
        )}
      </p>
    </form>
  );
}
