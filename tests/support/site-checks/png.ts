/** The first bytes of every PNG. */
const signature = '\x89PNG\r\n\x1a\n';

/** Why a file is no PNG of some sides. Without a height any will do. */
export function pngFaults(path: string, bytes: Buffer, { width, height }: { readonly width: number; readonly height?: number }): readonly string[] {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('latin1') !== signature) return [`${path} is no PNG.`];
  const [wide, high] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return wide === width && (height === undefined || high === height) ? [] : [`${path} is ${wide} by ${high}, not ${width} by ${height ?? 'any'}.`];
}
