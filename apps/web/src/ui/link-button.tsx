import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

type Props = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

const ButtonAnchor = (props: Props) => <Button component="a" {...props} />;

/** A link to a route that looks like a button. */
export const LinkButton = createLink(ButtonAnchor);
