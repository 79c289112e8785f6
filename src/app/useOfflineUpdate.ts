// Works without a network after the first visit: registers the service worker, and tells when a new version
// has been fetched. It waits, and is never put under a running page unless the user says so.

import { useCallback, useEffect, useState } from 'react';
import { hasInlinedDocument } from '#dataset/inlinedDocument.ts';
import { reloadPage } from '#store/address/urlSync.ts';

const PAUSE_MS = 1000;

interface OfflineUpdate {
  readonly isWaiting: boolean;
  readonly take: () => void;
}

export function useOfflineUpdate(): OfflineUpdate {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!isServed()) return;
    return whenLoaded(() => {
      // A browser may refuse, as in private windows: the page then needs the network as any other.
      register(setWaiting).catch((error) => console.info(`Offline: ${error}`));
    });
  }, []);
  const take = useCallback(() => {
    // Another window may have taken it already.
    if (waiting?.state !== 'installed') return reloadPage();
    navigator.serviceWorker.addEventListener('controllerchange', reloadPage, { once: true });
    waiting.postMessage('take-over');
  }, [waiting]);
  return { isWaiting: waiting !== null, take };
}

function isServed(): boolean {
  const isBuilt = import.meta.env.PROD && !hasInlinedDocument();
  return isBuilt && isSecureContext && document.baseURI.startsWith('http') && 'serviceWorker' in navigator;
}

/** After everything the first view needs. Returns the undoing. */
function whenLoaded(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    // Safari has no idle callback.
    timer = setTimeout(() => (window.requestIdleCallback ?? setTimeout)(run), PAUSE_MS);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('load', wait);
  };
}

async function register(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js');
  const tell = () => {
    // Without an active one, this is the first visit and not a new version.
    if (registration.waiting && registration.active) onWaiting(registration.waiting);
  };
  const follow = () => registration.installing?.addEventListener('statechange', tell);
  tell();
  follow();
  registration.addEventListener('updatefound', follow);
  // Browsers look for a new version by themselves, but when they like.
  if (registration.active) await registration.update();
}
