import { useEffect, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import { Notice } from '../../ui/notice.js';
import { auth, type Login } from './auth-client.js';
import { deviceOf } from './device.js';
import classes from './settings.module.css';

interface Logins {
  current: string | undefined;
  all: Login[];
}

/** Where one is signed in, and a way out of each. */
export function LoginList() {
  const { t } = useTranslation('accounts');
  const f = useFormats();
  const [logins, setLogins] = useState<Logins | 'failed'>();
  const [busy, setBusy] = useState<string>();
  const [ended, setEnded] = useState(false);

  async function load() {
    const [current, all] = await Promise.all([auth.currentLogin(), auth.logins()]);
    setLogins(all.data ? { current: current.data?.session.token, all: all.data } : 'failed');
  }
  useEffect(() => void load(), []);

  async function end(token: string) {
    setBusy(token);
    await auth.endLogin(token);
    await load();
    setBusy(undefined);
  }
  async function endOthers() {
    setBusy('others');
    const { problem } = await auth.endOtherLogins();
    setEnded(!problem);
    await load();
    setBusy(undefined);
  }
  const nameOf = (login: Login) => {
    const device = deviceOf(login.userAgent);
    return device ? t('security.deviceOn', device) : t('security.unknownDevice');
  };

  return (
    <div className={classes.card}>
      <h3>{t('security.loginsTitle')}</h3>
      {ended && <Notice tone="done" title={t('security.othersSignedOut')} />}
      {!logins && (
        <Bones>
          <Bone height="3rem" />
        </Bones>
      )}
      {logins === 'failed' && <Notice tone="problem" title={t('security.loginsFailed')} />}
      {logins && logins !== 'failed' && (
        <>
          <ul className={classes.logins}>
            {logins.all.map((login) => (
              <li key={login.token}>
                <span>
                  {nameOf(login)}
                  {login.token === logins.current && <strong> · {t('security.thisDevice')}</strong>}
                  <br />
                  <span className={classes.state}>
                    {t('security.lastUsed', { when: f.dateTime(login.updatedAt) })}
                  </span>
                </span>
                {login.token !== logins.current && (
                  <Button
                    size="sm"
                    variant="subtle"
                    color="gray"
                    loading={busy === login.token}
                    aria-label={t('security.signOutOf', { device: nameOf(login) })}
                    onClick={() => void end(login.token)}
                  >
                    {t('security.signOutThis')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {logins.all.length > 1 ? (
            <div>
              <Button variant="default" loading={busy === 'others'} onClick={() => void endOthers()}>
                {t('security.signOutOthers')}
              </Button>
            </div>
          ) : (
            <p className={classes.state}>{t('security.onlyThis')}</p>
          )}
        </>
      )}
    </div>
  );
}
