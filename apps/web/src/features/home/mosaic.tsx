import { useQuery } from '@apollo/client/react';
import { TopicsDocument } from '../../gql/home/graphql.js';
import { takeGiven } from '../../lib/given.js';
import { PatternImage } from '../../ui/pattern-image.js';
import classes from './mosaic.module.css';

takeGiven(TopicsDocument);

const places = 7;

/** The patterns of the busiest topics laid side by side; decoration only. */
export function Mosaic() {
  const { data } = useQuery(TopicsDocument);
  const topics = [...(data?.topics ?? [])].sort((a, b) => b.trainingCount - a.trainingCount).slice(0, places);
  return (
    <div className={classes.mosaic} aria-hidden="true">
      {Array.from({ length: places }, (_, place) => {
        const topic = topics[place];
        return <div key={place}>{topic && <PatternImage topic={topic.slug} id={topic.slug} />}</div>;
      })}
    </div>
  );
}
