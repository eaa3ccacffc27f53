import { encode } from 'uqr';

/** A QR code as the path of an SVG: every row of dark squares is a dash, to be stroked one unit wide. */
export type QrCode = {
  /** The side of the code with its quiet zone, in squares; also the side of the `viewBox`. */
  readonly size: number;
  /** The `d` of the path. */
  readonly path: string;
};

/** The quiet zone that readers of codes need on each side, in squares. */
const quiet = 4;

function rowPath(row: readonly boolean[]): string {
  let path = '';
  let at = 0;
  while (at < row.length) {
    const dark = row[at] === true;
    const next = row.indexOf(!dark, at);
    const end = next < 0 ? row.length : next;
    if (dark) path += `h${end - at}`;
    else if (end < row.length) path += `m${end - at} 0`;
    at = end;
  }
  return path;
}

/**
 * Draws a text, such as an address, as a QR code.
 * @param text at most about 2,900 characters of plain text.
 * @throws RangeError of the encoder for longer texts.
 */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  const path = data.map((row, line) => `M${quiet} ${line + quiet}.5${rowPath(row)}`).join('');
  return { size: size + 2 * quiet, path };
}

/** An address as a QR code in a file of its own, black on white. */
export function qrFile(text: string): string {
  const { size, path } = qrCode(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`;
}
