import classes from './people-meter.module.css';

/** From so many people on a training can be given; the row has as many places. */
const GROUP = 5;

interface Props {
  people: number;
  size?: 'sm' | 'lg';
}

/** Who wants it as a row of people, filling up towards a group; the words beside it say how many. */
export const PeopleMeter = ({ people, size = 'sm' }: Props) => (
  <span
    className={classes.meter}
    data-size={size}
    data-group={people >= GROUP || undefined}
    aria-hidden="true"
  >
    {Array.from({ length: GROUP }, (_, place) => (
      <svg key={place} viewBox="0 0 16 20" data-taken={place < people || undefined}>
        <circle cx="8" cy="5.2" r="4" />
        <path d="M1.2 19c0-4.6 3-7.6 6.8-7.6s6.8 3 6.8 7.6z" />
      </svg>
    ))}
  </span>
);
