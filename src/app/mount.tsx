// React takes the page over.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchStyles } from '#lib/fetchPart.ts';
import { Root, type RootProps } from './Root.tsx';

export function mount(props: RootProps): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  watchStyles(document);
  createRoot(root).render(
    <StrictMode>
      <Root {...props} />
    </StrictMode>,
  );
}
