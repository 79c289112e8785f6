// What can be commanded on stage alone, with the keys of stage/stageKeys.ts.

import type { Messages } from '#i18n/messages/en.ts';
import { keysOf, type StageAct } from '#stage/stageKeys.ts';
import type { Command, CommandContext, StageActions } from './command.ts';

function onStage(
  act: StageAct,
  label: (m: Messages) => string,
  run: (stage: StageActions) => void,
  isAvailable: (stage: StageActions, context: CommandContext) => boolean = () => true,
): Command {
  return {
    id: `stage.${act}`,
    label,
    shortcuts: [],
    stageShortcuts: keysOf(act).map((key) => ({ key })),
    isStageOnly: true,
    isAvailable: (context) => context.stage.current !== null && isAvailable(context.stage.current, context),
    run: ({ stage }) => {
      if (stage.current) run(stage.current);
    },
  };
}

export const STAGE_COMMANDS: readonly Command[] = [
  onStage(
    'next',
    (m) => m['stage.next'],
    (stage) => stage.next(),
  ),
  onStage(
    'previous',
    (m) => m['stage.previous'],
    (stage) => stage.previous(),
  ),
  onStage(
    'first',
    (m) => m['stage.first'],
    (stage) => stage.first(),
  ),
  onStage(
    'last',
    (m) => m['stage.last'],
    (stage) => stage.last(),
  ),
  onStage(
    'overview',
    (m) => m['stage.overview'],
    (stage) => stage.openOverview(),
  ),
  onStage(
    'black',
    (m) => m['stage.black'],
    (stage) => stage.toggleBlank('black'),
  ),
  onStage(
    'white',
    (m) => m['stage.white'],
    (stage) => stage.toggleBlank('white'),
  ),
  onStage(
    'fullScreen',
    (m) => m['stage.fullScreen'],
    (stage) => stage.toggleFullScreen(),
  ),
  onStage(
    'presenter',
    (m) => m['stage.presenter'],
    (stage) => stage.openPresenter(),
  ),
  onStage(
    'filters',
    (m) => m['filters.open'],
    (stage) => stage.openFilters(),
  ),
  onStage(
    'read',
    (m) => m['stage.read'],
    (stage) => stage.read(),
    (_, { store }) => store.api.getState().selection !== null,
  ),
  onStage(
    'return',
    (m) => m['stage.return.command'],
    (stage) => stage.returnToScene(),
    ({ hasLeftScript }) => hasLeftScript,
  ),
  onStage(
    'leave',
    (m) => m['stage.leave'],
    (stage) => stage.leave(),
  ),
];
