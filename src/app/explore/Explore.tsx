// The page one explores on: filters, timeline over list, reader. Wide screens show them side by side; on
// narrower ones the filters fold into a drawer; on a phone the rest is stacked, with a bar that leads to each part.

import { SlidersHorizontal } from 'lucide-react';
import { type CSSProperties, type ReactNode, Suspense, useRef } from 'react';
import styles from '#app/App.module.css';
import type { CommandContext } from '#app/commands/command.ts';
import { Panel } from '#app/Panel.tsx';
import { ActiveFilters, EventCount } from '#filters/ActiveFilters.tsx';
import { FilterPanel } from '#filters/FilterPanel.tsx';
import { NothingFound } from '#filters/NothingFound.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { bracketed } from '#lib/text/punctuation.ts';
import { InShort } from '#opening/InShort.tsx';
import { Reader } from '#reader/Reader.tsx';
import { useFollowing } from '#store/FollowingContext.tsx';
import { useAppState, useAppStore } from '#store/StoreContext.tsx';
import { Legend } from '#timeline/Legend.tsx';
import { EventList } from '#timeline/list/EventList.tsx';
import { Timeline } from '#timeline/Timeline.tsx';
import { useElementSize } from '#timeline/useElementSize.ts';
import { usePageHeight } from '#timeline/usePageHeight.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import { Header } from './Header.tsx';
import { PrintedPicture } from './PrintedPicture.tsx';
import { ReaderSwitch } from './ReaderSwitch.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { StepBar } from './StepBar.tsx';
import { useLastInput } from './useLastInput.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

const Ledger = lazyPart(async () => (await import('#ledger/Ledger.tsx')).Ledger);
const Accounts = lazyPart(async () => (await import('#accounts/Accounts.tsx')).Accounts);

/** What stays in sight while the list is read leaves it at least a fifth of the window. */
const MOST_STUCK_SHARE = 0.8;

interface Props {
  readonly context: CommandContext;
  readonly isWide: boolean;
  readonly onOpenFilters: () => void;
}

export function Explore({ context, isWide, onOpenFilters }: Props) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const view = useAppState((state) => state.view);
  const showsReader = useAppState(select.showsReader);
  const hasArticle = useAppState((state) => select.selectedEvent(state) !== null);
  useLastInput();
  const stuck = useRef<HTMLDivElement>(null);
  const { height: stuckHeight } = useElementSize(stuck);
  // With very large text picture and count would cover the list they stand over: then they scroll with it.
  const isTall = stuckHeight > usePageHeight() * MOST_STUCK_SHARE;

  return (
    <>
      <SkipLinks focusList={context.focusList} />
      <Header context={context} />
      <main
        className={styles.main}
        data-view={view}
        data-reader={showsReader ? 'shown' : 'hidden'}
        data-article={hasArticle}
      >
        {isWide && (
          <div className={styles.filters}>
            <h2 className="visually-hidden">{m['filters.region']}</h2>
            <Panel name={m['filters.region']}>
              <FilterPanel />
            </Panel>
          </div>
        )}
        <div className={styles.centre} style={{ '--stuck-height': `${isTall ? 0 : stuckHeight}px` } as CSSProperties}>
          <div ref={stuck} className={styles.stuck} data-part={view === 'timeline' ? view : undefined}>
            <div className={styles.status}>
              <div className={styles.line}>
                {!isWide && <FiltersButton onOpenFilters={onOpenFilters} />}
                <EventCount />
                <div className={styles.switches}>
                  <ReaderSwitch />
                  <ViewSwitch />
                </div>
              </div>
              <ActiveFilters />
            </div>
            {view === 'timeline' && (
              <>
                <PrintedPicture />
                <h2 className="visually-hidden">{m['timeline.region']}</h2>
                <Panel name={m['timeline.region']}>
                  <Timeline onSavePicture={context.savePicture} />
                </Panel>
              </>
            )}
          </div>
          {view === 'accounts' && (
            <div data-part="accounts">
              <Panel name={m['accounts.region']}>
                <Suspense>
                  <Accounts />
                </Suspense>
              </Panel>
            </div>
          )}
          {view === 'ledger' && (
            <div className={styles.ledger} data-part="ledger">
              <h2 className="visually-hidden">{m['ledger.region']}</h2>
              <Panel name={m['ledger.region']}>
                <Found>
                  <Suspense>
                    <Ledger />
                  </Suspense>
                </Found>
              </Panel>
            </div>
          )}
          {view === 'timeline' && (
            <div data-part="events">
              <Panel name={m['list.label']}>
                <Found>
                  <EventList />
                </Found>
              </Panel>
            </div>
          )}
        </div>
        {showsReader && (
          <div className={styles.reader} data-part="reader">
            <Panel name={m['reader.region']}>
              <Reader>
                <InShort>
                  <Legend />
                </InShort>
              </Reader>
            </Panel>
          </div>
        )}
      </main>
      <StepBar />
    </>
  );
}

/** Opens the drawer of filters, and says how many there are. */
function FiltersButton({ onOpenFilters }: Pick<Props, 'onOpenFilters'>) {
  const { m, language } = useLanguage();
  const { select } = useAppStore();
  const count = useAppState((state) => select.activeFilters(state).length);
  const label = count > 0 ? bracketed(m['filters.open'], String(count), language) : m['filters.open'];
  return <IconButton label={label} icon={SlidersHorizontal} withLabel onClick={onOpenFilters} />;
}

/** What shows the events that were found, or the advice when there are none. */
function Found({ children }: { readonly children: ReactNode }) {
  return useFollowing().matches.ordinals.length === 0 ? <NothingFound /> : children;
}
