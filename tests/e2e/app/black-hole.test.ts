import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BlackHole, openBlackHole } from './black-hole.ts';

describe('the watch over the network', () => {
  let hole: BlackHole;

  beforeEach(async () => {
    hole = await openBlackHole();
  });
  afterEach(() => hole.close());

  /** @returns once the proxy has hung up, which it does after noting what was asked */
  const ask = (line: string) =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(new URL(hole.url).port), '127.0.0.1');
      socket.once('close', () => resolve()).once('error', reject);
      socket.resume().write(`${line} HTTP/1.1\r\n\r\n`);
    });

  it.each([
    'CONNECT example.gov:443',
    'GET http://example.gov/',
    // Of the browser's maker, and nothing that a browser asks for by itself.
    'CONNECT fonts.googleapis.com:443',
    'CONNECT fonts.gstatic.com:443',
    'CONNECT www.google.com:443',
    'CONNECT storage.googleapis.com:443',
    'CONNECT www.google-analytics.com:443',
    'CONNECT login.microsoft.com:443',
    // Names that only look like those.
    'CONNECT accounts.google.com.example.gov:443',
    'CONNECT accounts-google.com:443',
    'CONNECT x.update.googleapis.com:443',
    'CONNECT other.app.hisp-stand-in.invalid:443',
    'GET http://example.gov/?update.googleapis.com',
    'GET http://update.googleapis.com@example.gov/',
    'what is no request',
  ])('sees “%s”', async (line) => {
    await ask(line);
    expect(hole.seen).toEqual([`${line} HTTP/1.1`]);
  });

  it.each([
    'CONNECT accounts.google.com:443',
    'CONNECT update.googleapis.com:443',
    'POST http://update.googleapis.com/service/update2/json?cup2key=1:2',
    'CONNECT hisp.app.hisp-stand-in.invalid:443',
  ])('leaves “%s” to the browser, which asks it by itself', async (line) => {
    await ask(line);
    expect(hole.seen).toEqual([]);
  });
});
