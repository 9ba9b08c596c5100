import { hash } from './seed.js';
import classes from './person-avatar.module.css';

interface Props {
  person: { id: string; name: string; photo?: { url: string } | null };
  /** Pixels. */
  size?: number;
}

const initials = (name: string) => {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name];
  return picked.map((word) => word?.[0] ?? '').join('');
};

/** A photo, or initials in a tone of one's own. The name stands beside it, so it is decoration. */
export function PersonAvatar({ person, size = 40 }: Props) {
  const style = { width: size, height: size, fontSize: size * 0.38 };
  if (person.photo)
    return (
      <img
        className={classes.avatar}
        style={style}
        src={person.photo.url}
        alt=""
        width={size}
        height={size}
      />
    );
  return (
    <span className={classes.avatar} style={style} data-tone={hash(person.id) % 7} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
}
