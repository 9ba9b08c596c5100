import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

/** Where the application knows synonyms: groups of words of which each stands for all. A feature provides it. */
export abstract class SearchSynonyms {
  abstract groups(): Promise<readonly (readonly string[])[]>;
}

/** The synonyms of this application, none where no feature provides them. */
@Injectable()
export class Synonyms {
  constructor(private readonly modules: ModuleRef) {}

  groups(): Promise<readonly (readonly string[])[]> {
    const source = this.source();
    return source ? source.groups() : Promise.resolve([]);
  }

  private source(): SearchSynonyms | null {
    try {
      return this.modules.get(SearchSynonyms, { strict: false });
    } catch {
      return null;
    }
  }
}
