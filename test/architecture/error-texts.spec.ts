import * as domain from '@nutshell/domain';
import { errors } from '@nutshell/i18n';

const codes = Object.entries(domain)
  .filter(([, value]) => typeof value === 'function' && value.prototype instanceof domain.DomainError)
  .map(([name]) => name);

const GENERIC = ['NOT_FOUND', 'FORBIDDEN', 'INVALID', 'INTERNAL', 'UNAUTHENTICATED', 'TOO_MANY_REQUESTS'];

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const texts: Record<string, unknown> = errors[language];

  it.each([...codes, ...GENERIC])('%s has a text', (code) => expect(texts[code]).toEqual(expect.any(String)));

  it('every problem with a field has a text, and no text is left over', () => {
    expect(Object.keys(errors[language].problem).sort()).toEqual([...domain.PROBLEM_CODES].sort());
  });
});

it('finds the errors of the domain', () => expect(codes).toContain('SessionFull'));
