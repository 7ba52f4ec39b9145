import path from 'node:path';
import { launchApp, temporaryHome, removeHome } from '/work/main/tests/e2e/app/launch.ts';
import { writeManyEdits } from '/work/main/src-main/bench/many-edits.ts';
const home = temporaryHome();
const file = path.join(home,'many.cxwb');
await writeManyEdits(file);
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync(path.join(home,'data'),{recursive:true});
const app = await launchApp({home, args:[file]});
try {
  const one = (await app.window()).page;
  await one.getByRole('heading',{level:1}).waitFor();
  await one.getByRole('dialog', { name: 'Who is editing?' }).waitFor();
  await one.keyboard.type('Bench lead'); await one.keyboard.press('Enter');
  await one.getByRole('heading',{level:1, name:'Where we stand'}).waitFor();
  const win1 = (await app.controls.windows())[0];
  await app.controls.chooseMenu('window.new', win1!.id);
  const two = (await app.window(2)).page;
  await two.goto('about:blank');
  await two.evaluate(`document.body.append(Object.assign(document.createElement('textarea'),{rows:10,cols:80}))`);
  await one.bringToFront();
  await one.keyboard.press('Control+k');
  await one.getByRole('dialog', { name: 'Go to' }).waitFor();
  await one.keyboard.type(process.env.SCREEN ?? 'organization');
  await one.waitForTimeout(500);
  await one.keyboard.press('Enter');
  await one.waitForTimeout(500);
  console.log(await one.evaluate("document.querySelector('h1').textContent"), await one.locator('.rich-text-content').count());
  const probe = `(() => {
    const t = { down: 0, latency: [], busy: [], handle: [], render: [], first: [] };
    window.bench = t;
    const ch = new MessageChannel();
    let rafAt = 0, handled = 0, began = 0, stamp=0;
    const done = () => {
      const now = performance.now();
      t.latency.push(now - stamp); t.handle.push(handled - began); t.render.push(now - rafAt); t.first.push(began-stamp); t.busy.push((handled-began)+(now-rafAt));
      t.ready && t.ready();
    };
    ch.port1.onmessage = done;
    const task = new MessageChannel();
    task.port1.onmessage = () => { handled = performance.now(); };
    addEventListener('keydown', (e) => { stamp = e.timeStamp; began = performance.now(); }, true);
    addEventListener('keypress', () => { task.port2.postMessage(0); requestAnimationFrame(() => { rafAt = performance.now(); ch.port2.postMessage(0); }); }, true);
    t.painted = () => new Promise((r) => { const n = t.latency.length; t.ready = () => { t.ready = undefined; r(); }; if (t.wanted <= n) r(); });
  })()`;
  for (const p of [one,two]) await p.evaluate(probe);
  await one.locator('.rich-text-content').first().focus();
  await one.keyboard.press('Control+a'); await one.keyboard.press('Delete');
  await two.locator('textarea').focus();
  const traced = async (p: typeof one, name: string) => {
    const cdp = await p.context().newCDPSession(p);
    const browser = p.context().browser()!;
    const events: any[] = [];
    cdp.on('Tracing.dataCollected', ({value}: any) => events.push(...value));
    await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline','disabled-by-default-devtools.timeline',...(process.env.TRACE==='cpu'?['disabled-by-default-v8.cpu_profiler']:[]),'v8.execute','blink.user_timing','toplevel'] } } as any);
    await p.bringToFront();
    for (let i=0;i<50;i++) { await p.keyboard.press('abcdefgh '[i%9]!); await p.waitForTimeout(25); }
    const ended = new Promise<void>(r => cdp.once('Tracing.tracingComplete', () => r()));
    await cdp.send('Tracing.end'); await ended;
    writeFileSync(`/tmp/trace-${name}.json`, JSON.stringify(events));
  };
  const text = 'The office asks people after each visit and reads what they say. ';
  const med = (a:number[]) => { const s=[...a].sort((x,y)=>x-y); return [s[Math.floor(s.length*.25)],s[Math.floor(s.length/2)], s[Math.floor(s.length*.75)],s[Math.floor(s.length*.95)], s.at(-1)].map(x=>x!.toFixed(2)).join(' / ');};
  for (let block=0; block<8; block++) for (const p of [one,two]) {
    await p.bringToFront();
    for (let i=0;i<50;i++) { await p.keyboard.press(text[i]!); await p.waitForTimeout(i===25?620:20); }
  }
  if (process.env.TRACE) { await traced(one,'app'); await traced(two,'bare'); }
  for (const p of [one,two]) {
    const t = await p.evaluate('({latency:bench.latency,busy:bench.busy,handle:bench.handle,render:bench.render,first:bench.first})') as Record<string,number[]>;
    console.log(p===one?'app':'bare', Object.entries(t).map(([k,v])=>`${k} ${v.length}: ${med(v)}`).join('\n   '));
  }
} finally { await app.close(); console.log(app.output()); removeHome(home); }
