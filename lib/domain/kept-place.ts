/** Where a reader stopped; kept on the device alone. */
export type KeptPlace = {
  /** The path of the page from the root of the site. */
  readonly path: string;
  /** The page's title. */
  readonly title: string;
  /** The anchor of the part. */
  readonly anchor: string;
  /** The heading of the part. */
  readonly heading: string;
};

/** Under which name the place lies on the device. */
export const placeKey = 'place';

const isPath = (path: string) => /^\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(path);
const isAnchor = (anchor: string) => /^[\p{L}\p{N}_-]+$/u.test(anchor);

/** Reads a place as stored; undefined when there is none or it is broken. */
export function parsePlace(stored: string | null): KeptPlace | undefined {
  let found: unknown;
  try {
    found = JSON.parse(stored ?? 'null');
  } catch {
    return undefined;
  }
  if (typeof found !== 'object' || found === null) return undefined;
  const { path, title, anchor, heading } = found as Record<string, unknown>;
  if (typeof path !== 'string' || typeof title !== 'string' || typeof anchor !== 'string' || typeof heading !== 'string') return undefined;
  return isPath(path) && isAnchor(anchor) ? { path, title, anchor, heading } : undefined;
}
