import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import {
  UpdateTrainingDocument,
  type EditedTrainingFragment,
  type StudioTrainingFragment,
  type TrainingInput,
} from '../../gql/studio/graphql.js';
import { inputOf, type EditorField, type EditorValues } from './editor-values.js';
import { keepUnsaved } from './unsaved.js';

const PAUSE_MS = 900;
const RETRY_MS = 8_000;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'held';

interface Options {
  training: EditedTrainingFragment;
  /** What the server has; the editor may have begun with more (what could not be saved before). */
  stored: EditorValues;
  values: EditorValues;
  /** Fields with something wrong: the others are saved without them. */
  wrong: ReadonlySet<string>;
  /** Saves by itself: a draft does, what the public reads waits for a button. */
  auto: boolean;
  onSaved: (training: StudioTrainingFragment) => void;
}

type Input = ReturnType<typeof inputOf>;
// The ids of items come from the server: they alone are no change.
const plain = (value: unknown) => JSON.stringify(value, (key, part) => (key === 'id' ? undefined : part));
const same = (a: unknown, b: unknown) => plain(a) === plain(b);

/**
 * Sends what changed, one request at a time, after a pause in typing. Until the server has it, it is kept in the
 * browser too; without a connection it tries again by itself.
 */
export function useAutosave({ training, stored, values, wrong, auto, onSaved }: Options) {
  const [update] = useMutation(UpdateTrainingDocument);
  const saved = useRef<Input>(inputOf(stored));
  const refused = useRef(new Map<EditorField, unknown>());
  const running = useRef<Promise<boolean>>(undefined);
  const [state, setState] = useState<SaveState>('saved');
  const [savedAt, setSavedAt] = useState<Date>();
  const [problems, setProblems] = useState<Record<string, string>>({});

  const input = inputOf(values);
  const latest = useRef({ input, wrong });
  latest.current = { input, wrong };
  /** What the server does not have, and of that what may be sent. */
  const compare = () => {
    const now = latest.current;
    const changed = (Object.keys(now.input) as EditorField[]).filter(
      (key) => !same(now.input[key], saved.current[key]),
    );
    const due = changed.filter(
      (key) =>
        !now.wrong.has(key) && !(refused.current.has(key) && same(refused.current.get(key), now.input[key])),
    );
    return { changed, due };
  };
  const { changed, due } = compare();

  async function send(): Promise<boolean> {
    const wanted = latest.current.input;
    const { changed: unsent, due: keys } = compare();
    if (keys.length === 0) return unsent.length === 0;
    setState('saving');
    const part = Object.fromEntries(keys.map((key) => [key, wanted[key]])) as TrainingInput;
    const answer = await update({ variables: { id: training.id, input: part } })
      .then(({ data }) => data?.updateTraining)
      .catch(() => undefined);
    if (!answer) {
      setState('failed');
      return false;
    }
    if (answer.__typename !== 'Training') {
      const found: [string, string][] =
        answer.__typename === 'InvalidInput'
          ? answer.fields.map(({ field, message }) => [field, message])
          : [['durationMinutes', answer.message]];
      found.forEach(([field]) => {
        const key = field.split('.')[0] as EditorField;
        refused.current.set(key, wanted[key]);
      });
      setProblems(Object.fromEntries(found));
      setState('held');
      return false;
    }
    saved.current = { ...saved.current, ...(part as Partial<Input>) };
    keys.forEach((key) => refused.current.delete(key));
    setProblems({});
    setSavedAt(new Date());
    setState('saved');
    onSaved(answer);
    return compare().changed.length === 0;
  }

  /** Saves what can be saved now; true when nothing is left unsaved. */
  async function saveNow(): Promise<boolean> {
    await running.current;
    running.current = send();
    return running.current;
  }
  const save = useRef(saveNow);
  save.current = saveNow;
  const compareLast = useRef(compare);
  compareLast.current = compare;

  const dueKey = plain(due.map((key) => [key, input[key]]));
  useEffect(() => {
    if (!auto || dueKey === '[]') return;
    const timer = setTimeout(() => void save.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [auto, dueKey]);

  useEffect(() => {
    if (state !== 'failed') return;
    const again = () => void save.current();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state]);

  const unsaved = changed.length > 0;
  useEffect(() => {
    keepUnsaved(training.id, values, changed);
  }, [training.id, dueKey, unsaved, changed.length]);
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [unsaved]);
  // Leaving for another page of this site: what was typed last goes along.
  useEffect(() => () => void (auto && compareLast.current().due.length > 0 && save.current()), [auto]);

  const shown: SaveState =
    state === 'saving' || state === 'failed'
      ? state
      : due.length > 0
        ? 'waiting'
        : unsaved
          ? 'held'
          : 'saved';
  return { state: shown, unsaved, savedAt, problems, saveNow };
}
