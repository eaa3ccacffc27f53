import { qrCode } from '../../lib/publish/qr';

const svg = 'http://www.w3.org/2000/svg';

/** From how many squares a side a code is drawn larger, so that a phone can still tell them apart. */
const fine = 65;

/** Draws an address as a QR code. */
export function qrSvg(text: string): SVGSVGElement {
  const { size, path } = qrCode(text);
  const image = document.createElementNS(svg, 'svg');
  image.setAttribute('class', size > fine ? 'qr qr-fine' : 'qr');
  image.setAttribute('viewBox', `0 0 ${size} ${size}`);
  image.setAttribute('role', 'img');
  image.setAttribute('shape-rendering', 'crispEdges');
  image.setAttribute('aria-label', 'QR code of this handout');
  const squares = document.createElementNS(svg, 'path');
  squares.setAttribute('d', path);
  squares.setAttribute('stroke', 'black');
  image.append(squares);
  return image;
}
