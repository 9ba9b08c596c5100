export { AuthModule } from './auth.module.js';
export { hashPassword, OpenAccount, type OpenAccountInput } from './open-account.js';
export { Profiles, type NewAccount } from './profiles.js';
export { StartLogin } from './start-login.js';
