import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = { readonly onClose: () => void; readonly onChosen: (href: string) => void };

export function LinkDialog({ onClose, onChosen }: Props) {
  const [href, setHref] = useState('https://');
  const [problem, setProblem] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^(https?:\/\/\S+\.\S+|mailto:\S+@\S+)$/.test(href.trim())) onChosen(href.trim());
    else setProblem(true);
  };
  return (
    <Dialog title="Add a link" onClose={onClose}>
      <form onSubmit={submit}>
        <label className="field-label" htmlFor={id}>
          Web address
        </label>
        <input
          id={id}
          className="input"
          value={href}
          onChange={(event) => setHref(event.target.value)}
          aria-invalid={problem || undefined}
          aria-describedby={problem ? `${id}e` : undefined}
        />
        <p className="field-error" id={`${id}e`} aria-live="polite">
          {problem && 'This must be a web address such as https://www.example.gov/page.'}
        </p>
        <div className="button-row">
          <button type="submit" className="button button-main">
            Add link
          </button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
