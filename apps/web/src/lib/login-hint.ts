const key = 'nutshell-signed-in';

/** Only a hint (the login itself is a cookie that scripts cannot read): decides GET or POST for reads. */
export const seemsSignedIn = () => {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return true;
  }
};

export function hintSignedIn(signedIn: boolean) {
  try {
    if (signedIn) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Storage is switched off: reads go by POST.
  }
}

/** Another window signed in or out. */
export const whenHintChanges = (listener: () => void) =>
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener();
  });
