import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { printContract } from './contract.js';

const text = await printContract();
if (process.argv[2]) writeFileSync(process.argv[2], text);
else process.stdout.write(text);
