import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ContentCache } from './content-cache';

const text = /\.(?:html|css|js|json|svg|csv|bib|ris|txt|xml|webmanifest)$/;

/** Below it the answer fits one packet in any case. */
const smallest = 1024;
const together = 8;

const brotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
const zip = (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 });

/** Each kind of copy by the ending of its file. The kind names the settings, so that others are not taken for it out of a cache. */
const copies = {
  br: { kind: `brotli-${process.versions.brotli}-11`, make: brotli },
  gz: { kind: `zlib-${process.versions.zlib}-9`, make: zip },
} as const;

/** Writes a brotli and a gzip copy beside each text file; a copy that is not smaller is left out. */
export async function compress(paths: readonly string[], cache: ContentCache): Promise<void> {
  const left = paths.filter((path) => text.test(path));
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const bytes = await readFile(path);
      if (bytes.length < smallest) continue;
      for (const [end, { kind, make }] of Object.entries(copies)) {
        const copy = await cache.of(bytes, kind, () => make(bytes));
        if (copy.length < bytes.length) await writeFile(`${path}.${end}`, copy);
      }
    }
  };
  await Promise.all(Array.from({ length: together }, work));
}
