import { lazy, Suspense } from 'react';
import { Outlet, useMatches, type AnyRouteMatch } from '@tanstack/react-router';

const load = () => import('./mantine-shell.js').then((m) => ({ default: m.MantineShell }));
const MantineShell = lazy(load);

const isPlain = (matches: AnyRouteMatch[]) => {
  const last = matches.at(-1);
  // The root alone is the page that says that there is none.
  return !last || last.routeId === '__root__' || last.staticData.plain === true;
};

/** Fetches Mantine beside the code of a page that needs it, not after it. */
export const prepareFor = (matches: AnyRouteMatch[]) => {
  if (!isPlain(matches)) void load();
};

/** The page of the address, with Mantine around it where it needs that. */
export function PageFrame() {
  const plain = useMatches({ select: isPlain });
  if (plain) return <Outlet />;
  return (
    <Suspense>
      <MantineShell>
        <Outlet />
      </MantineShell>
    </Suspense>
  );
}
