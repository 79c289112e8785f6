// `npm run attack`: tries to break the built app, and prints what it has counted as a table. It takes hours; a part of
// it in minutes is `-- --only=kills --count=20` (the parts are the files `*.attack.ts`, and `count` is how often each
// tries). `-- --seed=7` draws other numbers, `-- --no-build` takes dist/ as it is.

import { spawnSync } from 'node:child_process';

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const run = (command, env = {}) =>
  spawnSync(command, { stdio: 'inherit', shell: true, env: { ...process.env, ...env } }).status ?? 1;

const built = process.argv.includes('--no-build') ? 0 : run('npx vite build');
const parts = option('only')
  .split(',')
  .filter((part) => /^\w+$/.test(part))
  .map((part) => `${part}.attack.ts`);
const env = { ATTACK_COUNT: option('count'), ATTACK_SEED: option('seed') };
process.exitCode = built || run(`npx playwright test --config e2e/attack/playwright.config.ts ${parts.join(' ')}`, env);
