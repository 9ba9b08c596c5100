import './app/styles/index.css';

/** Resolves once what the server wrote is on the screen; at once where it wrote nothing, or nobody looks. */
function painted(): Promise<void> {
  const nothing = !document.getElementById('root')?.firstChild;
  if (nothing || document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

await painted();
const { start } = await import('./app/start.js');
await start();
