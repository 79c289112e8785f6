// Heights and gaps of the rows, for whoever stacks them.

/** The height of a row, in rem. */
export const ROW_REM = 1.4375;
/** Between two rows. */
export const ROW_GAP_PX = 2;
/** Between two titles of a row. */
export const TITLE_GAP_PX = 10;
/** Above the first row. */
export const AXIS_MARGIN_PX = 8;
