// What `typing` compares with: an app on the same stand-in whose whole page is one textarea.
import { app, BrowserWindow, protocol } from 'electron';

const page = `<!doctype html><html lang="en"><title>Bare</title>
<textarea aria-label="Text" rows="12" cols="80" style="font: 16px/1.5 sans-serif"></textarea></html>`;

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

app.whenReady().then(() => {
  protocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
  new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } }).loadURL('app://bare/');
});
