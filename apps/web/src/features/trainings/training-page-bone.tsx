import { Bone, Bones, TextBones } from '../../ui/bones.js';
import classes from './training-page.module.css';

/** The shape of the page of a training. */
export const TrainingPageBone = () => (
  <Bones>
    <div className={classes.page}>
      <div className={classes.head}>
        <Bone width="30%" />
        <span style={{ display: 'block', height: '0.75rem' }} />
        <Bone width="85%" height="2.75rem" />
        <span style={{ display: 'block', height: '1rem' }} />
        <TextBones lines={2} />
      </div>
      <div className={classes.picture}>
        <Bone height="100%" />
      </div>
      <div className={classes.aside}>
        <Bone height="26rem" />
      </div>
      <div className={classes.body}>
        <span style={{ display: 'block', height: '2rem' }} />
        <TextBones lines={5} />
      </div>
    </div>
  </Bones>
);
