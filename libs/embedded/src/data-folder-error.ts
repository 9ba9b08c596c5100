/** The data folder is damaged, of another make, or not ours to use. Its content has not been touched. */
export class DataFolderError extends Error {
  constructor(
    readonly folder: string,
    reason: string,
  ) {
    super(
      `The data folder ${folder} cannot be used: ${reason}\n` +
        'Nothing in it was changed or deleted. To begin with an empty database, move that folder away; ' +
        'to use another database, set DATABASE_URL.',
    );
    this.name = 'DataFolderError';
  }
}
