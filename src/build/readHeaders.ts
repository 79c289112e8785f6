// `public/_headers` is where static hosts read the response headers from; the preview server sends the same.

/** The headers of the `/*` block: name to value. */
export function readHeaders(file: string): Readonly<Record<string, string>> {
  const lines = file.split('\n').filter((line) => /^\s+\S+:/.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}
