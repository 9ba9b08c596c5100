import { anyDeed, join, propose, request, vote } from '../support/demand-deeds.js';
import { Play } from '../support/demand-play.js';

const RUNS = 6;
const STEPS = 60;

/** Most join and vote, so that there is something to choose, and to want. */
async function opening(play: Play): Promise<void> {
  await request(play);
  for (const deed of [join, join, join, join, join, join, propose, propose, vote, vote, vote, vote])
    await deed(play);
}

async function step(play: Play): Promise<void> {
  play.misbehave();
  if (play.chance(15)) await play.pass();
  if (play.chance(30)) await play.world.settle();
  if (play.chance(25)) await Promise.all([anyDeed(play), anyDeed(play), anyDeed(play)]);
  else await anyDeed(play);
}

const happened = new Set<string>();

it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
  'whatever order things happen in, nobody is charged without a seat and no seat is promised twice (%i)',
  async (run) => {
    const play = await Play.begin(run);
    try {
      await opening(play);
      for (let done = 1; done <= STEPS; done++) {
        await step(play);
        if (done % 15 === 0) await play.check();
      }
      // Everything comes to its end.
      for (const days of [4, 12, 60]) {
        play.world.clock.forward({ days });
        await play.check();
      }
    } catch (error) {
      throw new Error(`${play.trail.slice(-40).join('\n')}\n${String(error)}`, { cause: error });
    } finally {
      await play.end();
    }
    for (const what of play.trail) happened.add(what.split(' ', 2).join(' '));
  },
  120_000,
);

it('all of that happened', () => {
  for (const what of [
    'joinRequest Request',
    'proposeTraining Proposal',
    'voteOnDates Request',
    'chooseProposal Request',
    'acceptSeatOffer Booking',
    'bookSeats Booking',
    'bookSeats SessionFull',
    'joinWaitlist WaitlistEntry',
    'cancelBooking Booking',
    'pay 303',
  ])
    expect(happened).toContain(what);
});
