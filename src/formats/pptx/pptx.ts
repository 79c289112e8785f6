// A handout as PowerPoint: one slide a scene, native shapes and text that can be edited, no pictures. What
// stands on a slide is pptxSlide.ts; what pptxgenjs cannot say is set right in its parts by pptxMend.ts.

import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Handout } from '#formats/handout.ts';
import { createSteps, type OnProgress } from '#formats/handoutSteps.ts';
import { cleanLine, LATIN_FONT } from '#formats/handoutText.ts';
import { mendNotes, mendPart } from './pptxMend.ts';
import { defineMaster, drawSlide } from './pptxSlide.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Shares of the work: drawing the slides, packing them. */
const DRAWN = 0.6;
const PACKED = 0.8;

/** Rejects with the signal's reason when it is aborted. */
export async function writePptx(handout: Handout, onProgress?: OnProgress, signal?: AbortSignal): Promise<Blob> {
  const step = createSteps(onProgress, signal);
  await step(0);
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = cleanLine(handout.title);
  pptx.subject = cleanLine(handout.dataset);
  pptx.author = 'Nenpyo';
  pptx.company = '';
  pptx.theme = { headFontFace: LATIN_FONT, bodyFontFace: LATIN_FONT };
  defineMaster(pptx);
  for (const [i, scene] of handout.scenes.entries()) {
    drawSlide(pptx, handout, scene, i);
    await step((DRAWN * (i + 1)) / handout.scenes.length);
  }
  const packed = await pptx.write({ outputType: 'uint8array', compression: false });
  await step(PACKED);
  const zip = await JSZip.loadAsync(packed);
  for (const path of Object.keys(zip.files).filter((name) => /^ppt\/.*\.xml$/.test(name))) {
    const xml = await zip.file(path)?.async('string');
    if (xml === undefined) continue;
    const notesOf = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(path)?.[1];
    const notes = handout.scenes[Number(notesOf) - 1]?.notes;
    const mended = mendPart(xml, handout.language);
    zip.file(path, notes === undefined ? mended : mendNotes(mended, notes, handout.language));
    await step(PACKED);
  }
  const file = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', mimeType: MIME });
  await step(1);
  return new Blob([new Uint8Array(file)], { type: MIME });
}
