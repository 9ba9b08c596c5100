import { setTimeout as wait } from 'node:timers/promises';
import { Client, Seen } from './client.mjs';

const BOOK = `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { __typename
  ... on Booking { id payment { checkoutUrl } } ... on AlreadyBooked { bookingId } } }`;
const PAY = `mutation ($id: ID!) { payBooking(bookingId: $id) { __typename ... on Booking { payment { checkoutUrl } } } }`;
const CANCEL = `mutation ($id: ID!) { cancelBooking(input: { bookingId: $id }) { __typename } }`;
const ASK = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename } }`;
const JOIN = `mutation ($input: JoinRequestInput!) { joinRequest(input: $input) { __typename } }`;
const SEARCH = `query ($text: String!) { search(query: $text, first: 5) { nodes { __typename } } }`;
const LIST = `{ trainings(first: 10) { nodes { id title } } }`;

const BUYERS = 6;
const THINK_MS = 250;

/** People who use the site, until told to stop: they search, book, pay and cancel, ask questions and join requests. */
export class Load {
  #running = true;
  #loops;
  #bought = [];
  #turn = 0;

  constructor(scene) {
    this.scene = scene;
    this.client = new Client(scene.cluster);
  }

  start() {
    const buyers = Array.from({ length: BUYERS }, () => () => this.#buy());
    const others = [() => this.#read(), () => this.#ask(), () => this.#join(), () => this.#cancel()];
    this.#loops = [...buyers, ...others].map((step) => this.#loop(step));
  }

  /** Resolves when everybody has had their last answer. */
  async stop() {
    this.#running = false;
    await Promise.all(this.#loops);
  }

  /** Whether a booking that was begun after this moment was made. */
  bookedSince(moment) {
    return this.bookings.some(({ began }) => began >= moment);
  }

  /** The requests that made a booking. */
  get bookings() {
    return this.client.requests.filter(({ what, type }) => what === 'bookSeats' && type === 'Booking');
  }

  async #loop(step) {
    while (this.#running) {
      try {
        await step();
      } catch (error) {
        // What people see of a fault is counted with the request. Anything else is a fault of the suite.
        if (!(error instanceof Seen)) throw error;
      }
      await wait(THINK_MS * (0.5 + Math.random()));
    }
  }

  #next = (list) => list[this.#turn++ % list.length];

  async #buy() {
    const member = this.#next(this.scene.members);
    const sessionId = this.#next(this.scene.sessions);
    await this.client.graphql(member, LIST);
    const { bookSeats } = await this.client.graphql(member, BOOK, { input: { sessionId, seats: 1 } });
    const id = bookSeats.id ?? bookSeats.bookingId;
    if (!id) return;
    let url = bookSeats.payment?.checkoutUrl;
    if (!url) {
      const { payBooking } = await this.client.graphql(member, PAY, { id });
      url = payBooking.payment?.checkoutUrl;
    }
    if (!url || Math.random() < 0.1) return;
    this.scene.cluster.provider.pay(url);
    this.#bought.push({ member, id });
  }

  async #cancel() {
    if (this.#bought.length < 10) return;
    const { member, id } = this.#bought.splice(Math.floor(Math.random() * this.#bought.length), 1)[0];
    await this.client.graphql(member, CANCEL, { id });
  }

  async #read() {
    await this.client.graphql(null, SEARCH, {
      text: this.#next(['figma', 'componenten', 'lassen', 'trainng']),
    });
    await this.client.get('/trainingen', this.#next(this.scene.members));
  }

  async #ask() {
    const input = { title: `Welke stroom bij 3 mm rvs (${this.#turn})?`, scope: 'PUBLIC' };
    await this.client.graphql(this.#next(this.scene.members), ASK, { input });
  }

  async #join() {
    const input = { requestId: this.#next(this.scene.requests) };
    await this.client.graphql(this.#next(this.scene.members), JOIN, { input });
  }
}
