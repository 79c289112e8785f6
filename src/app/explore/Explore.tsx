// The page one explores on: filters, timeline over list, reader. Wide screens show them side by side; on
// narrower ones the filters fold into a drawer; on a phone the rest is stacked, with a bar that leads to each part.

import { SlidersHorizontal } from 'lucide-react';
import { type CSSProperties, lazy, Suspense, useRef } from 'react';
import styles from '#app/App.module.css';
import type { CommandContext } from '#app/commands/commands.ts';
import { Panel } from '#app/Panel.tsx';
import { ActiveFilters } from '#filters/ActiveFilters.tsx';
import { FilterPanel } from '#filters/FilterPanel.tsx';
import { NothingFound } from '#filters/NothingFound.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Reader } from '#reader/Reader.tsx';
import { useAppState, useAppStore } from '#store/StoreContext.tsx';
import { EventList } from '#timeline/list/EventList.tsx';
import { Timeline } from '#timeline/Timeline.tsx';
import { useElementSize } from '#timeline/useElementSize.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Header } from './Header.tsx';
import { StepBar } from './StepBar.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

const Ledger = lazy(async () => ({ default: (await import('#ledger/Ledger.tsx')).Ledger }));

interface Props {
  readonly context: CommandContext;
  readonly isWide: boolean;
  readonly onOpenFilters: () => void;
}

export function Explore({ context, isWide, onOpenFilters }: Props) {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const isEmpty = useAppState((state) => select.matches(state).positions.length === 0);
  const filterCount = useAppState((state) => select.activeFilters(state).length);
  const view = useAppState((state) => state.view);
  const stuck = useRef<HTMLDivElement>(null);
  const { height: stuckHeight } = useElementSize(stuck);

  return (
    <>
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
                  onClick={onOpenFilters}
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
    </>
  );
}
