import { DomainError } from '../errors.js';

/** Only colleagues, and who learned from somebody, can say what that person knows. */
export class NotAcquainted extends DomainError<'NotAcquainted'> {
  constructor() {
    super('NotAcquainted');
  }
}

/** Nobody endorses what they say of themselves. */
export class OwnClaim extends DomainError<'OwnClaim'> {
  constructor() {
    super('OwnClaim');
  }
}

/** There is one by this name, or by a name so close that it may be meant. */
export class SkillExists extends DomainError<'SkillExists'> {
  constructor(
    readonly skillId: string,
    readonly skillName: string,
    /** By exactly this name: it cannot be added a second time. */
    readonly same: boolean,
  ) {
    super('SkillExists', `there is "${skillName}" already`);
  }
}

/** Trainings are browsed by the first two levels: they stay. Nor does a skill go into itself or into what hangs below it. */
export class SkillsNotMergeable extends DomainError<'SkillsNotMergeable'> {
  constructor() {
    super('SkillsNotMergeable');
  }
}
