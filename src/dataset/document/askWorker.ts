// Questions to the reading worker, each with the answer that belongs to it.

import type { FromWorker, ToWorker } from './documentMessages.ts';

export function startWorker(): Worker {
  return new Worker(new URL('./readingWorker.ts', import.meta.url), { type: 'module' });
}

export function tellWorker(worker: Worker, message: ToWorker, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

/** From now on the worker's messages are answers. */
export function askWorker(worker: Worker): <Answer>(question: (request: number) => ToWorker) => Promise<Answer> {
  const waiting = new Map<number, (answer: never) => void>();
  let requests = 0;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind !== 'texts' && data.kind !== 'found') return;
    waiting.get(data.request)?.((data.kind === 'texts' ? data.texts : data.hits) as never);
    waiting.delete(data.request);
  };
  return <Answer>(question: (request: number) => ToWorker) =>
    new Promise<Answer>((resolve) => {
      const request = ++requests;
      waiting.set(request, resolve as (answer: never) => void);
      tellWorker(worker, question(request));
    });
}
