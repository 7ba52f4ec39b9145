import { dismiss, useNotices } from '../state/notices.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

/** What happened, in words, until it is put away. The live regions have said it already. */
export function Notices() {
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label="Messages">
      {notices.map(({ id, tone, text, action }) => (
        <div key={id} className={`notice notice-${tone}`}>
          <Icon name={tone === 'error' ? 'error' : 'checkCircle'} />
          <p>{text}</p>
          {action !== undefined && (
            <Button
              look="plain"
              onClick={() => {
                dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon="close" label="Dismiss this message" onClick={() => dismiss(id)} />
        </div>
      ))}
    </section>
  );
}
