import { fileURLToPath } from 'node:url';

/** Where the web's build lies, seen from the sources and from our own build alike. */
export const webDist = fileURLToPath(new URL('../../../web/dist', import.meta.url));
