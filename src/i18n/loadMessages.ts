// Message tables by language, when they are asked for.

import type { Language } from './languages.ts';
import type { Messages } from './messages/en.ts';

export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en.ts')).en;
    case 'vi':
      return (await import('./messages/vi.ts')).vi;
    case 'ja':
      return (await import('./messages/ja.ts')).ja;
  }
}
