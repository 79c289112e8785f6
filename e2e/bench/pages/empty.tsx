// The limit for loading: React, and one line of text.

import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<p data-first="">Nothing</p>);
