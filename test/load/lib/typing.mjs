import { dice } from '../corpus.mjs';

const roll = dice(11);

/** One of a list, the same ones on every run. */
export const of = (list) => list[Math.floor(roll() * list.length)];

/** What people type who look for what is there: some words that stand together, letter by letter from the second, some with a slip. */
export function keystrokes(texts) {
  return Array.from({ length: 400 }, () => {
    const words = of(texts)
      .toLowerCase()
      .match(/\p{L}{3,14}/gu) ?? ['lassen'];
    const from = Math.floor(roll() * Math.max(1, words.length - 2));
    const whole = words.slice(from, from + 1 + Math.floor(roll() * 3));
    if (roll() < 0.2) whole[0] = slip(whole[0]);
    return whole.join(' ');
  }).flatMap((text) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)));
}

function slip(word) {
  const at = 1 + Math.floor(roll() * (word.length - 2));
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
