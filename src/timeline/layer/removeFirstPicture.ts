/** The id of what stands in the page before React is there; the chart takes it away when it has drawn the same. */
export const FIRST_PICTURE_ID = 'first-picture';

export function removeFirstPicture(): void {
  document.getElementById(FIRST_PICTURE_ID)?.remove();
}
