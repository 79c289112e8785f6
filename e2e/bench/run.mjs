// `npm run bench`. Builds the app first. `-- --quick` has fewer sizes and rounds, `-- --rounds=3` so many rounds;
// `-- --only=load` measures only what has that in its name (`load`, `app 100`, `open`, `cancel`, `type`, `long use`), and
// then leaves RESULTS.md alone.

import { spawnSync } from 'node:child_process';

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const isQuick = process.argv.includes('--quick');
const env = {
  ...process.env,
  BENCH_QUICK: isQuick ? '1' : '',
  BENCH_ROUNDS: option('rounds'),
  BENCH_ONLY: option('only'),
};
const run = (command) => spawnSync(command, { stdio: 'inherit', shell: true, env }).status ?? 1;

process.exitCode = run('npx vite build') || run('npx playwright test --config e2e/bench/playwright.config.ts');
