import { type ReportingStatus, reportingStatuses } from '../../../shared/feedback/reporting-status.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

const signs: Readonly<Record<ReportingStatus, { readonly icon: IconName; readonly look: string }>> = {
  complete: { icon: 'checkCircle', look: 'pill-good' },
  partial: { icon: 'warning', look: 'pill-caution' },
  none: { icon: 'error', look: 'pill-bad' },
};

/** Whether a quarter is reported: by word and sign, the color only repeats them. */
export function StatusPill({ status }: { readonly status: ReportingStatus }) {
  const { icon, look } = signs[status];
  return (
    <span className={`pill ${look}`}>
      <Icon name={icon} /> {reportingStatuses[status].label}
    </span>
  );
}
