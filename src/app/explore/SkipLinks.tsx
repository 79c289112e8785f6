// The first stops for Tab: each leads past everything before a part of the page. Seen when they have the focus.

import styles from '#app/App.module.css';
import { useLanguage } from '#i18n/LanguageContext.tsx';

interface Props {
  readonly focusList: () => void;
}

export function SkipLinks({ focusList }: Props) {
  const { m } = useLanguage();
  const links = [
    { label: m['app.skip'], lead: focusList },
    { label: m['app.skip.timeline'], lead: () => focusIn('#timeline :is(button, select, input, [role="slider"])') },
    { label: m['app.skip.reader'], lead: () => focusIn('#reader h2') },
  ];
  return links.map(({ label, lead }) => (
    <button key={label} type="button" className={styles.skip} onClick={lead}>
      {label}
    </button>
  ));
}

function focusIn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
