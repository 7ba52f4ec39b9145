import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  /** `main` is the one thing that most people do next; a screen has at most one. */
  readonly look?: 'main' | 'outline' | 'plain' | 'danger';
  readonly icon?: IconName;
  readonly children: ReactNode;
};

export function Button({ look = 'outline', icon, children, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button button-${look}${className === undefined ? '' : ` ${className}`}`}
      {...rest}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** Only an icon to see; its words are its name and its tooltip. */
export function IconButton({
  icon,
  label,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'children'> & {
  readonly icon: IconName;
  readonly label: string;
}) {
  return (
    <button type="button" className="button button-icon" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
