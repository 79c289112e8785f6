// Gives the reader's column to the picture, and takes it back. What is chosen stays chosen.

import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';

export function ReaderSwitch() {
  const { m } = useLanguage();
  const { select } = useAppStore();
  const { hideReader, showReader } = useActions();
  const isShown = useAppState(select.showsReader);
  // The accounts of an event take the place of its page.
  const hasColumn = useAppState((state) => state.view !== 'accounts');
  if (!hasColumn) return null;
  return isShown ? (
    <IconButton label={m['reader.hide']} icon={PanelRightClose} onClick={hideReader} />
  ) : (
    <IconButton label={m['reader.show']} icon={PanelRightOpen} onClick={showReader} />
  );
}
