// A text of several lines, each a paragraph. It is text and never markup.

export function Lines({ of }: { readonly of: string }) {
  return of
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
      <p key={i} dir="auto">
        {line}
      </p>
    ));
}
