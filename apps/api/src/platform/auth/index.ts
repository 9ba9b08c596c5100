export { AuthModule } from './auth.module.js';
export { EndAccount, FORMER_NAME } from './end-account.js';
export { hashPassword, OpenAccount, type OpenAccountInput } from './open-account.js';
export { ProveIdentity, type Proof } from './prove-identity.js';
export { Profiles, type NewAccount } from './profiles.js';
export { StartLogin } from './start-login.js';
