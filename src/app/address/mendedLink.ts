// A link with a part of it mended.

import type { Key } from '#store/address/addressKeys.ts';
import { readParts } from '#store/address/addressParts.ts';
import type { Unread } from '#store/address/linkDoubt.ts';
import { encodeParts, encodeValue } from '#store/address/urlCodec.ts';

/** The same link with one part as it was probably meant: what stands behind the `#`. */
export function mendedLink(text: string, part: Unread, meant: { readonly key: Key; readonly value: string }): string {
  const { values, unknown } = readParts(text);
  const said = (values.get(meant.key) ?? '').split(',');
  const isOne = part.key === meant.key && said.includes(part.value);
  const value = isOne ? said.map((one) => (one === part.value ? meant.value : one)).join(',') : meant.value;
  const mended = encodeParts({ ...Object.fromEntries(values), [meant.key]: value });
  // What else is not known stays, to be told again.
  const rest = unknown.filter((one) => one !== part.value).map((one) => encodeValue(one).replaceAll('%3D', '='));
  return [mended, ...rest].join('&');
}
