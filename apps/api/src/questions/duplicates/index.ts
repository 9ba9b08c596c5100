import { MarkDuplicate } from './mark-duplicate.js';
import { UndoDuplicate } from './undo-duplicate.js';

/** For the module. */
export const duplicates = [MarkDuplicate, UndoDuplicate];
