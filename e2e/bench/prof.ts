import { chromium, test } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { comeToRest, open, zoomAndPan, press, busyMs, throttle, firstEvent } from './measure.ts';
import { serve } from './server.ts';
test('prof', async () => {
  const { url, stop } = await serve();
  const { executablePath, args } = ensureBrowser();
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  const [what, size] = (process.env['PROF'] ?? 'move 100').split(' ');
  const opened = await open(browser);
  const address = size?.startsWith('raw') ? `${url}/pages/raw.html?data=/data/${size.slice(3)}.json` : `${url}/app/#data=${encodeURIComponent(`/data/${size}/`)}`;
  const P = 'label:has-text("Person0") input[type="checkbox"]';
  if (what !== 'load') { await comeToRest(opened, address); if (what==='filter') { await press(opened,P); await press(opened,P);} }
  await opened.session.send('Profiler.enable');
  await opened.session.send('Profiler.setSamplingInterval', { interval: 200 });
  await opened.session.send('Profiler.start');
  const m0 = Object.fromEntries((await opened.session.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
  if (what === 'move') console.info(await zoomAndPan(opened, '.vis-panel.vis-center'));
  if (what === 'filter') for (let i = 0; i < 8; i++) console.info(await press(opened, P));
  if (what === 'load') { console.info(await firstEvent(opened, address, 120000)); await opened.page.waitForTimeout(3000); }
  const m1 = Object.fromEntries((await opened.session.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
  for (const k of ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'LayoutCount', 'RecalcStyleCount']) console.info(k, (m1[k]! - m0[k]!).toFixed(3));
  const { profile } = await opened.session.send('Profiler.stop');
  const self = new Map<string, number>(); 
  const dt = profile.timeDeltas ?? []; const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map<number, number>(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const total = new Map<string, number>();
  (profile.samples ?? []).forEach((id, i) => {
    const d = (dt[i] ?? 0) / 1000; let n = byId.get(id)!; const nm = (x: typeof n) => `${x.callFrame.functionName || '(anon)'} ${x.callFrame.url.split('/').pop()?.slice(0,14)}:${x.callFrame.lineNumber}:${x.callFrame.columnNumber}`;
    self.set(nm(n), (self.get(nm(n)) ?? 0) + d); const seen = new Set<string>(); let at: number | undefined = id; while (at !== undefined) { const k = nm(byId.get(at)!); if (!seen.has(k)) { seen.add(k); total.set(k, (total.get(k) ?? 0) + d); } at = parent.get(at); }
  });
  const top = (m: Map<string, number>, n: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, v]) => `${v.toFixed(0).padStart(7)} ${k}`).join('\n');
  console.info('SELF\n' + top(self, 22)); console.info('TOTAL\n' + top(total, 45));
  await browser.close(); stop();
});
