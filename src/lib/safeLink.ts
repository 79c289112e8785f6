// A web address out of what people note of a source. Whatever comes out may be put in a link: it leads to the web
// and nowhere else.

const LONGEST = 2000;

/** What stands before a number that a known address resolves. */
const RESOLVERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:doi:\s*|doi\s+)?(?=10\.\d{4,9}\/\S)/i, 'https://doi.org/'],
  [/^hdl:\s*(?=\S+\/\S)/i, 'https://hdl.handle.net/'],
  [/^arxiv:\s*(?=\S)/i, 'https://arxiv.org/abs/'],
];
/** `www.example.org`, or a name that a path follows: a file name is no address. */
const WITHOUT_SCHEME = /^(?:www\.[^\s/]+\.[^\s/]+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?=\/))/i;

/** `www.example.org/a` → `https://www.example.org/a`, `doi:10.1000/1` → `https://doi.org/10.1000/1`; else null. */
export function safeLink(written: string): string | null {
  const text = written.trim().replace(/^<(.*)>$/s, '$1');
  if (text === '' || text.length > LONGEST) return null;
  for (const [prefix, address] of RESOLVERS) {
    if (prefix.test(text)) return toLink(address + encodeURI(text.replace(prefix, '')));
  }
  if (WITHOUT_SCHEME.test(text)) return toLink(`https://${text}`);
  return toLink(text.replace(/^\/\/(?=\w)/, 'https://'));
}

/** As it is written where that is a whole address. */
function toLink(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password, hostname, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  // A name before the host is there to be taken for the host.
  if (!isWeb || username !== '' || password !== '' || hostname === '' || href.length > LONGEST) return null;
  return /\s/.test(address) ? href : address;
}
