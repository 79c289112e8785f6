// Serves the app without a network. `offlinePlugin` writes VERSION and FILES before this.
// A new version is fetched as a whole beside the one in use, and waits until the page says `take-over`.
/* global VERSION, FILES */

const { scope } = self.registration;
const PREFIX = `nenpyo ${scope} `;
const CACHE = PREFIX + VERSION;
const OPTIONS = { ignoreVary: true, ignoreSearch: true };
const known = new Set(FILES);

self.addEventListener('install', (event) => event.waitUntil(fetchAll()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url
    .slice(scope.length)
    .replace(/[?#].*$/, '')
    .replace(/^index\.html$/, '');
  if (known.has(path)) event.respondWith(answer(request, path));
  else if (path.startsWith('assets/')) event.respondWith(answerFromAny(request));
});

async function fetchAll() {
  const cache = await caches.open(CACHE);
  // Asks the server whether what the browser holds is still right.
  await cache.addAll(FILES.map((path) => new Request(scope + path, { cache: 'no-cache' })));
}

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(scope + path, OPTIONS)) ?? fetch(request);
}

/** A part that another version had: a window of it is still open. */
async function answerFromAny(request) {
  return (await caches.match(request, OPTIONS)) ?? fetch(request);
}

/** Other versions go, unless windows besides the one that took this version may still ask for their parts. */
async function dropOthers() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}
