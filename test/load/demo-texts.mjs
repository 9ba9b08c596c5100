import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that is written in the demo, text by text. */
export async function demoTexts(root) {
  const folder = join(root, 'apps/api/dist/demo/content');
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => /\.js$/.test(file) && !/spec/.test(file),
  );
  const texts = [];
  for (const file of files.sort()) collect(await import(join(folder, file)), texts);
  return [...new Set(texts)];
}

function collect(value, texts) {
  if (typeof value === 'string') {
    if (value.includes(' ')) texts.push(value);
  } else if (value && typeof value === 'object')
    for (const part of Object.values(value)) collect(part, texts);
}
