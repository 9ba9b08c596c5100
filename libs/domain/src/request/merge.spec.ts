import fc from 'fast-check';
import { mayMerge, refuseRequestMerge, REQUEST_STATUSES, type MergingRequest } from './index.js';

const code = (name: string) => expect.objectContaining({ code: name });
const request = (id: string, more: Partial<MergingRequest> = {}): MergingRequest => ({
  id,
  status: 'OPEN',
  scope: 'PUBLIC',
  organisationId: null,
  mergedIntoId: null,
  openProposals: 0,
  ...more,
});

describe('merging requests', () => {
  it('takes two open ones for the same people', () => {
    expect(() => refuseRequestMerge(request('a'), request('b'))).not.toThrow();
    expect(() => refuseRequestMerge(request('a'), request('a'))).toThrow(code('Invalid'));
    for (const status of REQUEST_STATUSES.filter((one) => one !== 'OPEN' && one !== 'MERGED'))
      for (const pair of [
        [request('a', { status }), request('b')],
        [request('a'), request('b', { status })],
      ] as const)
        expect(() => refuseRequestMerge(...pair)).toThrow(code('RequestClosed'));
    expect(() =>
      refuseRequestMerge(request('a'), request('b', { status: 'MERGED', mergedIntoId: 'c' })),
    ).toThrow(expect.objectContaining({ code: 'RequestMerged', requestId: 'c' }));
  });

  it('never brings people to what they may not read', () => {
    const within = (id: string, organisationId: string) =>
      request(id, { scope: 'ORGANISATION', organisationId });
    expect(() => refuseRequestMerge(within('a', 'o'), within('b', 'o'))).not.toThrow();
    for (const pair of [
      [within('a', 'o'), within('b', 'p')],
      [within('a', 'o'), request('b')],
      [request('a'), within('b', 'o')],
    ] as const)
      expect(() => refuseRequestMerge(...pair)).toThrow(code('OtherAudience'));
  });

  it('takes nobody away from the dates that they vote on', () => {
    const proposed = { openProposals: 2 };
    expect(() => refuseRequestMerge(request('a', proposed), request('b'))).toThrow(code('ProposalsOpen'));
    expect(() => refuseRequestMerge(request('a'), request('b', proposed))).not.toThrow();
  });

  it('never makes a circle, whatever is merged after what', () => {
    const pair = fc.tuple(fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const into: (string | null)[] = Array(6).fill(null);
        const now = (at: number) =>
          request(`${at}`, { status: into[at] ? 'MERGED' : 'OPEN', mergedIntoId: into[at]! });
        for (const [from, to] of pairs)
          try {
            refuseRequestMerge(now(from), now(to));
            into[from] = `${to}`;
          } catch {
            // refused: nothing changes
          }
        for (const start of into.keys()) {
          let steps = 0;
          for (let at: string | null = into[start]!; at; at = into[Number(at)]!) steps += 1;
          expect(steps).toBeLessThan(6);
        }
      }),
    );
  });

  it('is for who asked the first, and for who keeps order where it was asked', () => {
    const nobody = { isOwner: false, leads: false, moderates: false };
    for (const scope of ['PUBLIC', 'ORGANISATION'] as const) {
      expect(mayMerge(scope, nobody)).toBe(false);
      expect(mayMerge(scope, { ...nobody, isOwner: true })).toBe(true);
      expect(mayMerge(scope, { ...nobody, leads: true })).toBe(scope === 'ORGANISATION');
      expect(mayMerge(scope, { ...nobody, moderates: true })).toBe(scope === 'PUBLIC');
    }
  });
});
