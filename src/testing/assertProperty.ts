// fast-check's `assert` for properties that wait for nothing: it gives no promise that could be forgotten.

import * as fc from 'fast-check';

/** Throws with the smallest counterexample found when the property does not hold. */
export function assertProperty<Values>(property: fc.IProperty<Values>, parameters?: fc.Parameters<Values>): void {
  void fc.assert(property, parameters);
}
