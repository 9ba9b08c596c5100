import type { ReactNode } from 'react';
import { Text, Title } from '@mantine/core';
import { useMeta } from '../../lib/meta.js';
import classes from './account-frame.module.css';

interface AccountFrameProps {
  title: string;
  intro?: ReactNode;
  children: ReactNode;
  /** Beside the form on a wide screen, below it on a phone. */
  aside?: ReactNode;
}

/** The calm single column of the pages around signing in. */
export function AccountFrame({ title, intro, children, aside }: AccountFrameProps) {
  useMeta({ title });
  return (
    <div className={classes.page} data-aside={aside ? true : undefined}>
      <section className={classes.main}>
        <Title order={1}>{title}</Title>
        {intro && (
          <Text mt="xs" c="dimmed">
            {intro}
          </Text>
        )}
        <div className={classes.body}>{children}</div>
      </section>
      {aside && <aside className={classes.aside}>{aside}</aside>}
    </div>
  );
}
