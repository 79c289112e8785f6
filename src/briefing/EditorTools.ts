// What every part of the editor can ask of it.

import type { FocusLead } from './useFocusLead.ts';

export interface EditorTools {
  readonly leadFocus: FocusLead;
  /** Says in words what was done. */
  readonly say: (notice: string) => void;
  readonly close: () => void;
}
