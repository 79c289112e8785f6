// `npm run bench`. Builds the app first. `-- --quick` has fewer sizes and rounds, `-- --rounds=3` so many rounds,
// `-- --sizes=100,1000` these numbers of events; `-- --only=load` measures only what has that in its name (`load`,
// `app 100`, `open`, `cancel`, `type`, `million`, `at opening`, `long use`). With sizes or a part, RESULTS.md is left alone.

import { spawnSync } from 'node:child_process';

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const isQuick = process.argv.includes('--quick');
const built = spawnSync('npx vite build', { stdio: 'pipe', shell: true, encoding: 'utf8' });
const said = `${built.stdout}${built.stderr}`;
process.stdout.write(said);
// The build weighs the first view itself (src/build/sizeBudget.ts).
const [, scriptKb = '', styleKb = ''] = /first view: ([\d.]+) of [\d.]+ kB script, ([\d.]+) of/.exec(said) ?? [];
const env = {
  ...process.env,
  BENCH_QUICK: isQuick ? '1' : '',
  BENCH_ROUNDS: option('rounds'),
  BENCH_SIZES: option('sizes'),
  BENCH_ONLY: option('only'),
  BENCH_SCRIPT_KB: scriptKb,
  BENCH_STYLE_KB: styleKb,
};
process.exitCode =
  built.status ||
  (spawnSync('npx playwright test --config e2e/bench/playwright.config.ts', { stdio: 'inherit', shell: true, env })
    .status ??
    1);
