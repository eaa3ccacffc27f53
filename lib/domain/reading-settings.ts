/**
 * How a reader may set the pages, by the name of the setting; the values are those of the
 * `data-` attributes in `app/tokens.css`. The first value is what the device or the site gives.
 */
export const readingSettings = {
  theme: ['device', 'light', 'dark', 'calm'],
  size: ['normal', 'large', 'larger'],
  spacing: ['normal', 'wide'],
  width: ['normal', 'narrow', 'wide'],
  length: ['full', 'short'],
} as const;

export type ReadingSetting = keyof typeof readingSettings;

/** Under which name the settings lie on the device. */
export const readingKey = 'reading';

/** Settings that differ from the first value. */
export type Chosen = Partial<Record<ReadingSetting, string>>;

/** Reads settings as stored; what is unknown or broken is left out. */
export function parseChosen(stored: string | null): Chosen {
  let found: unknown;
  try {
    found = JSON.parse(stored ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const entries = Object.entries(found).filter(([name, value]) => {
    const values: readonly string[] | undefined = Object.hasOwn(readingSettings, name)
      ? readingSettings[name as ReadingSetting]
      : undefined;
    return typeof value === 'string' && values !== undefined && values.indexOf(value) > 0;
  });
  return Object.fromEntries(entries) as Chosen;
}
