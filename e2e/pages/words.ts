// The words of the interface in the three languages, for finding its parts by role and name.

import { en, type Messages } from '#i18n/messages/en.ts';
import { ja } from '#i18n/messages/ja.ts';
import { vi } from '#i18n/messages/vi.ts';

export type Speech = 'en' | 'vi' | 'ja';
export const SPEECHES: readonly Speech[] = ['en', 'vi', 'ja'];
export const MESSAGES: Readonly<Record<Speech, Messages>> = { en, vi, ja };
export type { Messages };

/** How the line begins that says on whose accounts so many statements rest. */
export function beginsTally(m: Messages): RegExp {
  return new RegExp(`^${m['account.tally'](0, '').split('0')[0]}\\d+`);
}
