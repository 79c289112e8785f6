// From nothing to the app: loads the dataset, opens it, hangs the address and the device on the store.

import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { PresenterPlace } from '#app/first/startPlace.ts';
import type { FirstLoad } from '#app/loading/firstDataset.ts';
import { FailedScreen, LoadingScreen } from '#app/loading/LoadScreen.tsx';
import { DropTarget, OpenedFileBar, SetAsideBar } from '#app/loading/OpenedFile.tsx';
import { PartialNotice } from '#app/loading/PartialNotice.tsx';
import { RemoteTexts } from '#app/loading/RemoteTexts.tsx';
import { Texts } from '#app/loading/Texts.tsx';
import { type DatasetControl, type Opening, type Phase, useDataset } from '#app/loading/useDataset.ts';
import type { DatasetPlace } from '#dataset/datasetPlace.ts';
import { ENGLISH, LanguageProvider, type Speech, useLanguage } from '#i18n/LanguageContext.tsx';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { RecordOrigin } from '#store/address/recordOrigin.ts';
import { readAddress, syncAddress } from '#store/address/urlSync.ts';
import { createBriefingShelf } from '#store/briefingShelf.ts';
import { deviceBriefings } from '#store/deviceBriefings.ts';
import { rememberPreferences } from '#store/preferences.ts';
import { openRecord, withRemoteSearch } from '#store/record.ts';
import { StoreProvider, useAppState } from '#store/StoreContext.tsx';
import { createAppStore } from '#store/store.ts';
import type { Preferences } from '#store/viewState.ts';
import { lazyPart } from '#ui/lazyPart.tsx';
import { App } from './App.tsx';
import { AddressNotice } from './address/AddressNotice.tsx';
import { bringBriefing } from './bringBriefing.ts';
import { MissingNotices } from './parts/MissingNotice.tsx';
import { DialogBoundary, ScreenBoundary } from './parts/PartBoundary.tsx';
import { useTheme } from './useTheme.ts';

/** Needed by no view; without it the page needs the network, and nothing else is lost. */
const UpdateNotice = lazy(
  (): Promise<{ default: () => ReactNode }> =>
    import('./UpdateNotice.tsx').then(
      ({ UpdateNotice }) => ({ default: UpdateNotice }),
      () => ({ default: () => null }),
    ),
);

export interface RootProps {
  readonly place: DatasetPlace;
  readonly origin: RecordOrigin;
  readonly preferences: Preferences;
  /** Named by the address for this visit, in place of the remembered one. */
  readonly addressLanguage: Language | null;
  /** Null when they could not be fetched: English then, which comes with the app. */
  readonly messages: Messages | null;
  /** Begun before React was there. */
  readonly firstLoad: FirstLoad;
  /** This window is the presenter's: the briefing it shows the notes of. */
  readonly presenter: PresenterPlace | null;
}

const PresenterWindow = lazyPart(async () => (await import('#stage/presenter/PresenterWindow.tsx')).PresenterWindow);
const OpeningDialog = lazyPart(async () => (await import('#app/loading/OpeningDialog.tsx')).OpeningDialog);

export function Root(props: RootProps) {
  const { firstLoad } = props;
  const language = props.addressLanguage ?? props.preferences.language;
  const control = useDataset(props, language, firstLoad.dataset);
  const { phase, opening } = control;
  if (phase.status === 'open') {
    return (
      <Session key={phase.id} {...props} phase={phase} control={control}>
        {opening && <NamedOpening opening={opening} onCancel={control.cancel} />}
      </Session>
    );
  }
  return (
    <LanguageProvider language={language} initial={firstSpeech(props)}>
      {phase.status === 'failed' ? (
        <FailedScreen failure={phase.failure} onRetry={control.retry} />
      ) : (
        <LoadingScreen firstLoad={firstLoad} />
      )}
    </LanguageProvider>
  );
}

function firstSpeech({ addressLanguage, preferences, messages: m }: RootProps): Speech {
  return m ? { language: addressLanguage ?? preferences.language, m } : ENGLISH;
}

interface SessionProps extends RootProps {
  readonly phase: Extract<Phase, { status: 'open' }>;
  readonly control: DatasetControl;
  readonly children: ReactNode;
}

/** One open dataset, with a store of its own. */
function Session({ phase, control, children, ...props }: SessionProps) {
  const { preferences, addressLanguage, presenter } = props;
  const { source, origin, setAside } = phase;
  const [{ store, read }] = useState(() => {
    const opened = openRecord(source.indices, source.textLanguages, origin);
    const record = source.remote ? withRemoteSearch(opened, source.remote) : opened;
    const shelf = createBriefingShelf(deviceBriefings);
    const link = readAddress(record);
    const view = bringBriefing(record, shelf, link);
    return { store: createAppStore(record, view, preferences, addressLanguage, shelf), read: link.text };
  });
  useEffect(() => {
    const stopSync = presenter ? () => {} : syncAddress(store, read);
    const stopRemembering = rememberPreferences(store);
    return () => {
      stopSync();
      stopRemembering();
    };
  }, [store, read, presenter]);

  return (
    <StoreProvider value={store}>
      <SpokenApp speech={firstSpeech(props)}>
        <MissingNotices>
          {source.remote ? <RemoteTexts source={source} remote={source.remote} /> : <Texts source={source} />}
        </MissingNotices>
        {presenter ? (
          <NamedPresenter {...presenter} />
        ) : (
          <>
            <PartialNotice report={source.report} />
            {origin.kind === 'file' && (
              <OpenedFileBar names={origin.names} report={source.report} onClose={control.closeFile} />
            )}
            {setAside !== null && <SetAsideBar name={setAside} onReturn={control.showFiles} />}
            <App
              source={source}
              onOpenFiles={control.openFiles}
              brought={control.brought?.phase === phase.id ? control.brought : null}
              onBroughtTaken={control.onBroughtTaken}
            />
            <DropTarget onFiles={control.openFiles} />
            {children}
            <AddressNotice control={control} setAside={setAside} />
            <Suspense>
              <UpdateNotice />
            </Suspense>
          </>
        )}
      </SpokenApp>
    </StoreProvider>
  );
}

function NamedPresenter({ briefing, scene }: PresenterPlace) {
  const { m } = useLanguage();
  return (
    <ScreenBoundary name={m['stage.presenter']} leave={null}>
      <PresenterWindow id={briefing} firstScene={scene} />
    </ScreenBoundary>
  );
}

function NamedOpening(props: { readonly opening: NonNullable<Opening>; readonly onCancel: () => void }) {
  const { m } = useLanguage();
  return (
    <DialogBoundary name={m['opening.title'](nameOf(props.opening))} onClose={props.onCancel}>
      <OpeningDialog {...props} />
    </DialogBoundary>
  );
}

function nameOf(opening: NonNullable<Opening>): string {
  return opening.status === 'failed' ? opening.failure.address : opening.name;
}

interface SpokenProps {
  readonly speech: Speech;
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
