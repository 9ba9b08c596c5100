import { setImmediate as turn } from 'node:timers/promises';
import { Turns } from './turns.js';

/** Work that ends when it is told to. */
function begun(turns: Turns, key: string) {
  const state = { running: false, hasWaited: false, end: (_?: Error) => {} };
  const done = turns.take(key, (hasWaited) => {
    Object.assign(state, { running: true, hasWaited });
    return new Promise<void>((resolve, reject) => {
      state.end = (error) => (error ? reject(error) : resolve());
    });
  });
  return Object.assign(state, { done });
}

describe('turns', () => {
  it('lets so many at a time through, in the order in which they came, and tells who had to wait', async () => {
    const turns = new Turns(2);
    const all = [1, 2, 3, 4].map(() => begun(turns, 'a'));
    expect(all.map(({ running }) => running)).toEqual([true, true, false, false]);
    all[1]!.end();
    await all[1]!.done;
    await turn();
    expect(all.map(({ running }) => running)).toEqual([true, true, true, false]);
    expect(all.map(({ hasWaited }) => hasWaited)).toEqual([false, false, true, false]);
  });

  it('goes on when one fails, and begins anew when nobody is left', async () => {
    const turns = new Turns(1);
    const [first, second] = [begun(turns, 'a'), begun(turns, 'a')];
    first.end(new Error('no'));
    await expect(first.done).rejects.toThrow('no');
    await turn();
    expect(second.running).toBe(true);
    second.end();
    await second.done;
    expect(begun(turns, 'a')).toMatchObject({ running: true, hasWaited: false });
  });

  it('lets what is different go side by side', () => {
    const turns = new Turns(1);
    expect([begun(turns, 'a'), begun(turns, 'b')].map(({ running }) => running)).toEqual([true, true]);
  });
});
