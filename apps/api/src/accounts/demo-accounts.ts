export interface DemoAccount {
  label: string;
  email: string;
  password: string;
  role: 'trainer' | 'participant' | 'admin';
}

/** The accounts of the demo data that the sign-in page offers; the password is no secret. */
export const demoAccounts: readonly DemoAccount[] = [
  { label: 'Trainer', email: 'trainer@demo.nutshell.example', password: 'nutshell-demo', role: 'trainer' },
  {
    label: 'Deelnemer',
    email: 'deelnemer@demo.nutshell.example',
    password: 'nutshell-demo',
    role: 'participant',
  },
  { label: 'Beheerder', email: 'beheerder@demo.nutshell.example', password: 'nutshell-demo', role: 'admin' },
];
