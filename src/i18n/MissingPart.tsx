// Says in a line that something small could not be fetched, and tries again.

import type { Obstacle } from '#lib/notFetched.ts';
import { useLanguage } from './LanguageContext.tsx';

interface Props {
  readonly obstacle: Obstacle;
  readonly retry: () => void;
  readonly className: string | undefined;
}

export function MissingPart({ obstacle, retry, className }: Props) {
  const { m } = useLanguage();
  return (
    <p role="alert" className={className}>
      {m[`part.${obstacle}`]}{' '}
      <button type="button" onClick={retry}>
        {m['load.retry']}
      </button>
    </p>
  );
}
