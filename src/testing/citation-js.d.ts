// What the tests use of `citation-js`, which has no types of its own.

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** The entries of a text in whichever form it is, as CSL. */
      chain(text: string, options: { readonly generateGraph: boolean }): readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
