// The kinds of files a briefing is handed out as. Each writer is fetched when it is asked for.

import type { Handout } from '#formats/handout.ts';
import type { OnProgress } from '#formats/handoutSteps.ts';
import { fetchPart } from '#lib/fetchPart.ts';

export const FILE_FORMATS = ['pptx', 'docx', 'markdown'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
export type Format = FileFormat | 'pdf' | 'oneFile';

export const EXTENSIONS: Readonly<Record<FileFormat, string>> = { pptx: 'pptx', docx: 'docx', markdown: 'md' };

export async function writeFile(
  format: FileFormat,
  handout: Handout,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Blob> {
  switch (format) {
    case 'pptx':
      return (await fetchPart(() => import('#formats/pptx/pptx.ts'))).writePptx(handout, onProgress, signal);
    case 'docx':
      return (await fetchPart(() => import('#formats/docx/docx.ts'))).writeDocx(handout, onProgress, signal);
    case 'markdown': {
      const { writeMarkdown } = await fetchPart(() => import('#formats/markdown.ts'));
      return new Blob([writeMarkdown(handout)], { type: 'text/markdown' });
    }
  }
}
