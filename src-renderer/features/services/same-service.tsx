import { useState } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { SameServiceDialog } from './same-service-dialog.tsx';

/** For a service that was entered twice, as in two copies or under two spellings of the data. */
export function SameService({ service }: { readonly service: RecordIn<'service'> }) {
  const { snapshot, readOnly } = useWorkbook();
  const [isOpen, setOpen] = useState(false);
  if (readOnly || snapshot.records.service.length < 2) return null;
  return (
    <div className="services-same">
      <Button data-focus-key={`same-service/${service.id}`} onClick={() => setOpen(true)}>
        Same service as…
      </Button>
      <p className="field-help">Where this service was entered twice: one change makes both one.</p>
      {isOpen && <SameServiceDialog service={service} onClose={() => setOpen(false)} />}
    </div>
  );
}
