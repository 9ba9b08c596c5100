import { createLink } from '@tanstack/react-router';
import { Anchor, type AnchorProps } from '@mantine/core';
import type { AnchorHTMLAttributes } from 'react';

type Props = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

const TextAnchor = (props: Props) => <Anchor {...props} />;

/** A link to a route in running text. */
export const TextLink = createLink(TextAnchor);
