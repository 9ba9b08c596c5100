/**
 * A rule that was broken, as a fact. `code` is the class name written out: it is the key of the text that
 * people read and must survive minification.
 */
export abstract class DomainError<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    message: string = code,
  ) {
    super(message);
    this.name = code;
  }
}

/** What can be wrong with one field. The text is `problem.<code>` in the errors messages, with `params` filled in. */
export const PROBLEM_CODES = [
  'required',
  'tooShort',
  'tooLong',
  'tooLow',
  'tooHigh',
  'tooMany',
  'notWhole',
  'notAllowed',
  'url',
  'https',
  'email',
  'kvk',
  'vatId',
  'postcode',
  'crkboNumber',
  'crkboDate',
  'phone',
  'iban',
  'taxNumber',
  'birthDate',
  'wallTime',
  'zone',
  'levelOrder',
  'seatOrder',
  'placeRequired',
  'twice',
  'future',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface FieldProblem {
  /** Path as the client sent it, for example `trainer.kvk` or `items.0.url`. */
  readonly field: string;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export class Invalid extends DomainError<'Invalid'> {
  constructor(readonly fields: readonly FieldProblem[]) {
    super('Invalid', fields.map((problem) => `${problem.field}: ${problem.code}`).join(', '));
  }
}

export class NotFound extends DomainError<'NotFound'> {
  constructor(what = 'NotFound') {
    super('NotFound', what);
  }
}

export class Forbidden extends DomainError<'Forbidden'> {
  constructor(why = 'Forbidden') {
    super('Forbidden', why);
  }
}

/** Throws `Invalid` when there is at least one problem. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new Invalid(problems);
}
