export { askedFields } from './asked-fields.js';
export { loader, type GraphqlContext } from './context.js';
export { known } from './known.js';
export { enumOf, LanguageEnum, VatStatusEnum, VisibilityEnum } from './enums.js';
export { ExpectingMutation, expectations } from './expecting-mutation.js';
export {
  connectionOf,
  decodeCursor,
  encodeCursor,
  PageArgs,
  PageInfo,
  pageOf,
  pageSize,
  type Page,
} from './paging.js';
export { CalendarDate, DateTime, WallTime } from './scalars.js';
export { UserError, userError } from './user-errors.js';
