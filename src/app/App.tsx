// The page: exploring or on stage, and what floats over both.

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandContext, StageActions } from '#app/commands/commands.ts';
import { useShortcuts } from '#app/commands/useShortcuts.ts';
import { Explore } from '#app/explore/Explore.tsx';
import { FilterDrawer } from '#app/explore/FilterDrawer.tsx';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import { localize } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { addressOf } from '#store/urlSync.ts';
import { removeFirstPicture } from '#timeline/light/removeFirstPicture.ts';
import { FileInput } from '#ui/FileInput.tsx';
import styles from './App.module.css';
import { FocusRescue } from './FocusRescue.tsx';
import { Panel } from './Panel.tsx';
import { useMediaQuery } from './useMediaQuery.ts';
import { useUnkeptWarning } from './useUnkeptWarning.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('#app/commands/CommandPalette.tsx')).CommandPalette,
}));
const PersonCard = lazy(async () => ({ default: (await import('#people/PersonCard.tsx')).PersonCard }));
const ShortcutHelp = lazy(async () => ({ default: (await import('#app/commands/ShortcutHelp.tsx')).ShortcutHelp }));
const About = lazy(async () => ({ default: (await import('#app/commands/About.tsx')).About }));
const BriefingEditor = lazy(async () => ({ default: (await import('#briefing/BriefingEditor.tsx')).BriefingEditor }));
const HandoutMenu = lazy(async () => ({ default: (await import('#sharing/HandoutMenu.tsx')).HandoutMenu }));
const Stage = lazy(async () => ({ default: (await import('#app/stage/Stage.tsx')).Stage }));

type Overlay = 'palette' | 'help' | 'about' | 'filters' | 'briefings' | null;
const NOTICE_MS = 3000;
/** What goes wrong is read more slowly. */
const LONG_NOTICE_MS = 9000;

interface Props {
  /** Where the dataset came from, for the texts of other languages. */
  readonly source: LoadedDataset;
  readonly onOpenFile: (file: File) => void;
}

export function App({ source, onOpenFile }: Props) {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [notice, setNotice] = useState('');
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
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => setNotice(''), notice.length > 60 ? LONG_NOTICE_MS : NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

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
      addView: () => {
        import('#briefing/addView.ts')
          .then(({ addView }) => setNotice(m['briefing.viewAdded'](addView(store, language, m).title)))
          .catch(console.error);
      },
      focusSearch: () => {
        if (document.getElementById('search')) document.getElementById('search')?.focus();
        else setOverlay('filters');
      },
      focusList: () => document.querySelector<HTMLElement>('#events a[tabindex="0"], #ledger ol a')?.focus(),
      copyLink: () => {
        navigator.clipboard.writeText(addressOf(store.api.getState())).then(
          () => setNotice(m['app.linkCopied']),
          () => setNotice(m['app.linkNotCopied']),
        );
      },
    }),
    [store, m, language],
  );
  useShortcuts(context);
  useFocusAfterStage(isOnStage, context.focusList);
  const warnUnkept = useCallback(() => setNotice(m['briefing.unkept']), [m]);
  useUnkeptWarning(warnUnkept, isOnStage || overlay === 'briefings');
  const close = () => setOverlay(null);

  return (
    <div className={styles.page}>
      <FocusRescue />
      {isOnStage ? (
        <Suspense>
          <Stage context={context} onOpenFilters={() => setOverlay('filters')} />
        </Suspense>
      ) : (
        <Explore context={context} isWide={isWide} onOpenFilters={() => setOverlay('filters')} />
      )}
      <FileInput ref={picker} label={m['opening.command']} onFile={onOpenFile} />
      <p role="status" className={notice === '' ? 'visually-hidden' : styles.notice}>
        {notice}
      </p>
      <Suspense>
        {overlay === 'palette' && <CommandPalette context={context} search={source.remote?.search} onClose={close} />}
        {overlay === 'help' && <ShortcutHelp context={context} onClose={close} />}
        {overlay === 'about' && <About onClose={close} />}
        {overlay === 'briefings' && (
          <BriefingEditor
            onClose={close}
            renderSharing={(briefing) => (
              <Panel name={m['sharing.heading']}>
                <Suspense fallback={<div className={styles.sharing} />}>
                  <HandoutMenu briefing={briefing} source={source} />
                </Suspense>
              </Panel>
            )}
          />
        )}
      </Suspense>
      {hasOpenPerson && (
        <Suspense>
          <PersonCard />
        </Suspense>
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
