// Message tables by language. English comes with the app, the others when they are asked for.

import type { Language } from './languages.ts';
import { en, type Messages } from './messages/en.ts';

export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return en;
    case 'vi':
      return (await import('./messages/vi.ts')).vi;
    case 'ja':
      return (await import('./messages/ja.ts')).ja;
  }
}
