/** What paper and pictures are written with: a page that is measured before its letters are there does not fit. */
export async function loadFonts(text: string): Promise<void> {
  const { fontFamily } = getComputedStyle(document.body);
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, text)));
}
