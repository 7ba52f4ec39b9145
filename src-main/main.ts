import { app } from 'electron/main';
import { noteBugs } from './app/bugs.ts';
import { presentItself } from './app/identity.ts';
import { listenForFiles } from './app/open-requests.ts';
import { quitWithTheLastWindow } from './app/quitting.ts';
import { becomeTheOnlyInstance } from './app/single-instance.ts';
import { handleCalls } from './ipc/handle.ts';
import { installMenu } from './menu/menu.ts';
import { serveBundle } from './security/bundle-protocol.ts';
import { guardNavigation } from './security/navigation.ts';
import { denyDownloads, resolveNoNames, stayOffline } from './security/network.ts';
import { denyPermissions } from './security/permissions.ts';
import { registerScheme } from './security/scheme.ts';
import { createAppServices } from './session/app-services.ts';
import { Windows } from './windows/windows.ts';

// The order matters: nothing may load before it is guarded, and no window open before main can answer.
noteBugs();
app.enableSandbox();
presentItself();
resolveNoNames();
registerScheme();
const windows = new Windows(createAppServices());
if (becomeTheOnlyInstance(windows)) {
  listenForFiles(windows);
  guardNavigation();
  quitWithTheLastWindow(windows);
  // Not awaited: Electron is ready only after this module has run to its end.
  void app.whenReady().then(() => {
    stayOffline();
    denyPermissions();
    denyDownloads();
    serveBundle();
    handleCalls(windows);
    installMenu(windows);
    return windows.openFirst();
  });
}
