const withOrigin = /^https?:\/\/[^/?#]*/i;

/** Signs that hide where a path leads: an encoded slash, backslash or end of text. */
const hidden = /%(?:2f|5c|00)/i;

/**
 * The path that the target of a request asks for, decoded and without its query; undefined when it is
 * badly written, climbs to a folder above, or hides where it leads.
 */
export function requestPath(target: string): string | undefined {
  const [written = ''] = target.replace(withOrigin, '').split(/[?#]/, 1);
  if (!written.startsWith('/') || hidden.test(written)) return undefined;
  try {
    const path = decodeURIComponent(written);
    return /[\0\\]|(?:^|\/)\.\.?(?:\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}
