import { QRCodeSVG } from 'qrcode.react';
import classes from './qr-code.module.css';

interface Props {
  value: string;
  /** What a screen reader says of it. */
  title: string;
}

/** A QR code, dark on white in every theme: cameras want it so. Load it lazily. */
export const QrCode = ({ value, title }: Props) => (
  <div className={classes.paper}>
    <QRCodeSVG value={value} size={224} level="M" title={title} />
  </div>
);
