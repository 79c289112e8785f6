// Says why a link is not shown as it was meant, and how it can be: who opens it else takes everything for what was sent.

import { DialogBoundary } from '#app/parts/PartBoundary.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppState } from '#store/StoreContext.tsx';
import { lazyPart } from '#ui/lazyPart.tsx';
import type { LinkNoticeProps } from './LinkNotice.tsx';

const LinkNotice = lazyPart(async () => (await import('./LinkNotice.tsx')).LinkNotice);

export function AddressNotice(props: Omit<LinkNoticeProps, 'doubt' | 'onClose'>) {
  const { m } = useLanguage();
  const { tellDoubt } = useActions();
  const doubt = useAppState((state) => state.doubt);
  // Never before an audience.
  const isOnStage = useAppState((state) => state.briefing !== null);
  const close = () => tellDoubt(null);
  return (
    <div aria-live="polite" data-focus-home>
      {doubt !== null && !isOnStage && (
        <DialogBoundary name={m['part.link']} onClose={close}>
          <LinkNotice {...props} doubt={doubt} onClose={close} />
        </DialogBoundary>
      )}
    </div>
  );
}
