import { useId, useRef, useState } from 'react';
import { IconCamera, IconPhotoPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { smaller } from '../../lib/smaller-photo.js';
import { uploadFile, UploadRefused } from '../../lib/upload.js';
import { Notice } from '../notice.js';
import { useAskToSignIn } from './use-ask-to-sign-in.js';
import classes from './photo-picker.module.css';

export interface PickedPhoto {
  id: string;
  url: string;
}

interface Props {
  label: string;
  value: readonly PickedPhoto[];
  /** Told what was and gives what is now: two uploads may end at once. */
  onChange: (next: (now: readonly PickedPhoto[]) => PickedPhoto[]) => void;
  most: number;
}

interface Sending {
  key: number;
  preview: string;
  percent: number;
}

const kinds = 'image/jpeg,image/png,image/webp,image/avif,image/heic';
let sent = 0;

/** Photos from the camera of a phone or from a folder: shown at once, sent with their progress, removable. */
export function PhotoPicker({ label, value, onChange, most }: Props) {
  const { t } = useTranslation('posts');
  const ask = useAskToSignIn();
  const id = useId();
  const camera = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending[]>([]);
  const [problem, setProblem] = useState<string>();
  const room = most - value.length - sending.length;

  async function send(file: File) {
    const key = ++sent;
    const preview = URL.createObjectURL(file);
    setSending((now) => [...now, { key, preview, percent: 0 }]);
    const progress = (share: number) =>
      setSending((now) =>
        now.map((one) => (one.key === key ? { ...one, percent: Math.round(share * 100) } : one)),
      );
    try {
      const { id: photo, url } = await uploadFile(await smaller(file), 'image', progress);
      onChange((now) => [...now, { id: photo, url }]);
    } catch (error) {
      setProblem((error instanceof UploadRefused && error.message) || t('photoFailed'));
    } finally {
      URL.revokeObjectURL(preview);
      setSending((now) => now.filter((one) => one.key !== key));
    }
  }
  const choose = (input: HTMLInputElement) => {
    setProblem(undefined);
    const files = [...(input.files ?? [])].slice(0, room);
    input.value = '';
    void Promise.all(files.map(send));
  };
  const open = (input: HTMLInputElement | null) => {
    if (!ask()) input?.click();
  };
  const first = sending[0];
  return (
    <div className={classes.picker} role="group" aria-labelledby={id}>
      <p id={id} className={classes.label}>
        {label}
      </p>
      {(value.length > 0 || sending.length > 0) && (
        <ul className={classes.photos}>
          {value.map((photo, index) => (
            <li key={photo.id} className={classes.photo}>
              <img src={photo.url} alt={t('photo', { number: index + 1 })} />
              <button
                type="button"
                className={classes.remove}
                aria-label={t('removePhoto', { number: index + 1 })}
                onClick={() => onChange((now) => now.filter((one) => one.id !== photo.id))}
              >
                <IconX size={18} aria-hidden="true" />
              </button>
            </li>
          ))}
          {sending.map(({ key, preview, percent }) => (
            <li key={key} className={classes.photo} data-sending>
              <img src={preview} alt="" />
              <progress value={percent} max={100} aria-label={t('sendingPhoto', { percent })} />
            </li>
          ))}
        </ul>
      )}
      {room > 0 && (
        <div className={classes.buttons}>
          <button type="button" className={classes.button} data-camera onClick={() => open(camera.current)}>
            <IconCamera size={20} stroke={1.7} aria-hidden="true" /> {t('takePhoto')}
          </button>
          <button type="button" className={classes.button} onClick={() => open(folder.current)}>
            <IconPhotoPlus size={20} stroke={1.7} aria-hidden="true" /> {t('choosePhoto')}
          </button>
        </div>
      )}
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('takePhoto')}
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        accept={kinds}
        multiple
        hidden
        aria-label={t('choosePhoto')}
        onChange={(event) => choose(event.currentTarget)}
      />
      <span role="status" className="nut-visually-hidden">
        {first ? t('sendingPhotos', { count: sending.length }) : t('photosChosen', { count: value.length })}
      </span>
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}
