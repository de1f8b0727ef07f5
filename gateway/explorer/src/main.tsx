import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './code-font.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import { localToken } from './local-token.ts';
import { Explorer } from './explorer.tsx';

const root = document.querySelector('#explorer');
if (root) createRoot(root).render(<Explorer givenToken={await localToken()} />);
