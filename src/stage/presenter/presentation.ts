// What a presenter's window knows of the presentation, and what it makes of what a stage says. Several stages may
// speak: the window belongs to the one that opened it, else to the first it hears, and follows another only while its
// own is silent.

import type { Briefing } from '#domain/briefing/briefing.ts';
import { parseBriefingFile } from '#domain/briefing/briefingFile.ts';
import type { Blank, StageMessage } from '#stage/stageChannel.ts';
import { type PresentationClock, rulingClock } from '#store/presentationClock.ts';

export interface Presentation {
  /** The stage that is followed; null before one has spoken. */
  readonly stage: string | null;
  /** Of the briefing. */
  readonly id: string;
  /** As it was last wished for, which the briefing may not have. */
  readonly scene: number;
  readonly blank: Blank;
  readonly clock: PresentationClock;
  /** The briefing as the audience sees it, where the stage has handed it over. */
  readonly script: Briefing | null;
  /** The stage has not answered for a while, or was left. */
  readonly isAlone: boolean;
  /** Milliseconds since 1970. */
  readonly heardAt: number;
}

const SILENCE_MS = 5000;

export function beginPresentation(id: string, scene: number, clock: PresentationClock, now: number): Presentation {
  return { stage: null, id, scene, blank: null, clock, script: null, isAlone: false, heardAt: now };
}

interface Speaker {
  /** It is the window that opened this one. */
  readonly isOpener: boolean;
  /** The window that opened this one is there, and may yet speak. */
  readonly hasOpener: boolean;
  readonly now: number;
}

/** The presentation after a message; the same object when it is none of this window's business. */
export function hear(before: Presentation, message: StageMessage, { isOpener, hasOpener, now }: Speaker): Presentation {
  if (!('stage' in message)) return before;
  const { stage } = message;
  if (message.kind === 'left') return stage === before.stage ? { ...before, isAlone: true } : before;
  const isFree = before.isAlone || (before.stage === null && !hasOpener);
  if (stage !== before.stage && !isOpener && !isFree) return before;
  if (message.kind === 'script') {
    const script = readScript(message.briefing, message.file);
    return script ? { ...before, stage, script } : before;
  }
  const { briefing: id, scene, blank, clock } = message;
  return {
    stage,
    id,
    scene,
    blank,
    clock: id === before.id ? rulingClock(before.clock, clock) : clock,
    // Another stage may have other words for the same briefing.
    script: stage === before.stage ? before.script : null,
    isAlone: false,
    heardAt: now,
  };
}

/** As time goes by and nothing is heard. */
export function listen(before: Presentation, now: number): Presentation {
  const isAlone = before.isAlone || now - before.heardAt > SILENCE_MS;
  return isAlone === before.isAlone ? before : { ...before, isAlone };
}

function readScript(id: string, file: string): Briefing | null {
  const result = parseBriefingFile(file, () => crypto.randomUUID());
  const briefing = result.status === 'read' ? result.briefings[0] : undefined;
  // Datasets call theirs as no file of the user's may be called.
  return briefing ? { ...briefing, id } : null;
}
