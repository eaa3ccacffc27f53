/** Ways in which the body of an answer can be packed. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

const item = /^\s*([^;\s]+)\s*(?:;\s*q\s*=\s*([0-9.]+)\s*)?$/i;

/** The encodings that a client takes, smallest first, from its `Accept-Encoding`; `q=0` means “not this one”. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const part of header?.split(',') ?? []) {
    const [, name, weight = '1'] = item.exec(part) ?? [];
    if (name !== undefined) weights.set(name.toLowerCase(), Number(weight));
  }
  return encodings.filter((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0);
}
