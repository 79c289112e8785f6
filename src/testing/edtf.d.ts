// What the tests use of `edtf`, which has no types of its own.

declare module 'edtf' {
  interface Extended {
    /** First and last millisecond in UTC; infinite at an open end, null at an unknown one. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws when the text is no EDTF. */
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default function edtf(text: string): Extended;
}
