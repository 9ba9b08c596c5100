import { Bone, Bones } from './bones.js';
import classes from './row-bones.module.css';

/** The shape of a list to come: a picture or date, a title and a line below it, three times. */
export const RowBones = () => (
  <Bones>
    {[1, 2, 3].map((row) => (
      <div key={row} className={classes.row}>
        <Bone width="4.5rem" height="4rem" />
        <div className={classes.what}>
          <Bone width="60%" height="1.25rem" />
          <Bone width="40%" />
        </div>
      </div>
    ))}
  </Bones>
);
