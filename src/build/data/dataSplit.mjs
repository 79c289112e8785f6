// `npm run data:split -- FILE [FOLDER]`: a dataset document becomes its split form, to be put beside the app and
// opened with `#data=FOLDER/`. What is sound is split; what is not is told.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createServer } from 'vite';

const [file, folder = file && basename(file, '.json')] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run data:split -- FILE [FOLDER]');
  process.exit(2);
}
// Vite reads the app's TypeScript; this Node does not.
const vite = await createServer({
  configFile: false,
  root: 'src',
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
});
const { readFiles } = await vite.ssrLoadModule('/dataset/document/readFiles.ts');
const { splitFiles } = await vite.ssrLoadModule('/build/data/splitFiles.ts');
const { describeInEnglish } = await vite.ssrLoadModule('/i18n/problems/describeProblem.ts');
const { dataset, problems } = readFiles([{ name: file, bytes: readFileSync(file) }]);
await vite.close();
for (const problem of problems.slice(0, 100)) console.error(describeInEnglish(problem));
if (problems.length > 100) console.error(`… and ${problems.length - 100} problems more`);
if (!dataset) process.exit(1);
mkdirSync(folder, { recursive: true });
const files = splitFiles(dataset);
for (const [name, content] of files) writeFileSync(join(folder, name), content);
console.info(`${dataset.events.length} events in ${files.size} files: ${folder}/`);
