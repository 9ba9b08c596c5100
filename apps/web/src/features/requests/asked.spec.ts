import { askedOf, centsOf, fieldsAsked, nothingAsked } from './asked.js';

it('reads euros as people type them', () => {
  expect(['', '95', '95,50', '€ 95.5', '0'].map(centsOf)).toEqual([null, 9500, 9550, 9550, 0]);
  expect(centsOf('veel')).toBeNaN();
});

it('asks for nothing that was not filled in, nor for a radius around nowhere', () => {
  expect(fieldsAsked(nothingAsked)).toEqual({
    levelFrom: null,
    levelTo: null,
    town: null,
    radiusKm: null,
    dayparts: [],
    maxPriceExVatCents: null,
  });
});

it('types back what a request asks for', () => {
  const asked = {
    levelFrom: '0',
    levelTo: '2',
    town: 'Eindhoven',
    radiusKm: '25',
    dayparts: 'MORNING,EVENING',
    price: '95,5',
  };
  const fields = fieldsAsked(asked);
  expect(fields).toMatchObject({ dayparts: ['MORNING', 'EVENING'], maxPriceExVatCents: 9550 });
  expect(askedOf(fields)).toEqual(asked);
});
