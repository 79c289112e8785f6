// Tells what could not be fetched, a text or a part of the app, from what went wrong with it in hand; and what stood in
// the way, for that decides what a person can do.

/**
 * `network`: the server cannot be reached. `edition`: the server holds another edition of the app than this page is of,
 * so that its files are gone for good. `file`: neither; the file itself is missing, broken or refused.
 */
export type Obstacle = 'network' | 'edition' | 'file';

export class NotFetched extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle, cause: unknown) {
    super(String(cause), { cause });
    this.obstacle = obstacle;
  }
}

/** What stood in the way of something that was `fetched`. */
export function obstacleOf(reason: unknown): Obstacle {
  return reason instanceof NotFetched ? reason.obstacle : 'file';
}

/** The same value; rejects with NotFetched, whatever `work` rejects with, once it is known what stood in the way. */
export async function fetched<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (reason) {
    throw reason instanceof NotFetched ? reason : new NotFetched(await findObstacle(), reason);
  }
}

const LONGEST_WAIT_MS = 4000;

async function findObstacle(): Promise<Obstacle> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
  try {
    const response = await fetch(document.baseURI, {
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    return response.ok ? obstacleIn(await response.text(), own) : 'file';
  } catch {
    return 'network';
  }
}

/** What the page says that the server answers with; `own` is the script the open page was started with. */
export function obstacleIn(page: string, own: string | null): Obstacle {
  // A network that wants a login first answers with a page of its own.
  if (!page.includes('id="root"')) return 'network';
  return own === null || page.includes(own) ? 'file' : 'edition';
}
