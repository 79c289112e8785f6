// Vite plugin: what the first view needs may weigh only so much, gzipped, or the build fails. Counted
// are the entry, everything it imports statically, and the chunks named here, which the first view
// always asks for although they are imported dynamically.

import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

interface Budget {
  readonly scriptKb: number;
  readonly styleKb: number;
  /** Names of dynamic chunks that the first view loads. */
  readonly firstViewChunks: readonly string[];
}

export function sizeBudget({ scriptKb, styleKb, firstViewChunks }: Budget): Plugin {
  return {
    name: 'nenpyo:size-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const initial = collectInitial(chunks, firstViewChunks);
      const styles = new Set(initial.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
      const scriptSize = initial.reduce((sum, chunk) => sum + kilobytes(chunk.code), 0);
      const styleSize = [...styles].reduce((sum, name) => sum + kilobytes(assetSource(bundle, name)), 0);
      const report = `first view: ${scriptSize.toFixed(1)} of ${scriptKb} kB script, ${styleSize.toFixed(1)} of ${styleKb} kB style, gzipped`;
      this.info(report);
      if (scriptSize > scriptKb || styleSize > styleKb) {
        const parts = initial.map((chunk) => `  ${kilobytes(chunk.code).toFixed(1).padStart(6)} kB  ${chunk.fileName}`);
        this.error(`over budget, ${report}\n${parts.join('\n')}`);
      }
    },
  };
}

function collectInitial(
  chunks: readonly Rollup.OutputChunk[],
  names: readonly string[],
): readonly Rollup.OutputChunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const missing = names.filter((name) => !chunks.some((chunk) => chunk.name === name));
  if (missing.length > 0) throw new Error(`size budget: no chunk is named ${missing.join(', ')}`);
  const initial = new Set<Rollup.OutputChunk>();
  const add = (chunk: Rollup.OutputChunk | undefined) => {
    if (!chunk || initial.has(chunk)) return;
    initial.add(chunk);
    for (const file of chunk.imports) add(byFile.get(file));
  };
  for (const chunk of chunks) if (chunk.isEntry || names.includes(chunk.name)) add(chunk);
  return [...initial];
}

function assetSource(bundle: Rollup.OutputBundle, name: string): string | Uint8Array {
  const file = bundle[name];
  return file?.type === 'asset' ? file.source : '';
}

/** Gzipped size in kB of 1,000 bytes. */
function kilobytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}
