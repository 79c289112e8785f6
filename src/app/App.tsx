// The page: exploring or on stage, and what floats over both.

import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandContext, StageActions } from '#app/commands/command.ts';
import { useShortcuts } from '#app/commands/useShortcuts.ts';
import { Explore } from '#app/explore/Explore.tsx';
import { FilterDrawer } from '#app/explore/FilterDrawer.tsx';
import type { Brought } from '#app/loading/useDataset.ts';
import type { LoadedDataset } from '#dataset/loaded.ts';
import { localize } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fetchPart } from '#lib/fetchPart.ts';
import { obstacleOf } from '#lib/notFetched.ts';
import { addressOf } from '#store/address/urlSync.ts';
import { useActions, useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { removeFirstPicture } from '#timeline/layer/removeFirstPicture.ts';
import { FileInput } from '#ui/FileInput.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useMediaQuery } from '#ui/useMediaQuery.ts';
import { useNotice } from '#ui/useNotice.ts';
import styles from './App.module.css';
import { FocusRescue } from './FocusRescue.tsx';
import { Panel } from './Panel.tsx';
import { DialogBoundary, ScreenBoundary } from './parts/PartBoundary.tsx';
import { useBroughtBriefings } from './useBroughtBriefings.ts';
import { useUnkeptWarning } from './useUnkeptWarning.ts';

const CommandPalette = lazyPart(async () => (await import('#app/commands/CommandPalette.tsx')).CommandPalette);
const PersonCard = lazyPart(async () => (await import('#people/PersonCard.tsx')).PersonCard);
const ShortcutHelp = lazyPart(async () => (await import('#app/commands/ShortcutHelp.tsx')).ShortcutHelp);
const About = lazyPart(async () => (await import('#app/commands/About.tsx')).About);
const BriefingEditor = lazyPart(async () => (await import('#briefing/BriefingEditor.tsx')).BriefingEditor);
const SavePicture = lazyPart(async () => (await import('#sharing/picture/SavePicture.tsx')).SavePicture);
const HandoutMenu = lazyPart(async () => (await import('#sharing/HandoutMenu.tsx')).HandoutMenu);
const Stage = lazyPart(async () => (await import('#app/stage/Stage.tsx')).Stage);

type Overlay = 'palette' | 'help' | 'about' | 'filters' | 'briefings' | 'picture' | null;

interface Props {
  /** Where the dataset came from, for the texts of other languages. */
  readonly source: LoadedDataset;
  readonly onOpenFiles: (files: readonly File[]) => void;
  /** Briefing files that are to be opened. */
  readonly brought: Brought | null;
  readonly onBroughtTaken: () => void;
}

export function App({ source, onOpenFiles, brought, onBroughtTaken }: Props) {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const { leaveStage, showPerson } = useActions();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [notice, setNotice] = useNotice();
  const isWide = useMediaQuery('(min-width: 68.75em)');
  const isOnStage = useAppState((state) => state.briefing !== null);
  const hasOpenPerson = useAppState((state) => state.openPerson !== null);
  useDocumentTitle();
  const hasChart = useAppState(({ view }) => isOnStage || view === 'timeline');
  useEffect(() => {
    if (!hasChart) removeFirstPicture();
  }, [hasChart]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said before is not for the audience
  useEffect(() => setNotice(''), [isOnStage]);

  const picker = useRef<HTMLInputElement>(null);
  const stage = useRef<StageActions | null>(null);
  const context = useMemo<CommandContext>(
    () => ({
      store,
      stage,
      say: setNotice,
      openPalette: () => setOverlay('palette'),
      openHelp: () => setOverlay('help'),
      openAbout: () => setOverlay('about'),
      openDataset: () => picker.current?.click(),
      openBriefings: () => setOverlay('briefings'),
      savePicture: () => setOverlay('picture'),
      addView: () => {
        // What is seen when the key is pressed: by the time the part has come, something else may be.
        const seen = store.api.getState();
        fetchPart(() => import('#briefing/addView.ts')).then(
          ({ addView }) => setNotice(addView(store, seen, language, m)),
          (reason: unknown) => setNotice(m['part.addView'](m[`part.${obstacleOf(reason)}`])),
        );
      },
      focusSearch: () => {
        if (document.getElementById('search')) document.getElementById('search')?.focus();
        else setOverlay('filters');
      },
      focusList: () =>
        document.querySelector<HTMLElement>('#events a[tabindex="0"], #ledger ol a, #accounts h2')?.focus(),
      copyEvents: () => {
        const state = store.api.getState();
        const { ordinals } = store.select.matches(state);
        fetchPart(() => Promise.all([import('#app/commands/eventsTable.ts'), import('#lib/text/table.ts')]))
          .then(([{ eventsTable }, { copyTable }]) =>
            copyTable(eventsTable(ordinals, state.record.indices, language, m)),
          )
          .then(
            () => setNotice(m['ledger.copied']),
            () => setNotice(m['app.tableNotCopied']),
          );
      },
      copyLink: () => {
        navigator.clipboard.writeText(addressOf(store.api.getState())).then(
          () => setNotice(m['app.linkCopied']),
          () => setNotice(m['app.linkNotCopied']),
        );
      },
    }),
    [store, m, language, setNotice],
  );
  useShortcuts(context);
  useFocusAfterStage(isOnStage, context.focusList);
  // Beside what the command has done that could not be kept.
  const warnUnkept = useCallback(() => setNotice((done) => `${done} ${m['briefing.unkept']}`.trim()), [m, setNotice]);
  useUnkeptWarning(warnUnkept, isOnStage || overlay === 'briefings');
  const { told, forget } = useBroughtBriefings(brought, onBroughtTaken, context.openBriefings);
  const close = () => {
    setOverlay(null);
    forget();
  };

  return (
    <div className={styles.page}>
      <FocusRescue />
      {isOnStage ? (
        <ScreenBoundary name={m['part.stage']} leave={{ label: m['stage.leave'], onLeave: leaveStage }}>
          <Stage context={context} onOpenFilters={() => setOverlay('filters')} />
        </ScreenBoundary>
      ) : (
        <Explore context={context} isWide={isWide} onOpenFilters={() => setOverlay('filters')} />
      )}
      <FileInput ref={picker} label={m['opening.command']} onFiles={onOpenFiles} />
      <Notice words={notice} />
      {overlay === 'palette' && (
        <DialogBoundary name={m['commands.palette']} onClose={close}>
          <CommandPalette context={context} search={source.remote?.search} onClose={close} />
        </DialogBoundary>
      )}
      {overlay === 'help' && (
        <DialogBoundary name={m['commands.help']} onClose={close}>
          <ShortcutHelp context={context} onClose={close} />
        </DialogBoundary>
      )}
      {overlay === 'about' && (
        <DialogBoundary name={m['app.about']} onClose={close}>
          <About onClose={close} />
        </DialogBoundary>
      )}
      {overlay === 'picture' && (
        <DialogBoundary name={m['picture.save']} onClose={close}>
          <SavePicture onClose={close} />
        </DialogBoundary>
      )}
      {overlay === 'briefings' && (
        <DialogBoundary name={m['briefing.title']} onClose={close}>
          <BriefingEditor
            told={told}
            onClose={close}
            renderSharing={(briefing) => (
              <Panel name={m['sharing.heading']}>
                <Suspense fallback={<div className={styles.sharing} />}>
                  <HandoutMenu briefing={briefing} source={source} />
                </Suspense>
              </Panel>
            )}
          />
        </DialogBoundary>
      )}
      {hasOpenPerson && (
        <DialogBoundary name={m['part.person']} onClose={() => showPerson(null)}>
          <PersonCard />
        </DialogBoundary>
      )}
      {overlay === 'filters' && (isOnStage || !isWide) && <FilterDrawer onClose={close} />}
    </div>
  );
}

/** What a tab, a bookmark and a screen reader call the page: the open event, then the record. */
function useDocumentTitle(): void {
  const { language } = useLanguage();
  const { select } = useAppStore();
  const event = useAppState(select.selectedEvent);
  const { info } = useRecord().indices.dataset;
  useEffect(() => {
    const parts = [event?.title, info.title].flatMap((text) => (text ? localize(text, language).text : []));
    document.title = parts.join(' · ');
  }, [event, info, language]);
}

/** Who leaves the stage goes on at the list: what opened the stage is long gone. */
function useFocusAfterStage(isOnStage: boolean, focusList: () => void): void {
  const wasOnStage = useRef(isOnStage);
  useEffect(() => {
    if (wasOnStage.current && !isOnStage) requestAnimationFrame(focusList);
    wasOnStage.current = isOnStage;
  }, [isOnStage, focusList]);
}
