// What was measured, by name, and what the run was.

import { quantile } from './measure.ts';

export class Samples {
  private readonly values = new Map<string, number[]>();
  private readonly failures = new Map<string, string>();

  add(name: string, value: number): void {
    const known = this.values.get(name);
    if (known) known.push(value);
    else this.values.set(name, [value]);
  }

  fail(name: string, reason: string): void {
    this.failures.set(name, reason);
  }

  names(): readonly string[] {
    return [...this.values.keys()];
  }

  failed(): readonly (readonly [string, string])[] {
    return [...this.failures];
  }

  at(name: string, share: number): number {
    return quantile(this.values.get(name) ?? [], share);
  }

  median(name: string): number {
    return this.at(name, 0.5);
  }

  count(name: string): number {
    return this.values.get(name)?.length ?? 0;
  }
}

export interface Run {
  readonly largest: number;
  readonly rounds: number;
  readonly sizes: readonly number[];
  /** Events of the dataset in split form that is packed without a document, and of the one it is compared with. */
  readonly million: number;
  readonly few: number;
  /** Kilobytes, gzipped, of what the first view loads. */
  readonly initialKb: { readonly script: number; readonly style: number };
  readonly roundsOfUse: number;
  readonly cancelAfter: readonly number[];
  readonly about: string;
}

/** Three figures of it. */
export const inFigures = (value: number) =>
  Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
