// The briefing that a one-file page was saved with. On the shelf of the device it stands under an id of its
// own content: another file's version never takes its place, and opening the same file again finds it as the user left it.

import type { Briefing } from './briefing.ts';
import { parseBriefingFile } from './briefingFile.ts';

/** Null when the page was saved without a briefing, or with something that is none. */
export function readBroughtBriefing(text: string | null, isBundled: (id: string) => boolean): Briefing | null {
  if (text === null) return null;
  let made = 0;
  const result = parseBriefingFile(text, () => `brought-${++made}`);
  const briefing = result.status === 'read' ? result.briefings[0] : undefined;
  if (!briefing || briefing.scenes.length === 0) return null;
  if (isBundled(briefing.id)) return briefing;
  // A file saved from a one-file page names its briefing by that page's content.
  const id = briefing.id.replace(/--[0-9a-f]{8}$/, '').slice(0, 54);
  return { ...briefing, id: `${id}--${fingerprint(JSON.stringify({ ...briefing, id }))}` };
}

/** FNV-1a, 32 bits: tells versions of one briefing apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
