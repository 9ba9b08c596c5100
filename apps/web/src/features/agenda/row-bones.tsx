import { Bone, Bones } from '../../ui/bones.js';
import classes from './agenda.module.css';

export const RowBones = () => (
  <Bones>
    {[1, 2, 3].map((row) => (
      <div key={row} className={classes.row}>
        <Bone width="3.5rem" height="4rem" />
        <div className={classes.what}>
          <Bone width="60%" height="1.25rem" />
          <Bone width="40%" />
        </div>
      </div>
    ))}
  </Bones>
);
