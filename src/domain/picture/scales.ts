// The scales a picture is laid out for: absolute, four to a doubling. What is shown follows from the scale and never
// from how one came to it, so that the same stretch of time at the same size is always the same picture.

const STEPS_A_DOUBLING = 4;

/** The number of the scale a picture of so many milliseconds a px is laid out for: as coarse as it, or a little coarser. */
export function levelOf(msPerPx: number): number {
  return Math.ceil(Math.log2(msPerPx) * STEPS_A_DOUBLING - 1e-9);
}

/** Milliseconds a px at a level. */
export function scaleOf(level: number): number {
  return 2 ** (level / STEPS_A_DOUBLING);
}
