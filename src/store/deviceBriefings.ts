// Briefings in the device's database. A write is the whole list, so that a crash leaves the list before it.

import { get, set } from 'idb-keyval';
import { formatBriefingFile, parseBriefingFile } from '#domain/briefing/briefingFile.ts';
import type { BriefingStorage } from './briefingShelf.ts';

const KEY = 'nenpyo.briefings';

export const deviceBriefings: BriefingStorage = {
  read: async () => {
    const text = await get<unknown>(KEY);
    const result = typeof text === 'string' ? parseBriefingFile(text, () => crypto.randomUUID()) : null;
    return result?.status === 'read' ? result.briefings : [];
  },
  write: (briefings) => set(KEY, formatBriefingFile(briefings)),
};
