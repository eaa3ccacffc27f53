const drawing =
  '<path d="M9 8h14M9 14h14M9 20h8" stroke="#fffefb" stroke-width="2.5" stroke-linecap="round"/><circle cx="22" cy="22" r="3.5" fill="#ffe9a6"/>';

/**
 * The sign of the site as SVG, 32 by 32. All of the drawing stands within 12.8 of the middle, where a phone
 * that cuts the icon to its own shape leaves it.
 * @param corners Square where a phone rounds them itself.
 */
export function iconDrawing(corners: 'round' | 'square'): string {
  const rounded = corners === 'round' ? ' rx="6"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><rect width="32" height="32"${rounded} fill="#26478d"/>${drawing}</svg>`;
}

/** The sign as an address that needs no request. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(iconDrawing('round'))}`;

type Icon = { readonly size: number; readonly corners: 'round' | 'square' };

/** The icons that are pictures, by their file. The sizes are in pixels. */
export const icons: ReadonlyMap<string, Icon> = new Map<string, Icon>([
  ['favicon.ico', { size: 32, corners: 'round' }],
  ['icon-192.png', { size: 192, corners: 'round' }],
  ['icon-512.png', { size: 512, corners: 'round' }],
  ['apple-touch-icon.png', { size: 180, corners: 'square' }],
  ['maskable-512.png', { size: 512, corners: 'square' }],
]);
