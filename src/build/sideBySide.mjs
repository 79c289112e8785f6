// Runs npm scripts beside each other: `node src/build/sideBySide.mjs lint unit` is `npm run lint` and `npm run unit`.
// What each says is printed as a whole when it has ended. All of them end, so that one run tells everything that is
// wrong; it fails when one of them fails.

import { spawn } from 'node:child_process';

function run(script) {
  const began = performance.now();
  const said = [];
  // npm is a .cmd on Windows, which only a shell finds.
  const child = spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      process.stdout.write(
        `\n── ${script} ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s\n${Buffer.concat(said)}`,
      );
      resolve({ script, hasFailed: code !== 0 });
    });
  });
}

const results = await Promise.all(process.argv.slice(2).map(run));
const failed = results.filter(({ hasFailed }) => hasFailed).map(({ script }) => script);
if (failed.length > 0) {
  process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
