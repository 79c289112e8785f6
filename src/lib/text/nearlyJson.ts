// What is nearly JSON: with comments, with a comma too many or too few, with the quotes of a word processor or the
// signs of an East Asian keyboard. Every departure from JSON is counted, with the place of the first.

export type Looseness =
  | 'comment'
  | 'extraComma'
  | 'missingComma'
  | 'quotes'
  | 'bareName'
  | 'lineBreak'
  | 'wideSign'
  | 'escape'
  | 'repeatedName';

export type NearlyRead =
  | { readonly status: 'read'; readonly value: unknown }
  | { readonly status: 'cutOff' | 'notJson'; readonly index: number };

/** Deeper than any dataset: a text of brackets alone would else fill the stack. */
const DEEPEST = 500;

const CUT_OFF = Symbol('cut off');
const UNEXPECTED = Symbol('unexpected');

const DOUBLE_QUOTES = '“”„‟＂';
const SINGLE_QUOTES = "'‘’‚‛";
const WIDE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['：', ':'],
  ['，', ','],
  ['、', ','],
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['/', '/'],
]);

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const LITERAL = /(?:true|false|null)(?![\p{L}\p{N}_])/uy;
const NAME = /[\p{L}_$][\p{L}\p{M}\p{N}_$-]*/uy;
const SPACE = /[ \t\n\r]+/y;
const WIDE_SPACE = /[\s\u200b\ufeff]+/y;
const COMMENT = /(?:\/\/|#)[^\n\r]*|\/\*[\s\S]*?\*\//y;
const OPEN_COMMENT = /\/\*/y;
const UNICODE_ESCAPE = /u([0-9a-fA-F]{4})/y;
/** A quote that is not JSON's own ends a text only where a text can end: "He said “yes” twice" is one. */
const AFTER_TEXT = /[^\S\n\r]*(?:[\n\r,:}\]，、：｝］]|\/[/*]|$)/y;

export class NearlyJson {
  readonly loosenesses = new Map<Looseness, { readonly index: number; count: number }>();
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Called once. */
  read(): NearlyRead {
    try {
      this.skipSpace();
      const value = this.value();
      this.skipSpace();
      if (this.at < this.text.length) throw UNEXPECTED;
      return { status: 'read', value };
    } catch (reason) {
      if (reason !== CUT_OFF && reason !== UNEXPECTED) throw reason;
      return { status: reason === CUT_OFF ? 'cutOff' : 'notJson', index: this.at };
    }
  }

  private tell(what: Looseness, index = this.at): void {
    const known = this.loosenesses.get(what);
    if (known) known.count++;
    else this.loosenesses.set(what, { index, count: 1 });
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  private skipSpace(): void {
    for (;;) {
      const from = this.at;
      if (this.take(SPACE)) continue;
      if (this.take(COMMENT)) this.tell('comment', from);
      else if (this.take(WIDE_SPACE)) this.tell('wideSign', from);
      else if (this.take(OPEN_COMMENT)) throw CUT_OFF;
      else return;
    }
  }

  private letter(): string {
    if (this.at >= this.text.length) throw CUT_OFF;
    return this.text[this.at] as string;
  }

  /** The sign of JSON that stands here. */
  private sign(): string {
    const letter = this.letter();
    return WIDE_SIGNS.get(letter) ?? letter;
  }

  private step(): void {
    if (WIDE_SIGNS.has(this.letter())) this.tell('wideSign');
    this.at++;
  }

  private value(): unknown {
    const sign = this.sign();
    if (sign === '{') return this.nested(() => this.object());
    if (sign === '[') return this.nested(() => this.list());
    if (this.isQuote()) return this.quoted();
    const literal = this.take(LITERAL)?.[0];
    if (literal !== undefined) return literal === 'null' ? null : literal === 'true';
    const number = this.take(NUMBER)?.[0];
    if (number === undefined) throw UNEXPECTED;
    return Number(number);
  }

  private nested(read: () => unknown): unknown {
    if (++this.depth > DEEPEST) throw UNEXPECTED;
    this.step();
    const value = read();
    this.depth--;
    return value;
  }

  private object(): unknown {
    const fields = new Map<string, unknown>();
    this.items('}', () => {
      const index = this.at;
      const name = this.isQuote() ? this.quoted() : this.bareName();
      if (fields.has(name)) this.tell('repeatedName', index);
      this.skipSpace();
      if (this.sign() !== ':') throw UNEXPECTED;
      this.step();
      this.skipSpace();
      fields.set(name, this.value());
    });
    return Object.fromEntries(fields);
  }

  private list(): unknown {
    const items: unknown[] = [];
    this.items(']', () => items.push(this.value()));
    return items;
  }

  /** Up to and with the closing sign. */
  private items(closing: string, read: () => void): void {
    /** Where the comma stands that the next item follows; null where none is needed, undefined where one is missing. */
    let comma: number | null | undefined = null;
    for (;;) {
      this.skipSpace();
      const sign = this.sign();
      if (sign === closing) {
        if (typeof comma === 'number') this.tell('extraComma', comma);
        this.step();
        return;
      }
      if (sign === ',') {
        if (comma !== undefined) this.tell('extraComma');
        comma = comma === undefined ? this.at : null;
        this.step();
        continue;
      }
      if (comma === undefined) this.tell('missingComma');
      read();
      comma = undefined;
    }
  }

  private bareName(): string {
    const index = this.at;
    const name = this.take(NAME)?.[0];
    if (name === undefined) throw UNEXPECTED;
    this.tell('bareName', index);
    return name;
  }

  private isQuote(): boolean {
    const letter = this.letter();
    return letter === '"' || DOUBLE_QUOTES.includes(letter) || SINGLE_QUOTES.includes(letter);
  }

  private quoted(): string {
    const opening = this.letter();
    const isStrict = opening === '"';
    if (!isStrict) this.tell('quotes');
    const closings = isStrict ? '"' : DOUBLE_QUOTES.includes(opening) ? DOUBLE_QUOTES : SINGLE_QUOTES;
    const pieces: string[] = [];
    let from = ++this.at;
    for (;;) {
      const letter = this.letter();
      if (letter === '\\') {
        pieces.push(this.text.slice(from, this.at), this.escape());
        from = this.at;
      } else if (closings.includes(letter) && (isStrict || this.canEndAt(this.at + 1))) {
        pieces.push(this.text.slice(from, this.at));
        this.at++;
        return pieces.join('');
      } else {
        if (letter < ' ') this.tell('lineBreak');
        this.at++;
      }
    }
  }

  private canEndAt(index: number): boolean {
    AFTER_TEXT.lastIndex = index;
    return AFTER_TEXT.test(this.text);
  }

  private escape(): string {
    const index = this.at++;
    const code = this.take(UNICODE_ESCAPE)?.[1];
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const letter = this.letter();
    const meant = ESCAPES.get(letter);
    if (meant !== undefined) {
      this.at++;
      return meant;
    }
    // A path such as C:\data: the stroke stays.
    this.tell('escape', index);
    return '\\';
  }
}
