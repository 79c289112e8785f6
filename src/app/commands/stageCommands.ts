// What can be commanded on stage alone, with the keys of stage/stageKeys.ts: each of its acts has a row.

import type { Messages } from '#i18n/messages/en.ts';
import { keysOf, STAGE_ACTS, type StageAct } from '#stage/stageKeys.ts';
import type { Command, CommandContext, StageActions } from './command.ts';

interface StageCommand {
  readonly label: (m: Messages) => string;
  readonly run: (stage: StageActions) => void;
  readonly isAvailable?: (context: CommandContext) => boolean;
}

const COMMAND_OF: Readonly<Record<StageAct, StageCommand>> = {
  next: { label: (m) => m['stage.next'], run: (stage) => stage.next() },
  previous: { label: (m) => m['stage.previous'], run: (stage) => stage.previous() },
  first: { label: (m) => m['stage.first'], run: (stage) => stage.first() },
  last: { label: (m) => m['stage.last'], run: (stage) => stage.last() },
  overview: { label: (m) => m['stage.overview'], run: (stage) => stage.openOverview() },
  black: { label: (m) => m['stage.black'], run: (stage) => stage.toggleBlank('black') },
  white: { label: (m) => m['stage.white'], run: (stage) => stage.toggleBlank('white') },
  fullScreen: { label: (m) => m['stage.fullScreen'], run: (stage) => stage.toggleFullScreen() },
  presenter: { label: (m) => m['stage.presenter'], run: (stage) => stage.openPresenter() },
  filters: { label: (m) => m['filters.open'], run: (stage) => stage.openFilters() },
  read: {
    label: (m) => m['stage.read'],
    run: (stage) => stage.read(),
    isAvailable: ({ store }) => store.api.getState().selection !== null,
  },
  return: {
    label: (m) => m['stage.return.command'],
    run: (stage) => stage.returnToScene(),
    isAvailable: ({ stage }) => stage.current?.hasLeftScript === true,
  },
  leave: { label: (m) => m['stage.leave'], run: (stage) => stage.leave() },
};

export const STAGE_COMMANDS: readonly Command[] = STAGE_ACTS.map((act) => {
  const { label, run, isAvailable } = COMMAND_OF[act];
  return {
    id: `stage.${act}`,
    label,
    shortcuts: [],
    stageShortcuts: keysOf(act).map((key) => ({ key })),
    isStageOnly: true,
    isAvailable: (context) => context.stage.current !== null && (isAvailable?.(context) ?? true),
    run: ({ stage }) => {
      if (stage.current) run(stage.current);
    },
  };
});
