import './app/styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startI18n } from './lib/i18n.js';
import { followOtherWindows } from './lib/sign-out.js';
import { registerOffline } from './app/offline.js';

await startI18n();
createRoot(document.getElementById('root')!).render(<App />);
registerOffline();
followOtherWindows();
