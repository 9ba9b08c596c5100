export type RefusalReason =
  | 'empty'
  | 'tooLarge'
  | 'tooManyPixels'
  | 'svg'
  | 'heic'
  | 'notAnImage'
  | 'damaged'
  | 'polyglot'
  | 'macros'
  | 'oldOffice'
  | 'bomb'
  | 'program'
  | 'unknownKind'
  | 'none'
  | 'tooMany'
  | 'notStored';

/** The file is not taken; the text for people is `files:refused.<reason>`. */
export class FileRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly values: { max?: number } = {},
  ) {
    super(`The file is refused: ${reason}`);
  }
}
