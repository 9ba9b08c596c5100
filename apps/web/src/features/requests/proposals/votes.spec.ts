import { readVotes, withoutSaved, withVote } from './votes.js';

const date = { yes: 3, ifNeedBe: 1, no: 2, gathers: 4, mine: null };

describe('votes on dates before the server has them', () => {
  it('counts a first vote, and moves one that was cast before', () => {
    expect(withVote(date, 'IF_NEED_BE')).toEqual({ ...date, ifNeedBe: 2, gathers: 5, mine: 'IF_NEED_BE' });
    const voted = { ...date, mine: 'YES' as const };
    expect(withVote(voted, 'NO')).toEqual({ yes: 2, ifNeedBe: 1, no: 3, gathers: 3, mine: 'NO' });
  });

  it('counts nothing twice once the server has it', () => {
    expect(withVote({ ...date, mine: 'YES' }, 'YES')).toEqual({ ...date, mine: 'YES' });
    expect(withVote(date, undefined)).toBe(date);
  });

  it('keeps what was chosen anew while the last choice was on its way', () => {
    expect(withoutSaved({ a: 'NO', b: 'YES' }, { a: 'YES', b: 'YES' })).toEqual({ a: 'NO' });
  });

  it('reads back what was stored, without dates that are gone and what is no answer', () => {
    expect(readVotes('{"a":"YES","gone":"NO","b":"MAYBE"}', ['a', 'b'])).toEqual({ a: 'YES' });
    expect(readVotes('{', ['a'])).toEqual({});
    expect(readVotes('null', ['a'])).toEqual({});
  });
});
