// Whose accounts, in words: what a side's accounts are called, how far they were read, what may be said of silence.

import type { Absence, AccountOfSide } from '#domain/accounts/absence.ts';
import type { ActDifference } from '#domain/accounts/sideBySide.ts';
import { actorName } from '#domain/record/actors.ts';
import type { Indices } from '#domain/record/indices.ts';
import { type ActId, type Localized, localize, type Side, type Source } from '#domain/record/model.ts';
import { nameOfSource } from '#domain/record/nameOfSource.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { rulesOf } from '#lib/languageRules.ts';
import { listed } from '#lib/text/punctuation.ts';
import { ACCOUNT_WORDS } from './accountWords.ts';

/** Within a sentence: `Vietnamese accounts`. */
export function accountsOf(side: Side | undefined, language: Language): string {
  const own = localize(side?.accounts ?? {}, language);
  return own.text || ACCOUNT_WORDS[language].of(localize(side?.label ?? {}, language).text);
}

/** The same at the beginning of a line. */
export function accountsHead(side: Side | undefined, language: Language): string {
  const [first = '', ...rest] = accountsOf(side, language);
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** How many sources and how far they were read; that there are none, or that no statement rests on them. A line each. */
export function readInWords(
  { sources, whole, hasStatements }: AccountOfSide,
  accounts: string,
  language: Language,
): readonly string[] {
  const words = ACCOUNT_WORDS[language];
  if (sources.length === 0) return [words.noAccount(accounts)];
  const read = words.read(sources.length, whole.length);
  return hasStatements ? [read] : [read, words.noStatement(accounts)];
}

/** Of what only one side's accounts have: where it was seen and, of texts of the other side read whole, that it is not there. */
export function absenceInWords(
  absence: Absence,
  { seenIn, other }: { readonly seenIn: string; readonly other: string },
  language: Language,
): readonly string[] {
  const words = ACCOUNT_WORDS[language];
  const seen = words.seenOnly(seenIn);
  if (absence.kind !== 'notInWhole') return [seen];
  const names = listed(
    absence.texts.map((text) => nameOfSource(text, language)),
    language,
  );
  return [seen, words.notInWhole(other, absence.texts.length, names)];
}

/** That one actor does different things in the two accounts; which is right is not said. */
export function differenceInWords(
  { actor, withActor, first, second }: ActDifference,
  accounts: readonly [string, string],
  indices: Indices,
  language: Language,
): string {
  const say = (text: Localized | undefined) => localize(text ?? {}, language).text;
  const acts = (ids: readonly ActId[]) =>
    ids.map((id) => say(indices.actById.get(id)?.label)).join(rulesOf(language).names);
  const who = [actor, ...(withActor ? [withActor] : [])].map((one) => say(actorName(one, indices))).join(' – ');
  return ACCOUNT_WORDS[language].differ(who, acts(first), accounts[0], acts(second), accounts[1]);
}

/** Who publishes so, press never taken for a government; '' where the dataset does not say. */
export function kindOfSource({ type, isJoint }: Source, language: Language, m: Messages): string {
  const kind = type ? m[`reader.source.type.${type}`] : '';
  return [isJoint ? ACCOUNT_WORDS[language].joint : '', kind].filter(Boolean).join(rulesOf(language).names);
}
