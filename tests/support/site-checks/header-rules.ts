import { headersFor, type HeaderRule } from '@/lib/seal/headers';

/** Rules that give no file a header. */
export function unusedRules(rules: readonly HeaderRule[], paths: readonly string[]): readonly string[] {
  return rules
    .filter(({ path, headers }) => {
      const [name = '', value] = headers.at(-1) ?? [];
      return !paths.some((file) => headersFor([{ path, headers }], file).get(name) === value);
    })
    .map(({ path }) => `No file is there for the rule of ${path}.`);
}

/**
 * Files that other sites may use and are not to, and folders for other sites that those may not use.
 * @param forOthers The folders whose files are for other sites.
 */
export function opennessFaults(rules: readonly HeaderRule[], paths: readonly string[], forOthers: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const isOpen = headersFor(rules, path).get('Cross-Origin-Resource-Policy') !== 'same-origin';
    const isForOthers = forOthers.includes(path.split('/')[1] ?? '');
    return isOpen === isForOthers ? [] : [`${path} is ${isOpen ? 'open to other sites, and not for them' : 'for other sites, and closed to them'}.`];
  });
}

/** Files whose kind the site does not know, so that browsers would only save them. */
export function untypedFiles(files: ReadonlyMap<string, { readonly type: string }>): readonly string[] {
  return [...files].filter(([, { type }]) => type === 'application/octet-stream').map(([path]) => `${path} has no content type.`);
}
