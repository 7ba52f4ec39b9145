import { type ReportingStanding, reportingStandings } from '../../../shared/feedback/reporting-status.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

const signs: Readonly<Record<ReportingStanding, { readonly icon: IconName; readonly look: string }>> = {
  complete: { icon: 'checkCircle', look: 'pill-good' },
  partial: { icon: 'warning', look: 'pill-caution' },
  none: { icon: 'error', look: 'pill-bad' },
  pending: { icon: 'info', look: '' },
};

/** Whether a quarter is reported: by word and sign, the color only repeats them. */
export function StatusPill({ standing }: { readonly standing: ReportingStanding }) {
  const { icon, look } = signs[standing];
  return (
    <span className={`pill ${look}`}>
      <Icon name={icon} /> {reportingStandings[standing]}
    </span>
  );
}
