import { afterEach, describe, expect, it, vi } from 'vitest';
import { desktopOf } from '../../../src-main/windows/desktop.ts';

const { shell } = vi.hoisted(() => ({ shell: { openExternal: vi.fn(), openPath: vi.fn() } }));
vi.mock('electron/common', () => ({ shell }));

const confirm = vi.fn();
const nothing = () => undefined;
const desktop = desktopOf(
  { confirm },
  {
    openWindow: async () => undefined,
    showWindowOf: () => false,
    menuState: nothing,
    fullScreen: nothing,
    printPage: async () => new Uint8Array(),
  },
);

afterEach(() => vi.resetAllMocks());

describe('a web address', () => {
  it('is opened in the browser after asking, and the question names where it leads', async () => {
    confirm.mockResolvedValue(true);
    await desktop.openInBrowser('https://www.performance.gov/cx/');
    expect(confirm.mock.calls[0]?.[0].message).toBe('Open www.performance.gov in your browser?');
    expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://www.performance.gov/cx/');
  });

  it('is not opened where the user thought better of it', async () => {
    confirm.mockResolvedValue(false);
    await desktop.openInBrowser('https://www.performance.gov/cx/');
    expect(shell.openExternal).not.toHaveBeenCalled();
  });

  it.each([
    'http://example.gov/',
    'file:///etc/passwd',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'smb://host/share',
    'no address',
  ])('like %s is refused without asking', async (href) => {
    await expect(desktop.openInBrowser(href)).rejects.toThrow();
    expect(confirm).not.toHaveBeenCalled();
    expect(shell.openExternal).not.toHaveBeenCalled();
  });
});

describe('a file', () => {
  it('that the system cannot open is an error, without the system’s words', async () => {
    shell.openPath.mockResolvedValue('No application knows /home/a/secret.docx');
    await expect(desktop.openFile('/home/a/secret.docx')).rejects.toThrow(/^the system could not open/);
  });
});
