import { KnownEmitter, onlyKnown } from '../known.ts';
import { protocol } from './protocol.ts';
import { webRequest } from './web-request.ts';

type PermissionHandler = (...args: readonly unknown[]) => unknown;

/**
 * Chromium under the stand-in grants no permission at all, so the handlers are only kept: that the app
 * sets them can be checked.
 */
class Session extends KnownEmitter {
  readonly protocol = protocol;
  readonly webRequest = webRequest;
  permissions: Record<string, PermissionHandler | null> = {};

  setPermissionRequestHandler(handler: PermissionHandler | null): void {
    this.permissions.request = handler;
  }

  setPermissionCheckHandler(handler: PermissionHandler | null): void {
    this.permissions.check = handler;
  }

  setDevicePermissionHandler(handler: PermissionHandler | null): void {
    this.permissions.device = handler;
  }

  setDisplayMediaRequestHandler(handler: PermissionHandler | null): void {
    this.permissions.displayMedia = handler;
  }

  setUSBProtectedClassesHandler(handler: PermissionHandler | null): void {
    this.permissions.usb = handler;
  }

  setBluetoothPairingHandler(handler: PermissionHandler | null): void {
    this.permissions.bluetooth = handler;
  }

  setSpellCheckerEnabled(_enabled: boolean): void {}

  setSpellCheckerLanguages(_languages: readonly string[]): void {}

  setSpellCheckerDictionaryDownloadURL(_address: string): void {}

  isSpellCheckerEnabled(): boolean {
    return false;
  }

  async setProxy(_config: object): Promise<void> {}

  async clearStorageData(_options?: object): Promise<void> {}

  async clearCache(): Promise<void> {}

  async clearHostResolverCache(): Promise<void> {}

  async closeAllConnections(): Promise<void> {}

  disableNetworkEmulation(): void {}

  enableNetworkEmulation(_options: object): void {}
}

const defaultSession = new Session();

export const session = onlyKnown('session', {
  defaultSession,
  fromPartition(_name: string): never {
    throw new Error('The stand-in has one session only: session.defaultSession.');
  },
});
