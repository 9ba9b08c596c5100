import fc from 'fast-check';
import { Invalid } from '../errors.js';
import { POST_SCOPES } from '../post/index.js';
import { TooFewInterested } from './errors.js';
import {
  INTERESTED_PEOPLE,
  isShared,
  mayTurnIntoRequest,
  refuseAudience,
  refuseUnripe,
  SAME_QUESTIONS,
  type Audience,
} from './interest.js';

const interests = fc.record({ people: fc.nat(50), duplicates: fc.nat(20) });
const audiences: fc.Arbitrary<Audience> = fc.record({
  scope: fc.constantFrom(...POST_SCOPES),
  organisationId: fc.constantFrom('here', 'there', null),
});

const refused = (deed: () => void): boolean => {
  try {
    deed();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(Invalid);
    return true;
  }
};

describe('what could be a training', () => {
  it('is shared by five people, or asked three times more', () => {
    expect(isShared({ people: INTERESTED_PEOPLE - 1, duplicates: SAME_QUESTIONS - 1 })).toBe(false);
    expect(isShared({ people: INTERESTED_PEOPLE, duplicates: 0 })).toBe(true);
    expect(isShared({ people: 0, duplicates: SAME_QUESTIONS })).toBe(true);
  });

  it('becomes a request once it is shared, or nobody answered who asked', () => {
    const few = { people: 4, duplicates: 2 };
    expect(() => refuseUnripe(few, { unanswered: false })).toThrow(TooFewInterested);
    expect(() => refuseUnripe(few, { unanswered: true })).not.toThrow();
    expect(() => refuseUnripe({ people: 5, duplicates: 0 }, { unanswered: false })).not.toThrow();
  });

  it('stays shared whoever else comes', () => {
    fc.assert(
      fc.property(interests, interests, (one, more) => {
        const both = {
          people: one.people + more.people,
          duplicates: one.duplicates + more.duplicates,
        };
        return !isShared(one) || isShared(both);
      }),
    );
  });

  it('is made one by who stands behind it, leads there or moderates', () => {
    const nobody = { standsBehind: false, leads: false, moderates: false };
    expect(mayTurnIntoRequest(nobody)).toBe(false);
    for (const part of ['standsBehind', 'leads', 'moderates'])
      expect(mayTurnIntoRequest({ ...nobody, [part]: true })).toBe(true);
  });
});

describe('whom a request is for', () => {
  it('is never more than could read the question, but for who asked it under a name', () => {
    fc.assert(
      fc.property(audiences, audiences, fc.boolean(), (origin, wanted, namedAsker) => {
        const wider =
          origin.scope === 'ORGANISATION' &&
          (wanted.scope === 'PUBLIC' || wanted.organisationId !== origin.organisationId);
        const passes = !refused(() => refuseAudience({ ...origin, namedAsker }, wanted));
        return !(wider && passes) || (namedAsker && wanted.scope === 'PUBLIC');
      }),
    );
  });

  it('is never fewer, so that all who stand behind it can join', () => {
    fc.assert(
      fc.property(audiences, fc.boolean(), (origin, namedAsker) => {
        const within = { scope: 'ORGANISATION', organisationId: 'here' } as const;
        return (
          origin.scope === 'ORGANISATION' || refused(() => refuseAudience({ ...origin, namedAsker }, within))
        );
      }),
    );
  });
});
