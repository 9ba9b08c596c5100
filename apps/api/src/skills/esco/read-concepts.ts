import { readCsv } from './read-csv.js';

const MOST_WORDS = 30;

export interface EscoFiles {
  /** `skills_nl.csv` and `skills_en.csv` of one version of ESCO. */
  nl: string;
  en: string;
  /** `broaderRelationsSkillPillar_nl.csv`, in any language. */
  broader?: string;
}

export interface EscoConcept {
  uri: string;
  nl: string;
  en: string;
  wordsNl: string[];
  wordsEn: string[];
}

/** The skills and knowledge of both files, as far as they hold. A label that one language lacks is that of the other. */
export async function readConcepts({ nl, en }: Pick<EscoFiles, 'nl' | 'en'>): Promise<EscoConcept[]> {
  const [dutch, english] = [await labelsIn(nl), await labelsIn(en)];
  return [...new Set([...dutch.keys(), ...english.keys()])].sort().flatMap((uri) => {
    const [inDutch, inEnglish] = [dutch.get(uri), english.get(uri)];
    const [nameNl, nameEn] = [inDutch?.name || inEnglish?.name, inEnglish?.name || inDutch?.name];
    return nameNl && nameEn
      ? [{ uri, nl: nameNl, en: nameEn, wordsNl: inDutch?.words ?? [], wordsEn: inEnglish?.words ?? [] }]
      : [];
  });
}

async function labelsIn(path: string): Promise<Map<string, { name: string; words: string[] }>> {
  const labels = new Map<string, { name: string; words: string[] }>();
  for await (const { conceptUri, preferredLabel, altLabels = '', status = 'released' } of readCsv(path)) {
    if (!conceptUri || preferredLabel === undefined)
      throw new Error(`${path} lacks a column conceptUri or preferredLabel`);
    if (status && status !== 'released') continue;
    const name = preferredLabel.trim();
    const words = altLabels.split('\n').map((label) => label.trim().toLowerCase());
    labels.set(conceptUri.trim(), {
      name,
      words: [...new Set(words)].filter((word) => word && word !== name.toLowerCase()).slice(0, MOST_WORDS),
    });
  }
  return labels;
}

/**
 * What each of these hangs below: the nearest concept above it that is one of them too. Groups, which the files of
 * skills do not hold, are passed through.
 */
export async function readParents(
  path: string | undefined,
  known: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const broader = new Map<string, string[]>();
  if (path)
    for await (const { conceptUri, broaderUri } of readCsv(path)) {
      if (!conceptUri || !broaderUri) throw new Error(`${path} lacks a column conceptUri or broaderUri`);
      broader.set(conceptUri, [...(broader.get(conceptUri) ?? []), broaderUri]);
    }
  const parents = new Map<string, string>();
  for (const uri of known) {
    const parent = nearest(uri, broader, known);
    if (parent) parents.set(uri, parent);
  }
  return parents;
}

function nearest(
  uri: string,
  broader: ReadonlyMap<string, readonly string[]>,
  known: ReadonlySet<string>,
): string | undefined {
  const seen = new Set([uri]);
  for (
    let level = broader.get(uri) ?? [];
    level.length;
    level = level.flatMap((one) => broader.get(one) ?? [])
  ) {
    const found = [...level].sort().find((one) => known.has(one) && one !== uri);
    if (found) return found;
    level = level.filter((one) => !seen.has(one));
    for (const one of level) seen.add(one);
  }
  return undefined;
}
