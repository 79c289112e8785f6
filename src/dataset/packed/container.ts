// A file of typed arrays: a head of JSON, then the columns, each at a multiple of eight bytes, so that they
// are views on the file and nothing is copied or parsed. Little-endian, as every machine it runs on.
//
//   "NENPYO1\n" | length of the head, u32 | head, UTF-8 JSON | padding | column | padding | column …

import type { CountArray } from '#lib/narrowestArray.ts';

export type Column = CountArray | Int32Array;
export type Columns = Readonly<Record<string, Column>>;

const MAGIC = new TextEncoder().encode('NENPYO1\n');
const HEAD_AT = 12;
const ALIGN = 8;

const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type TypeName = keyof typeof TYPES;

interface Entry {
  readonly name: string;
  readonly type: TypeName;
  /** Counted in bytes from the end of the head. */
  readonly at: number;
  /** Counted in elements. */
  readonly length: number;
}

export interface Container {
  readonly head: unknown;
  readonly columns: Columns;
}

export function writeContainer(head: unknown, columns: Columns): ArrayBuffer {
  const entries: Entry[] = [];
  let size = 0;
  for (const [name, column] of Object.entries(columns)) {
    entries.push({ name, type: typeOf(column), at: size, length: column.length });
    size = aligned(size + column.byteLength);
  }
  const headBytes = new TextEncoder().encode(JSON.stringify({ head, columns: entries }));
  const start = aligned(HEAD_AT + headBytes.length);
  const file = new Uint8Array(start + size);
  file.set(MAGIC);
  new DataView(file.buffer).setUint32(MAGIC.length, headBytes.length, true);
  file.set(headBytes, HEAD_AT);
  Object.values(columns).forEach((column, i) => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    file.set(bytes, start + (entries[i]?.at ?? 0));
  });
  return file.buffer;
}

/** Throws when there is none of that name and type. */
export function columnOf<Type extends Column>(
  columns: Columns,
  name: string,
  type: new (length: number) => Type,
): Type {
  const found = columns[name];
  if (!(found instanceof type)) throw new Error(`no column "${name}"`);
  return found;
}

/** A column of `narrowestArray`, whatever its width. Throws when there is none of that name. */
export function countsOf(columns: Columns, name: string): CountArray {
  const found = columns[name];
  if (found === undefined || found instanceof Int32Array) throw new Error(`no column "${name}"`);
  return found;
}

/** Throws when the file is cut off or no such file. */
export function readContainer(file: ArrayBuffer): Container {
  const bytes = new Uint8Array(file);
  if (bytes.length < HEAD_AT || MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('not a packed dataset');
  const headLength = new DataView(file).getUint32(MAGIC.length, true);
  const start = aligned(HEAD_AT + headLength);
  if (start > bytes.length) throw new Error('the packed dataset is cut off');
  const { head, columns } = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_AT, HEAD_AT + headLength))) as {
    readonly head: unknown;
    readonly columns: readonly Entry[];
  };
  const views = columns.map(({ name, type, at, length }) => {
    const View = TYPES[type];
    if (start + at + length * View.BYTES_PER_ELEMENT > bytes.length) throw new Error('the packed dataset is cut off');
    return [name, new View(file, start + at, length)] as const;
  });
  return { head, columns: Object.fromEntries(views) };
}

function typeOf(column: Column): TypeName {
  const found = (Object.keys(TYPES) as TypeName[]).find((type) => column instanceof TYPES[type]);
  if (!found) throw new Error('A column is a typed array');
  return found;
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGN) * ALIGN;
}

/** Texts as two columns: their UTF-8 bytes, and where each begins; `offsets` is one longer than the list. */
export function packStrings(name: string, texts: readonly string[]): Columns {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1024);
  const offsets = new Uint32Array(texts.length + 1);
  let size = 0;
  texts.forEach((text, i) => {
    // A UTF-16 unit takes three bytes at most.
    while (bytes.length - size < text.length * 3) {
      const longer = new Uint8Array(bytes.length * 2);
      longer.set(bytes);
      bytes = longer;
    }
    size += encoder.encodeInto(text, bytes.subarray(size)).written;
    offsets[i + 1] = size;
  });
  return { [`${name}.bytes`]: bytes.slice(0, size), [`${name}.offsets`]: offsets };
}

/** Reads one text of `packStrings` at a time. */
export function stringReader(columns: Columns, name: string): (at: number) => string {
  const bytes = columns[`${name}.bytes`];
  const offsets = columns[`${name}.offsets`];
  if (!(bytes instanceof Uint8Array) || !(offsets instanceof Uint32Array)) throw new Error(`no texts "${name}"`);
  const decoder = new TextDecoder();
  return (at) => decoder.decode(bytes.subarray(offsets[at], offsets[at + 1]));
}
