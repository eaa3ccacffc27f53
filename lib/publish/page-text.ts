const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': '’' };

/** Text or an attribute’s value with its entities written out, and every apostrophe as ’. */
export function plain(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => named[name] ?? whole).replaceAll("'", '’');
}

/** The text of a page’s body without any white space, which markup adds and takes, in small letters: only to look for words in. */
export function squeezed(html: string): string {
  const body = /<body[ >][\s\S]*<\/body>/.exec(html)?.[0] ?? '';
  return plain(body.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')).replace(/\s+/g, '').toLowerCase();
}

/** Whether search engines are asked to leave a page out, such as the one for what is missing. */
export function isUnlisted(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}
