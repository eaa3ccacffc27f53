const sheet = /<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="\/([^"?]+)[^"]*"[^>]*>/g;
const preloaded = /<link\b(?=[^>]*\srel="preload")(?=[^>]*\sas="style")[^>]*>/g;

/**
 * A page with its style sheets inside it, so that nothing has to be fetched before it can be painted.
 * @param styles The text of each style sheet of the site by its path.
 * @throws Error that names a style sheet which the site does not have.
 */
export function withStyles(html: string, styles: ReadonlyMap<string, string>): string {
  return html.replace(preloaded, '').replace(sheet, (_link, path: string) => {
    const css = styles.get(path);
    if (css === undefined) throw new Error(`A page asks for the style sheet ${path}, which the export does not have.`);
    return `<style>${css.replaceAll('</', '<\\/')}</style>`;
  });
}
