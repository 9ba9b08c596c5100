import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';

type Props = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

const RoutedAnchor = createLink(
  forwardRef<HTMLAnchorElement, Props>((props, ref) => <Anchor ref={ref} {...props} />),
);

/** A link in running text to a page of this site. */
export const TextLink: LinkComponent<typeof RoutedAnchor> = (props) => <RoutedAnchor {...props} />;
