// The page: head, filters, timeline over list, reader. Wide screens show them side by side; on narrower
// ones the filters fold into a drawer; on a phone the rest is stacked, with a bar that leads to each part.

import { SlidersHorizontal } from 'lucide-react';
import { type CSSProperties, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { localize } from '#domain/record/model.ts';
import { ActiveFilters } from '#filters/ActiveFilters.tsx';
import { FilterPanel } from '#filters/FilterPanel.tsx';
import { NothingFound } from '#filters/NothingFound.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Reader } from '#reader/Reader.tsx';
import { useAppState, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { addressOf } from '#store/urlSync.ts';
import { EventList } from '#timeline/EventList.tsx';
import { Timeline } from '#timeline/Timeline.tsx';
import { useElementSize } from '#timeline/useElementSize.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './App.module.css';
import type { CommandContext } from './commands.ts';
import { Header } from './Header.tsx';
import { Panel } from './Panel.tsx';
import { StepBar } from './StepBar.tsx';
import { useFocusRescue } from './useFocusRescue.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { useShortcuts } from './useShortcuts.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette }));
const Ledger = lazy(async () => ({ default: (await import('#ledger/Ledger.tsx')).Ledger }));
const PersonCard = lazy(async () => ({ default: (await import('#people/PersonCard.tsx')).PersonCard }));
const ShortcutHelp = lazy(async () => ({ default: (await import('./ShortcutHelp.tsx')).ShortcutHelp }));
const About = lazy(async () => ({ default: (await import('./About.tsx')).About }));

type Overlay = 'palette' | 'help' | 'about' | 'filters' | null;
const NOTICE_MS = 3000;

export function App() {
  const { m } = useLanguage();
  const store = useAppStore();
  const { select } = store;
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [notice, setNotice] = useState('');
  const isWide = useMediaQuery('(min-width: 68.75em)');
  const isEmpty = useAppState((state) => select.matches(state).positions.length === 0);
  const filterCount = useAppState((state) => select.activeFilters(state).length);
  const view = useAppState((state) => state.view);
  const hasOpenPerson = useAppState((state) => state.openPerson !== null);
  const theme = useAppState((state) => state.theme);
  const stuck = useRef<HTMLDivElement>(null);
  const { height: stuckHeight } = useElementSize(stuck);
  useTheme(theme);
  useDocumentTitle();
  useFocusRescue(store);

  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => setNotice(''), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  const context = useMemo<CommandContext>(
    () => ({
      store,
      openPalette: () => setOverlay('palette'),
      openHelp: () => setOverlay('help'),
      openAbout: () => setOverlay('about'),
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
    [store, m],
  );
  useShortcuts(context);
  const close = () => setOverlay(null);

  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={context.focusList}>
        {m['app.skip']}
      </button>
      <Header context={context} />
      <main className={styles.main}>
        {isWide && (
          <div className={styles.filters}>
            <Panel name={m['filters.region']}>
              <FilterPanel />
            </Panel>
          </div>
        )}
        <div className={styles.centre} style={{ '--stuck-height': `${stuckHeight}px` } as CSSProperties}>
          <div ref={stuck} className={styles.stuck}>
            <div className={styles.status}>
              {!isWide && (
                <IconButton
                  label={filterCount > 0 ? `${m['filters.open']} (${filterCount})` : m['filters.open']}
                  icon={SlidersHorizontal}
                  withLabel
                  onClick={() => setOverlay('filters')}
                />
              )}
              <ActiveFilters />
              <ViewSwitch />
            </div>
            {view === 'timeline' && (
              <Panel name={m['timeline.region']}>
                <Timeline />
              </Panel>
            )}
          </div>
          {view === 'ledger' ? (
            <Panel name={m['ledger.region']}>
              {isEmpty ? (
                <NothingFound />
              ) : (
                <Suspense>
                  <Ledger />
                </Suspense>
              )}
            </Panel>
          ) : (
            <Panel name={m['list.label']}>{isEmpty ? <NothingFound /> : <EventList />}</Panel>
          )}
        </div>
        <div className={styles.reader}>
          <Panel name={m['reader.region']}>
            <Reader />
          </Panel>
        </div>
      </main>
      <StepBar />
      <p role="status" className={notice === '' ? 'visually-hidden' : styles.notice}>
        {notice}
      </p>
      <Suspense>
        {overlay === 'palette' && <CommandPalette context={context} onClose={close} />}
        {overlay === 'help' && <ShortcutHelp onClose={close} />}
        {overlay === 'about' && <About onClose={close} />}
      </Suspense>
      {hasOpenPerson && (
        <Suspense>
          <PersonCard />
        </Suspense>
      )}
      {overlay === 'filters' && !isWide && (
        <Dialog title={m['filters.open']} closeLabel={m['app.close']} onClose={close} look="drawer">
          <Panel name={m['filters.region']}>
            <FilterPanel />
          </Panel>
        </Dialog>
      )}
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

/** Without a choice the system's theme holds, and is followed when it changes. */
function useTheme(theme: 'system' | 'light' | 'dark'): void {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (prefersDark ? 'dark' : 'light') : theme;
  }, [theme, prefersDark]);
}
