import { stylesFor, type StyleParts } from './style-parts';

const sheetLink = /<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="\/([^"?]+)[^"]*"[^>]*>/g;
const preloaded = /<link\b(?=[^>]*\srel="preload")(?=[^>]*\sas="style")[^>]*>/g;

/**
 * A page with its style sheets inside it, so that nothing has to be fetched before it can be painted.
 * @param styles Each style sheet of the site by its path.
 * @param made The text of the scripts of this page, which can give it further classes.
 * @throws Error that names a style sheet which the site does not have.
 */
export function withStyles(html: string, styles: ReadonlyMap<string, StyleParts>, made = ''): string {
  return html.replace(preloaded, '').replace(sheetLink, (_link, path: string) => {
    const sheet = styles.get(path);
    if (!sheet) throw new Error(`A page asks for the style sheet ${path}, which the export does not have.`);
    return stylesFor(html, made, sheet).map((css) => `<style>${css}</style>`).join('');
  });
}
