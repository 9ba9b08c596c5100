import { attachmentPath } from '../platform/files/index.js';
import { markdownToHtml } from '../platform/markdown.js';
import type { TrainingItemType } from './training.graphql.js';
import type { TrainingItemEntity } from './training-item.entity.js';

/** An item as its reader sees it: of a locked one only what it is about. */
export function itemView(
  { id, moment, kind, title, text, url, fileId }: Omit<TrainingItemEntity, 'position'>,
  unlocked: boolean,
): TrainingItemType {
  const about = { id, moment, kind, title, locked: !unlocked };
  if (!unlocked) return { ...about, text: null, textHtml: null, url: null };
  return {
    ...about,
    text,
    textHtml: text === null ? null : markdownToHtml(text),
    url: fileId ? attachmentPath(fileId) : url,
  };
}
