// A page that was saved with a briefing starts on it, unless its address asks for something else.

import { readInlinedBriefing } from '#dataset/inlinedDocument.ts';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { readBroughtBriefing } from '#domain/briefing/broughtBriefing.ts';
import { type LinkReading, startingView } from '#store/address/link.ts';
import { decodeView, encodeView } from '#store/address/urlCodec.ts';
import type { BriefingShelf } from '#store/briefingShelf.ts';
import type { OpenRecord } from '#store/record.ts';
import type { ViewState } from '#store/viewState.ts';

/** The view to start with: the first scene of the briefing the page holds, which is then on the shelf, or what the link says. */
export function bringBriefing(record: OpenRecord, shelf: BriefingShelf, link: LinkReading): ViewState {
  const view = startingView(link, record);
  const { briefings } = record.indices.dataset;
  const isBundled = (id: string) => briefings.some((bundled) => bundled.id === id);
  const brought = readBroughtBriefing(readInlinedBriefing(), isBundled);
  if (!brought) return view;
  if (!isBundled(brought.id)) putOnShelf(shelf, brought);
  const namesNothing = link.doubt === null && encodeView(view, null, record.opening) === '';
  if (!namesNothing) return view;
  return { ...decodeView(brought.scenes[0]?.view ?? '', record).view, briefing: brought.id, scene: 0 };
}

/** Only once the device has said what it keeps: what stands there under this id is the user's. */
function putOnShelf(shelf: BriefingShelf, briefing: Briefing): void {
  const add = () => {
    if (!shelf.find(briefing.id)) shelf.change((all) => [...all, briefing]);
  };
  if (shelf.api.getState().status === 'ready') {
    add();
    return;
  }
  const stop = shelf.api.subscribe(({ status }) => {
    if (status !== 'ready') return;
    stop();
    add();
  });
}
