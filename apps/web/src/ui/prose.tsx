import classes from './prose.module.css';

/** HTML that the server made from Markdown and sanitised. */
export const Prose = ({ html }: { html: string }) => (
  <div className={classes.prose} dangerouslySetInnerHTML={{ __html: html }} />
);
