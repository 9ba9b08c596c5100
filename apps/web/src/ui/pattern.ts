import { hash, random } from './seed.js';

export interface Shape {
  d: string;
  /** 1 quiet, 2 stronger, 3 the accent. */
  tone: 1 | 2 | 3;
  filled: boolean;
}

type Draw = (next: () => number) => Shape[];
const n = (value: number) => Number(value.toFixed(1));
const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

/** One path per tone: a picture is a handful of elements, not hundreds. */
const gather = (filled: boolean, parts: Iterable<[Shape['tone'], string]>): Shape[] => {
  const byTone = new Map<Shape['tone'], string>();
  for (const [tone, d] of parts) byTone.set(tone, (byTone.get(tone) ?? '') + d);
  return [...byTone].map(([tone, d]) => ({ d, tone, filled }));
};

const grid = function* (size: number): Generator<[number, number]> {
  for (let y = 0; y < 100; y += size) for (let x = 0; x < 160; x += size) yield [x, y];
};
const tone = (next: () => number): Shape['tone'] => (next() < 0.12 ? 3 : next() < 0.4 ? 2 : 1);

/** Quarter circles, turned at random, as on old floor tiles. */
const tiles: Draw = (next) => {
  const r = 20;
  const corners = [
    (x: number, y: number) => `M${x} ${y}h${r}a${r} ${r} 0 0 1-${r} ${r}z`,
    (x: number, y: number) => `M${x + r} ${y}v${r}a${r} ${r} 0 0 1-${r}-${r}z`,
    (x: number, y: number) => `M${x + r} ${y + r}h-${r}a${r} ${r} 0 0 1 ${r}-${r}z`,
    (x: number, y: number) => `M${x} ${y + r}v-${r}a${r} ${r} 0 0 1 ${r} ${r}z`,
  ];
  return gather(
    true,
    [...grid(r)].map(([x, y]) => [tone(next), at(corners, Math.floor(next() * 4))(x, y)]),
  );
};

/** Growth rings around a point outside the middle. */
const rings: Draw = (next) => {
  const [cx, cy] = [30 + next() * 100, 20 + next() * 60];
  const [squeeze, gap] = [0.7 + next() * 0.25, 5.5 + next() * 2.5];
  const accent = 2 + Math.floor(next() * 6);
  return gather(
    false,
    Array.from({ length: 26 }, (_, ring): [Shape['tone'], string] => {
      const rx = n((ring + 0.6) * gap + next() * 1.2);
      const ry = n(rx * squeeze);
      return [
        ring === accent ? 3 : ring % 3 === 0 ? 2 : 1,
        `M${n(cx - rx)} ${n(cy)}a${rx} ${ry} 0 1 0 ${n(rx * 2)} 0a${rx} ${ry} 0 1 0-${n(rx * 2)} 0z`,
      ];
    }),
  );
};

/** Lines that swell and calm down, like water or a signal. */
const waves: Draw = (next) => {
  const [length, phase, lift] = [26 + next() * 22, next() * 6, 2.5 + next() * 3.5];
  const accent = 3 + Math.floor(next() * 8);
  return gather(
    false,
    Array.from({ length: 15 }, (_, row): [Shape['tone'], string] => {
      const y = row * 7.5 - 2;
      const points = Array.from({ length: 42 }, (_, i) => {
        const x = i * 4;
        const swell = lift * Math.sin(phase + row * 0.35) * Math.sin(x / length + phase + row * 0.5);
        return `${i ? 'L' : 'M'}${x} ${n(y + swell)}`;
      });
      return [row === accent ? 3 : row % 2 ? 1 : 2, points.join('')];
    }),
  );
};

/** Dots that grow towards one side, like a halftone print. */
const dots: Draw = (next) => {
  const [fx, fy] = [next() * 160, next() * 100];
  return gather(
    true,
    [...grid(10)].map(([x, y]): [Shape['tone'], string] => {
      const far = Math.hypot(x + 5 - fx, y + 5 - fy) / 150;
      const r = n(Math.max(0.8, 4.2 - far * 4.4));
      return [
        next() < 0.05 ? 3 : far < 0.4 ? 2 : 1,
        `M${x + 5 - r} ${y + 5}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0-${r * 2} 0z`,
      ];
    }),
  );
};

/** Kernels: almond shapes leaning left or right. */
const kernels: Draw = (next) =>
  gather(
    true,
    [...grid(20)].map(([x, y]): [Shape['tone'], string] => [
      tone(next),
      next() < 0.5
        ? `M${x + 2} ${y + 2}q16 0 16 16q-16 0-16-16z`
        : `M${x + 18} ${y + 2}q0 16-16 16q0-16 16-16z`,
    ]),
  );

/** Short strokes, woven over and under. */
const weave: Draw = (next) =>
  gather(
    false,
    [...grid(16)].map(([x, y]): [Shape['tone'], string] => {
      const upright = (x / 16 + y / 16) % 2 === 0;
      const strokes = [3, 8, 13].map((i) => (upright ? `M${x + i} ${y + 1}v14` : `M${x + 1} ${y + i}h14`));
      return [tone(next), strokes.join('')];
    }),
  );

const families: Draw[] = [tiles, rings, waves, dots, kernels, weave];

/** The shapes for a thing within a topic (one of two families); pure, so the same everywhere and always. */
export const pattern = (topic: string, id: string): Shape[] =>
  at(families, hash(topic) + (hash(id) % 2) * 3)(random(hash(`${topic}/${id}`)));
