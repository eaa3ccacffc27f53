const withOrigin = /^https?:\/\/[^/?#]*/i;

/** What no address of a site has: an end of text, a backslash, a step to the folder above. */
const climbs = /[\0\\]|(?:^|\/)\.\.?(?:\/|$)/;

/**
 * The path that the target of a request asks for, decoded and without its query; undefined when it is
 * badly written or climbs.
 */
export function requestPath(target: string): string | undefined {
  const [written = ''] = target.replace(withOrigin, '').split(/[?#]/, 1);
  if (!written.startsWith('/')) return undefined;
  try {
    const path = decodeURIComponent(written);
    return climbs.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}
