// `npm run bench`, with `-- --quick` for fewer sizes and rounds. Builds the app first.

import { spawnSync } from 'node:child_process';

const env = { ...process.env, BENCH_QUICK: process.argv.includes('--quick') ? '1' : '' };
const run = (command) => spawnSync(command, { stdio: 'inherit', shell: true, env }).status ?? 1;

process.exitCode = run('npx vite build') || run('npx playwright test --config e2e/bench/playwright.config.ts');
