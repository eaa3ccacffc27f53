/** What closes the brackets that a text leaves open, innermost first. */
function closersOf(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (sign === '{') open.unshift('}');
    else if (sign === '[') open.unshift(']');
    else if (sign === '}' || sign === ']') open.shift();
  }
  return open.join('');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether some text after these lines makes JSON of them. A line ends after a value, a comma, a colon, a key or a bracket. */
function canGoOn(lines: readonly string[]): boolean {
  const text = lines.join('\n');
  const closers = closersOf(text);
  return ['', 'null', '"key":null', ':null'].some((next) => isJson(text + next + closers));
}

/** The line, counted from 1, at which a text stops being JSON: `JSON.parse` tells a place for some faults only. */
export function jsonFaultLine(text: string): number {
  const lines = text.split('\n');
  let [sound, broken] = [0, lines.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (canGoOn(lines.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return broken;
}
