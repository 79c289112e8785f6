// Says that the app could not be fetched, over whatever of the page is there by then; nothing of React.

import type { Language } from '#i18n/languages.ts';
import { START_WORDS } from '#i18n/startWords.ts';
import styles from './startFailure.module.css';

export function showStartFailure(language: Language, reload: () => void): void {
  const { failed, reload: label } = START_WORDS[language];
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.className = styles.failure ?? '';
  const words = document.createElement('p');
  words.textContent = failed;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', reload);
  box.append(words, button);
  document.body.append(box);
}
