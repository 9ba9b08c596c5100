import { returnPath } from '../../lib/return-path.js';

/** Where the link in the confirmation mail leads. */
export const confirmedPath = (terug: string | undefined) =>
  `/bevestigd${terug ? `?terug=${encodeURIComponent(returnPath(terug))}` : ''}`;
