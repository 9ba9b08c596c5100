import type { Listed } from './pages.queries.js';

/** A list of trainings as the web app asks for it, as far as its HTML shows it too. */
export interface Trainings {
  trainings: {
    edges: {
      node: Pick<Listed, 'slug' | 'title' | 'summary'>;
      session: { startsAt: string; zone: string; place: { town: string } | null } | null;
    }[];
  };
}

export const listed = ({ trainings }: Trainings): Listed[] =>
  trainings.edges.map(({ node: { slug, title, summary }, session }) => ({
    slug,
    title,
    summary,
    startsAt: session?.startsAt ?? null,
    zone: session?.zone ?? 'Europe/Amsterdam',
    town: session?.place?.town ?? null,
  }));
