/** What is asked for by its own address: data, icons, what other sites ask for, what stands at the root by agreement, and pages other than the framework's two copies of 404.html. */
function standsAlone(path: string): boolean {
  return !path.includes('/') || /^(?:data|icons|oembed|\.well-known)\//.test(path) || (path.endsWith('.html') && !/^(?:404|_not-found)\//.test(path));
}

/** Every name of a file in a text, without the folders before it; what follows a question mark names none. */
function namesIn(text: string): readonly string[] {
  return text.match(/(?<![\w.~?-])[\w.~-]+\.\w+/g) ?? [];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The files of a site that no page, style sheet or script names, so that no reader ever gets them.
 * @param paths The path of every file.
 * @param texts The pages, style sheets and scripts.
 */
export function unreferenced(paths: readonly string[], texts: Iterable<string>): readonly string[] {
  const dependent = paths.filter((path) => !standsAlone(path));
  // Names that are found are crossed out here and not collected: a piece of a text keeps the whole of it in memory.
  const unnamed = new Set(dependent.map(nameOf));
  for (const text of texts) for (const name of namesIn(text)) unnamed.delete(name);
  return dependent.filter((path) => path.endsWith('.html') || unnamed.has(nameOf(path)));
}
