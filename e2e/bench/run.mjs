// `npm run bench`. Builds the app first. `-- --quick` has fewer sizes and rounds; `-- --only=load` measures only what
// has that in its name (`load`, `app 100`, `open`, `cancel`, `type`, `long use`), and then leaves RESULTS.md alone.

import { spawnSync } from 'node:child_process';

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const env = { ...process.env, BENCH_QUICK: process.argv.includes('--quick') ? '1' : '', BENCH_ONLY: only };
const run = (command) => spawnSync(command, { stdio: 'inherit', shell: true, env }).status ?? 1;

process.exitCode = run('npx vite build') || run('npx playwright test --config e2e/bench/playwright.config.ts');
