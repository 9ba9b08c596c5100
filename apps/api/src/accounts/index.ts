export { ProfileUpdated } from './accounts.events.js';
export { AccountsModule } from './accounts.module.js';
export { demoAccounts, type DemoAccount } from './demo-accounts.js';
export { personLoader, personOfCalendarToken } from './people.queries.js';
export { TAX_ZONE, today } from './today.js';
export { PersonEntity } from './person.entity.js';
export { PersonType, TrainerProfileType } from './person.graphql.js';
export { TrainerProfileEntity } from './trainer-profile.entity.js';
export { ViewerType } from './viewer.graphql.js';
