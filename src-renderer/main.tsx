import './without-eval.ts';
// First, so that a feature's own styles come after what all share.
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AudienceScreen } from './features/audience/audience-screen.tsx';
import { listenToMain } from './state/main-events.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
// The window that only shows slides has no workbook, and is told of nothing else.
const isAudience = window.location.hash === '#audience';
if (!isAudience) listenToMain();
createRoot(root).render(<StrictMode>{isAudience ? <AudienceScreen /> : <App />}</StrictMode>);
