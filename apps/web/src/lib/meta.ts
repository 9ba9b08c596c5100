import { useEffect } from 'react';

interface Meta {
  title: string;
  description?: string | undefined;
}

const described = () => {
  const found = document.head.querySelector<HTMLMetaElement>('meta[name="description"]');
  if (found) return found;
  const made = document.createElement('meta');
  made.name = 'description';
  document.head.append(made);
  return made;
};

/** Title and description of the page now open; the server wrote those of the first one into the HTML. */
export function useMeta({ title, description }: Meta) {
  useEffect(() => {
    if (!title) return;
    document.title = title.includes('Nutshell') ? title : `${title} · Nutshell`;
    described().content = description ?? '';
  }, [title, description]);
}
