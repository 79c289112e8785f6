// From nothing to the app: loads the dataset, opens it, hangs the address and the device on the store.

import { lazy, type ReactNode, Suspense, startTransition, useCallback, useEffect, useState } from 'react';
import type { DatasetPlace } from '#dataset/datasetPlace.ts';
import { type LoadResult, loadDataset } from '#dataset/loadDataset.ts';
import { LanguageProvider } from '#i18n/LanguageContext.tsx';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { createBriefingShelf } from '#store/briefingShelf.ts';
import { deviceBriefings } from '#store/deviceBriefings.ts';
import { rememberPreferences } from '#store/preferences.ts';
import { openRecord } from '#store/record.ts';
import { StoreProvider, useAppState } from '#store/StoreContext.tsx';
import { type AppStore, createAppStore } from '#store/store.ts';
import { readAddress, syncAddress } from '#store/urlSync.ts';
import type { Preferences } from '#store/viewState.ts';
import { App } from './App.tsx';
import { bringBriefing } from './bringBriefing.ts';
import { FailedScreen, LoadingScreen } from './LoadScreen.tsx';
import { PartialNotice } from './PartialNotice.tsx';
import { Texts } from './Texts.tsx';
import { useTheme } from './useTheme.ts';

/** Needed by no view; without it the page needs the network, and nothing else is lost. */
const UpdateNotice = lazy(
  (): Promise<{ default: () => ReactNode }> =>
    import('./UpdateNotice.tsx').then(
      ({ UpdateNotice }) => ({ default: UpdateNotice }),
      () => ({ default: () => null }),
    ),
);

interface Props {
  readonly place: DatasetPlace;
  /** As the address names it; null for the bundled dataset. */
  readonly dataAddress: string | null;
  readonly preferences: Preferences;
  /** Named by the address for this visit, in place of the remembered one. */
  readonly addressLanguage: Language | null;
  readonly messages: Messages;
  /** The first attempt, begun before React was there. */
  readonly firstLoad: Promise<LoadResult>;
  /** This window is the presenter's: the briefing it shows the notes of. */
  readonly presenter: PresenterPlace | null;
}

export interface PresenterPlace {
  readonly briefing: string;
  /** Counted from 0. */
  readonly scene: number;
}

const PresenterWindow = lazy(async () => ({ default: (await import('#stage/PresenterWindow.tsx')).PresenterWindow }));

type Phase =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly result: Extract<LoadResult, { status: 'failed' }> }
  | { readonly status: 'open'; readonly store: AppStore; readonly result: Extract<LoadResult, { status: 'loaded' }> };

export function Root({ place, dataAddress, preferences, addressLanguage, messages, firstLoad, presenter }: Props) {
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const language = addressLanguage ?? preferences.language;

  const settle = useCallback(
    (result: LoadResult) => {
      if (result.status === 'failed') {
        setPhase({ status: 'failed', result });
        return;
      }
      const record = openRecord(result.indices, result.textLanguages, dataAddress);
      const { view } = readAddress(record);
      const shelf = createBriefingShelf(deviceBriefings);
      const first = bringBriefing(record, shelf, view);
      const store = createAppStore(record, first, preferences, addressLanguage, shelf);
      // In slices, so that the page answers while it is drawn for the first time.
      startTransition(() => setPhase({ status: 'open', store, result }));
    },
    [preferences, addressLanguage, dataAddress],
  );
  useEffect(() => {
    firstLoad.then(settle, console.error);
  }, [firstLoad, settle]);

  const store = phase.status === 'open' ? phase.store : null;
  useEffect(() => {
    if (!store) return;
    const stopSync = presenter ? () => {} : syncAddress(store);
    const stopRemembering = rememberPreferences(store);
    return () => {
      stopSync();
      stopRemembering();
    };
  }, [store, presenter]);

  const speech = { language, m: messages };
  if (phase.status !== 'open') {
    const retry = () => {
      setPhase({ status: 'loading' });
      loadDataset(place).then(settle, console.error);
    };
    return (
      <LanguageProvider language={language} initial={speech}>
        {phase.status === 'failed' ? <FailedScreen failure={phase.result} onRetry={retry} /> : <LoadingScreen />}
      </LanguageProvider>
    );
  }
  return (
    <StoreProvider value={phase.store}>
      <SpokenApp speech={speech}>
        {presenter ? (
          <Suspense>
            <PresenterWindow id={presenter.briefing} firstScene={presenter.scene} />
          </Suspense>
        ) : (
          <>
            <PartialNotice report={phase.result.report} />
            <Texts source={phase.result} />
            <App source={phase.result} />
            <Suspense>
              <UpdateNotice />
            </Suspense>
          </>
        )}
      </SpokenApp>
    </StoreProvider>
  );
}

interface SpokenProps {
  readonly speech: { readonly language: Language; readonly m: Messages };
  readonly children: React.ReactNode;
}

function SpokenApp({ speech, children }: SpokenProps) {
  const language = useAppState((state) => state.language);
  useTheme(useAppState((state) => state.theme));
  return (
    <LanguageProvider language={language} initial={speech}>
      {children}
    </LanguageProvider>
  );
}
