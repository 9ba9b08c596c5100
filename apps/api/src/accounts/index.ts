export { AccountsModule } from './accounts.module.js';
export { PersonEntity } from './person.entity.js';
export { TrainerProfileEntity } from './trainer-profile.entity.js';
