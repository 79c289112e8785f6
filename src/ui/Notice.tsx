// What was just done, over the foot of the screen, and told to screen readers.

export function Notice({ words }: { readonly words: string }) {
  return (
    <p role="status" className={words === '' ? 'visually-hidden' : 'notice'}>
      {words}
    </p>
  );
}
