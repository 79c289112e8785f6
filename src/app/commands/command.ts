// What a command is, and what it acts on.

import type { Messages } from '#i18n/messages/en.ts';
import type { AppStore } from '#store/store.ts';

export interface Shortcut {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly ctrl?: boolean;
}

/** What can be done on stage alone. */
export interface StageActions {
  readonly hasLeftScript: boolean;
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly toggleBlank: (shade: 'black' | 'white') => void;
  readonly toggleFullScreen: () => void;
  readonly openPresenter: () => void;
  readonly openOverview: () => void;
  readonly openFilters: () => void;
  /** The whole article of the chosen event. */
  readonly read: () => void;
  readonly returnToScene: () => void;
  readonly leave: () => void;
}

export interface CommandContext {
  readonly store: AppStore;
  /** Null while exploring. */
  readonly stage: { current: StageActions | null };
  /** Tells what was done, for a moment. */
  readonly say: (notice: string) => void;
  readonly openPalette: () => void;
  readonly openHelp: () => void;
  readonly openAbout: () => void;
  readonly focusSearch: () => void;
  readonly focusList: () => void;
  readonly copyLink: () => void;
  /** The events shown, as a table. */
  readonly copyEvents: () => void;
  readonly openBriefings: () => void;
  readonly addView: () => void;
  readonly savePicture: () => void;
  readonly openDataset: () => void;
}

export interface Command {
  readonly id: string;
  readonly label: (m: Messages) => string;
  readonly shortcuts: readonly Shortcut[];
  /** Its keys on stage, where most keys mean something else. */
  readonly stageShortcuts?: readonly Shortcut[];
  readonly isStageOnly?: true;
  readonly isAvailable: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}
