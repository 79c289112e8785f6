// Everything the user can command, once: buttons, keys, the help and the palette read this table.

import { hasBothAccounts } from '#domain/record/accounts.ts';
import { PAN_STEP, ZOOM_STEP } from '#timeline/TimelineToolbar.tsx';
import type { Command, CommandContext, Shortcut } from './command.ts';
import { STAGE_COMMANDS } from './stageCommands.ts';

const always = () => true;
const isExploring = ({ stage }: CommandContext) => stage.current === null;

export const COMMANDS: readonly Command[] = [
  {
    id: 'palette',
    label: (m) => m['commands.palette'],
    shortcuts: [{ key: 'k', ctrl: true }],
    stageShortcuts: [{ key: 'k', ctrl: true }],
    isAvailable: always,
    run: ({ openPalette }) => openPalette(),
  },
  {
    id: 'search',
    label: (m) => m['commands.search'],
    shortcuts: [{ key: '/' }],
    isAvailable: isExploring,
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: 'list',
    label: (m) => m['commands.list'],
    shortcuts: [{ key: 'l' }],
    isAvailable: isExploring,
    run: ({ focusList }) => focusList(),
  },
  {
    id: 'nextEvent',
    label: (m) => m['reader.next'],
    shortcuts: [{ key: 'n' }],
    isAvailable: ({ store, stage }) => stage.current === null && store.select.hasNext(store.api.getState()),
    run: ({ store }) => store.actions.stepEvent('next'),
  },
  {
    id: 'previousEvent',
    label: (m) => m['reader.previous'],
    shortcuts: [{ key: 'p' }],
    isAvailable: ({ store, stage }) => stage.current === null && store.select.hasPrevious(store.api.getState()),
    run: ({ store }) => store.actions.stepEvent('previous'),
  },
  {
    id: 'closeReader',
    label: (m) => m['reader.close'],
    shortcuts: [{ key: 'Escape' }],
    isAvailable: ({ store, stage }) => stage.current === null && store.api.getState().selection !== null,
    run: ({ store, focusList }) => {
      // From the accounts of an event one comes back to the event.
      if (store.api.getState().view === 'accounts') store.actions.setView('timeline');
      else {
        focusList();
        store.actions.closeEvent();
      }
    },
  },
  {
    id: 'accounts',
    label: (m) => m['accounts.region'],
    shortcuts: [],
    isAvailable: ({ store }) => {
      const state = store.api.getState();
      const event = store.select.selectedEvent(state);
      return event !== null && state.view !== 'accounts' && hasBothAccounts(event, state.record.indices);
    },
    run: ({ store }) => store.actions.setView('accounts'),
  },
  {
    id: 'zoomIn',
    label: (m) => m['timeline.zoomIn'],
    shortcuts: [{ key: '+' }, { key: '=' }],
    stageShortcuts: [{ key: '+' }, { key: '=' }],
    isAvailable: always,
    run: ({ store }) => store.actions.zoomBy(ZOOM_STEP),
  },
  {
    id: 'zoomOut',
    label: (m) => m['timeline.zoomOut'],
    shortcuts: [{ key: '-' }],
    stageShortcuts: [{ key: '-' }],
    isAvailable: always,
    run: ({ store }) => store.actions.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'fitAll',
    label: (m) => m['timeline.fit'],
    shortcuts: [{ key: '0' }],
    stageShortcuts: [{ key: '0' }],
    isAvailable: always,
    run: ({ store }) => store.actions.fitAll(),
  },
  {
    id: 'earlier',
    label: (m) => m['timeline.earlier'],
    shortcuts: [{ key: '[' }],
    stageShortcuts: [{ key: '[' }],
    isAvailable: always,
    run: ({ store }) => store.actions.panBy(-PAN_STEP),
  },
  {
    id: 'later',
    label: (m) => m['timeline.later'],
    shortcuts: [{ key: ']' }],
    stageShortcuts: [{ key: ']' }],
    isAvailable: always,
    run: ({ store }) => store.actions.panBy(PAN_STEP),
  },
  {
    id: 'clearFilters',
    label: (m) => m['filters.clear'],
    shortcuts: [{ key: 'x' }],
    isAvailable: ({ store }) => store.select.activeFilters(store.api.getState()).length > 0,
    run: ({ store }) => store.actions.clearFilters(),
  },
  {
    id: 'copyLink',
    label: (m) => m['commands.copyLink'],
    shortcuts: [{ key: 'c' }],
    isAvailable: always,
    run: ({ copyLink }) => copyLink(),
  },
  {
    id: 'copyEvents',
    label: (m) => m['commands.copyEvents'],
    shortcuts: [],
    isAvailable: isExploring,
    run: ({ copyEvents }) => copyEvents(),
  },
  {
    id: 'addView',
    label: (m) => m['briefing.addView'],
    shortcuts: [{ key: 'a' }],
    isAvailable: always,
    run: ({ addView }) => addView(),
  },
  {
    id: 'savePicture',
    label: (m) => m['picture.save'],
    shortcuts: [],
    isAvailable: ({ store, stage }) => stage.current === null && store.api.getState().view === 'timeline',
    run: ({ savePicture }) => savePicture(),
  },
  {
    id: 'briefings',
    label: (m) => m['commands.briefings'],
    shortcuts: [{ key: 'b' }],
    isAvailable: always,
    run: ({ openBriefings }) => openBriefings(),
  },
  {
    id: 'openDataset',
    label: (m) => m['opening.command'],
    shortcuts: [],
    isAvailable: isExploring,
    run: ({ openDataset }) => openDataset(),
  },
  {
    id: 'help',
    label: (m) => m['commands.help'],
    shortcuts: [{ key: '?' }],
    stageShortcuts: [{ key: '?' }],
    isAvailable: always,
    run: ({ openHelp }) => openHelp(),
  },
  {
    id: 'about',
    label: (m) => m['app.about'],
    shortcuts: [],
    isAvailable: always,
    run: ({ openAbout }) => openAbout(),
  },
  ...STAGE_COMMANDS,
];

/** The keys of a command where the user is. */
export function shortcutsOf(command: Command, { stage }: CommandContext): readonly Shortcut[] {
  return stage.current ? (command.stageShortcuts ?? []) : command.shortcuts;
}

/** Whether it has keys here; that it has nothing to do at the moment does not matter. */
export function isShownInHelp(command: Command, context: CommandContext): boolean {
  return shortcutsOf(command, context).length > 0;
}

/** The available command a key press means, if any. Ctrl also stands for the Mac's Command key. */
export function commandFor(
  key: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  context: CommandContext,
): Command | undefined {
  const ctrl = key.ctrlKey || key.metaKey;
  // On stage a Caps Lock that was left on must not matter.
  const pressed = context.stage.current && key.key.length === 1 ? key.key.toLowerCase() : key.key;
  return COMMANDS.find(
    (command) =>
      !key.altKey &&
      shortcutsOf(command, context).some((shortcut) => shortcut.key === pressed && (shortcut.ctrl ?? false) === ctrl) &&
      command.isAvailable(context),
  );
}
