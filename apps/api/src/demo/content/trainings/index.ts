import type { DemoTraining } from '../types.js';
import { businessTrainings } from './business.js';
import { designTrainings } from './design.js';
import { industryTrainings } from './industry.js';
import { marketingTrainings } from './marketing.js';
import { mediaTrainings } from './media.js';
import { metalTrainings } from './metal.js';
import { officeTrainings } from './office.js';
import { peopleSkillsTrainings } from './people-skills.js';
import { safetyTrainings } from './safety.js';
import { webTrainings } from './web.js';

export const trainings: readonly DemoTraining[] = [
  ...designTrainings,
  ...mediaTrainings,
  ...webTrainings,
  ...marketingTrainings,
  ...officeTrainings,
  ...metalTrainings,
  ...industryTrainings,
  ...safetyTrainings,
  ...businessTrainings,
  ...peopleSkillsTrainings,
];
