import add from '@uswds/uswds/img/usa-icons/add.svg?raw';
import arrowBack from '@uswds/uswds/img/usa-icons/arrow_back.svg?raw';
import arrowDown from '@uswds/uswds/img/usa-icons/arrow_downward.svg?raw';
import arrowUp from '@uswds/uswds/img/usa-icons/arrow_upward.svg?raw';
import attach from '@uswds/uswds/img/usa-icons/attach_file.svg?raw';
import chat from '@uswds/uswds/img/usa-icons/chat.svg?raw';
import check from '@uswds/uswds/img/usa-icons/check.svg?raw';
import checkCircle from '@uswds/uswds/img/usa-icons/check_circle.svg?raw';
import close from '@uswds/uswds/img/usa-icons/close.svg?raw';
import remove from '@uswds/uswds/img/usa-icons/delete.svg?raw';
import drag from '@uswds/uswds/img/usa-icons/drag_handle.svg?raw';
import error from '@uswds/uswds/img/usa-icons/error.svg?raw';
import folder from '@uswds/uswds/img/usa-icons/folder_open.svg?raw';
import history from '@uswds/uswds/img/usa-icons/history.svg?raw';
import info from '@uswds/uswds/img/usa-icons/info.svg?raw';
import launch from '@uswds/uswds/img/usa-icons/launch.svg?raw';
import link from '@uswds/uswds/img/usa-icons/link.svg?raw';
import lock from '@uswds/uswds/img/usa-icons/lock.svg?raw';
import forward from '@uswds/uswds/img/usa-icons/navigate_next.svg?raw';
import save from '@uswds/uswds/img/usa-icons/save_alt.svg?raw';
import search from '@uswds/uswds/img/usa-icons/search.svg?raw';
import settings from '@uswds/uswds/img/usa-icons/settings.svg?raw';
import warning from '@uswds/uswds/img/usa-icons/warning.svg?raw';

const icons = {
  add,
  arrowBack,
  arrowDown,
  arrowUp,
  attach,
  chat,
  check,
  checkCircle,
  close,
  drag,
  error,
  folder,
  forward,
  history,
  info,
  launch,
  link,
  lock,
  remove,
  save,
  search,
  settings,
  warning,
} as const;

export type IconName = keyof typeof icons;

/** The drawing inside the file's `svg` element. */
function pathsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].flatMap(([, path]) =>
    path === undefined || path === 'M0 0h24v24H0z' ? [] : [path],
  );
}

/** An icon of the design system. It never stands alone for a meaning: words stand beside it, or name its button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {pathsOf(icons[name]).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
