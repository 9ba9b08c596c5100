import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { log } from '../log.js';
import { normalise } from './words.js';

/** Where the application knows synonyms: groups of words of which each stands for all. A feature provides it. */
export abstract class SearchSynonyms {
  abstract groups(): Promise<readonly (readonly string[])[]>;
}

const KNOWN_FOR_MS = 300_000;
/** A word with more of them than this says too little. */
const MOST = 8;

/** The synonyms of this application, none where no feature provides them. */
@Injectable()
export class Synonyms {
  private known: Promise<ReadonlyMap<string, readonly string[]>> | null = null;
  private since = 0;

  constructor(private readonly modules: ModuleRef) {}

  groups(): Promise<readonly (readonly string[])[]> {
    const source = this.source();
    return source ? source.groups() : Promise.resolve([]);
  }

  /** Single words that stand for a single word. */
  async of(word: string): Promise<readonly string[]> {
    if (!this.known || performance.now() - this.since > KNOWN_FOR_MS) {
      this.since = performance.now();
      this.known = this.read().catch((error: unknown) => {
        log.warn({ error }, 'the synonyms could not be read');
        return new Map<string, readonly string[]>();
      });
    }
    return (await this.known).get(word) ?? [];
  }

  private async read(): Promise<ReadonlyMap<string, readonly string[]>> {
    const synonyms = new Map<string, Set<string>>();
    for (const group of await this.groups()) {
      const words = group.map(normalise).filter((word) => word && !word.includes(' '));
      for (const word of words) {
        const others = synonyms.get(word) ?? new Set();
        for (const other of words) if (other !== word) others.add(other);
        synonyms.set(word, others);
      }
    }
    return new Map(
      [...synonyms].flatMap(([word, others]) => (others.size <= MOST ? [[word, [...others]]] : [])),
    );
  }

  private source(): SearchSynonyms | null {
    try {
      return this.modules.get(SearchSynonyms, { strict: false });
    } catch {
      return null;
    }
  }
}
