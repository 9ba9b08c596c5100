import type { DemoQuestion } from '../post-types.js';
import { businessQuestions } from './business.js';
import { designMediaQuestions } from './design-media.js';
import { machiningQuestions } from './machining.js';
import { maintenanceQuestions } from './maintenance.js';
import { marketingQuestions } from './marketing.js';
import { officeQuestions } from './office.js';
import { openQuestions } from './open.js';
import { peopleSkillsQuestions } from './people-skills.js';
import { safetyQuestions } from './safety.js';
import { webQuestions } from './web.js';
import { weldingQuestions } from './welding.js';

export const questions: readonly DemoQuestion[] = [
  ...weldingQuestions,
  ...machiningQuestions,
  ...maintenanceQuestions,
  ...webQuestions,
  ...designMediaQuestions,
  ...officeQuestions,
  ...marketingQuestions,
  ...safetyQuestions,
  ...businessQuestions,
  ...peopleSkillsQuestions,
  ...openQuestions,
];
