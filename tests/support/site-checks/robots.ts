/** What robots.txt keeps from anybody, and what it lacks. */
export function robotsFaults(text: string, sitemap: string): readonly string[] {
  const lines = text.trim().split('\n').map((line) => line.trim());
  const lacks = (wanted: string) => !lines.some((line) => line.toLowerCase() === wanted.toLowerCase());
  return [
    ...['User-agent: *', 'Allow: /', `Sitemap: ${sitemap}`].filter(lacks).map((line) => `robots.txt lacks “${line}”.`),
    ...lines.filter((line) => /^disallow\s*:\s*\S/i.test(line)).map((line) => `robots.txt keeps robots away: “${line}”.`),
  ];
}
