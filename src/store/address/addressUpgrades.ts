// What older versions have written, as this one would: one step a version. Links stand in mails and notes for years, and
// in the scenes of briefings.

import { upgrade } from '#lib/upgrade.ts';
import { ADDRESS_VERSION } from './addressKeys.ts';

/** One part of an address: its key and its value, both decoded. */
export type AddressPart = readonly [key: string, value: string];

type Upgrade = (parts: readonly AddressPart[]) => readonly AddressPart[];

/** From version 1 to 2 first; none so far. Held to `ADDRESS_VERSION` and to links of every version by a test. */
export const UPGRADES: readonly Upgrade[] = [];

/** Which version wrote the parts: the first, unless they say so. */
export function versionOf(parts: readonly AddressPart[]): number {
  const said = parts.find(([key]) => key === 'v')?.[1] ?? '';
  return /^[1-9]\d{0,3}$/.test(said) ? Number(said) : 1;
}

/** The parts as of now, and whether a later version than this wrote them. */
export function upgradeParts(parts: readonly AddressPart[], steps = UPGRADES) {
  const version = versionOf(parts);
  return { parts: upgrade(parts, version, steps), isNewer: version > ADDRESS_VERSION };
}
