import { createHash } from 'node:crypto';

/** Scripts of ours whose names do not tell their content yet. */
const ours = /^elements\/[a-z-]+\.js$/;

/** New names, which change with the content, for the files that need one. */
export function namesByContent(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  return new Map(
    [...files]
      .filter(([path]) => ours.test(path))
      .map(([path, bytes]) => [path, path.replace(/\.js$/, `.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.js`)]),
  );
}

/** A page that asks for files by their new names. */
export function withNames(html: string, names: ReadonlyMap<string, string>): string {
  let named = html;
  for (const [path, name] of names) named = named.replaceAll(`"/${path}"`, `"/${name}"`);
  return named;
}
