import { business } from './business.js';
import { design } from './design.js';
import { digitalMedia } from './digital-media.js';
import { engineering } from './engineering.js';
import { industry } from './industry.js';
import { machining } from './machining.js';
import { marketing } from './marketing.js';
import { office } from './office.js';
import { peopleSkills } from './people-skills.js';
import type { ProductSkill } from './product-skill.js';
import { readTree } from './read-tree.js';
import { safety } from './safety.js';
import { webBack } from './web-back.js';
import { webFront } from './web-front.js';
import { welding } from './welding.js';

export type { ProductSkill } from './product-skill.js';

/** Goes up with every change of the tree: a database with this version has these skills. */
export const TREE_VERSION = 1;

/** What people can know, parents before what hangs below them. */
export const productSkills: readonly ProductSkill[] = readTree([
  digitalMedia,
  webFront,
  webBack,
  marketing,
  office,
  design,
  welding,
  machining,
  engineering,
  industry,
  safety,
  business,
  peopleSkills,
]);

/** The first two levels, by which trainings are browsed. */
export const topics: readonly ProductSkill[] = productSkills.filter(({ depth }) => depth < 2);
