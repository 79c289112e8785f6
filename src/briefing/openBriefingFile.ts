// A briefing file onto the shelf: as far as it can be read, never in place of a briefing that is there. What
// was dropped is told in words.

import { type Briefing, LONGEST_TEXT } from '#domain/briefing/briefing.ts';
import { parseBriefingFile } from '#domain/briefing/briefingFile.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { describeProblem } from '#i18n/problems/describeProblem.ts';
import { PROBLEM_WORDS } from '#i18n/problems/problemWords.ts';
import { decodeText } from '#lib/text/decodeText.ts';
import { decodeView } from '#store/address/urlCodec.ts';
import type { AppStore } from '#store/store.ts';

/** Larger than any briefing: such a file is not even read. */
const MOST_BYTES = 20_000_000;
const MOST_NAMED = 8;

/** Gives what there is to say, a line each. */
export async function openBriefingFile(file: File, store: AppStore, m: Messages): Promise<readonly string[]> {
  if (file.size > MOST_BYTES) return [m['briefing.file.notBriefing'](file.name)];
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded.status === 'read'
    ? openBriefingText(file.name, decoded.text, store, m)
    : [m['briefing.file.notJson'](file.name)];
}

/** The same for the text of a file. */
export function openBriefingText(name: string, text: string, store: AppStore, m: Messages): readonly string[] {
  const result = parseBriefingFile(text, () => crypto.randomUUID());
  if (result.status !== 'read') return [m[`briefing.file.${result.status}`](name)];
  if (result.briefings.length === 0 && result.dropped === 0) return [m['briefing.file.empty'](name)];
  const { shelf } = store;
  const { record } = store.api.getState();
  const taken = new Set([...shelf.all().map(({ id }) => id), ...record.indices.dataset.briefings.map(({ id }) => id)]);
  const fresh = result.briefings.map((briefing) =>
    taken.has(briefing.id) ? { ...briefing, id: crypto.randomUUID() } : briefing,
  );
  if (fresh.length > 0) {
    shelf.change((all) => [...all, ...fresh]);
    shelf.open(fresh[0]?.id ?? null);
  }
  const copies = result.briefings.filter(({ id }) => taken.has(id)).length;
  const { scenes, unknown } = unknownIn(fresh, (view) => decodeView(view, record).unread.map(({ value }) => value));
  return [
    m['briefing.file.opened'](fresh.length, result.dropped),
    ...(result.cut > 0 ? [m['briefing.file.cut'](result.cut, LONGEST_TEXT)] : []),
    ...(copies > 0 ? [m['briefing.file.copied'](copies)] : []),
    ...(result.isNewer ? [m['briefing.file.newer']] : []),
    ...(scenes > 0 ? [m['briefing.file.unknown'](scenes, listed(unknown))] : []),
  ];
}

export function tellProblems(problems: readonly Problem[], language: Language): readonly string[] {
  return problems.map((problem) => describeProblem(problem, PROBLEM_WORDS[language]));
}

function unknownIn(briefings: readonly Briefing[], unknownOf: (view: string) => readonly string[]) {
  const perScene = briefings.flatMap(({ scenes }) => scenes.map(({ view }) => unknownOf(view)));
  return {
    scenes: perScene.filter((unknown) => unknown.length > 0).length,
    unknown: [...new Set(perScene.flat())],
  };
}

function listed(ids: readonly string[]): string {
  return ids.slice(0, MOST_NAMED).join(', ') + (ids.length > MOST_NAMED ? ', …' : '');
}
