import type { DemoIdea } from '../post-types.js';
import { officeIdeas } from './office.js';
import { publicIdeas } from './public.js';
import { workshopIdeas } from './workshop.js';

export const ideas: readonly DemoIdea[] = [...workshopIdeas, ...officeIdeas, ...publicIdeas];
