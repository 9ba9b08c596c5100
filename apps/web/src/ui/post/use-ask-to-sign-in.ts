import { useLocation, useNavigate } from '@tanstack/react-router';
import { useViewer } from '../../lib/use-viewer.js';

/** For what only members do: leads a visitor to signing in and back, and says so with `true`. */
export function useAskToSignIn() {
  const { viewer } = useViewer();
  const { href } = useLocation();
  const navigate = useNavigate();
  const isVisitor = viewer === null;
  const ask = () => {
    if (isVisitor) void navigate({ to: '/inloggen', search: { terug: href } });
    return isVisitor;
  };
  return Object.assign(ask, { isVisitor });
}
