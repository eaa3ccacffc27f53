/** The addresses of pages that are for development alone, from the paths of files in `app/`. */
export function developmentAddresses(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => /^(.*\/)?page\.dev\.tsx$/.exec(path)?.slice(1) ?? []).map((folder) => `/${folder ?? ''}`);
}

/** The pages for development that stand in a built site. */
export function builtForDevelopment(paths: readonly string[], isServed: (address: string) => boolean): readonly string[] {
  return developmentAddresses(paths).filter(isServed).map((address) => `${address} is for development, and is in the built site.`);
}
