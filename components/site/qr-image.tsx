import { qrCode } from '@/lib/publish/qr';

/** An address as a QR code, black on white in every theme. */
export function QrImage({ text }: { readonly text: string }) {
  const { size, path } = qrCode(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR code of this address">
      <path d={path} />
    </svg>
  );
}
