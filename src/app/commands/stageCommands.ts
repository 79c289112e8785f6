// What can be commanded on stage alone, with the keys of clickers and of other presentation programs.

import type { Messages } from '#i18n/messages/en.ts';
import type { Command, CommandContext, StageActions } from './command.ts';

function onStage(
  id: string,
  keys: readonly string[],
  label: (m: Messages) => string,
  run: (stage: StageActions) => void,
  isAvailable: (stage: StageActions, context: CommandContext) => boolean = () => true,
): Command {
  return {
    id: `stage.${id}`,
    label,
    shortcuts: [],
    stageShortcuts: keys.map((key) => ({ key })),
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
    ['ArrowRight', ' ', 'PageDown', 'ArrowDown'],
    (m) => m['stage.next'],
    (stage) => stage.next(),
  ),
  onStage(
    'previous',
    ['ArrowLeft', 'PageUp', 'ArrowUp'],
    (m) => m['stage.previous'],
    (stage) => stage.previous(),
  ),
  onStage(
    'first',
    ['Home'],
    (m) => m['stage.first'],
    (stage) => stage.first(),
  ),
  onStage(
    'last',
    ['End'],
    (m) => m['stage.last'],
    (stage) => stage.last(),
  ),
  onStage(
    'overview',
    ['o'],
    (m) => m['stage.overview'],
    (stage) => stage.openOverview(),
  ),
  onStage(
    'black',
    ['b', '.'],
    (m) => m['stage.black'],
    (stage) => stage.toggleBlank('black'),
  ),
  onStage(
    'white',
    ['w', ','],
    (m) => m['stage.white'],
    (stage) => stage.toggleBlank('white'),
  ),
  onStage(
    'fullScreen',
    ['f'],
    (m) => m['stage.fullScreen'],
    (stage) => stage.toggleFullScreen(),
  ),
  onStage(
    'presenter',
    ['n'],
    (m) => m['stage.presenter'],
    (stage) => stage.openPresenter(),
  ),
  onStage(
    'filters',
    ['/'],
    (m) => m['filters.open'],
    (stage) => stage.openFilters(),
  ),
  onStage(
    'read',
    ['r'],
    (m) => m['stage.read'],
    (stage) => stage.read(),
    (_, { store }) => store.api.getState().selection !== null,
  ),
  onStage(
    'return',
    ['Backspace'],
    (m) => m['stage.return.command'],
    (stage) => stage.returnToScene(),
    ({ hasLeftScript }) => hasLeftScript,
  ),
  onStage(
    'leave',
    ['Escape'],
    (m) => m['stage.leave'],
    (stage) => stage.leave(),
  ),
];
