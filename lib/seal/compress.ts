import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const text = /\.(?:html|css|js|json|svg|csv|bib|ris|txt|xml|webmanifest)$/;

/** Below it the answer fits one packet in any case. */
const smallest = 1024;
const together = 8;

/** Writes a brotli and a gzip copy beside each text file; a copy that is not smaller is left out. */
export async function compress(paths: readonly string[]): Promise<void> {
  const left = paths.filter((path) => text.test(path));
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const bytes = await readFile(path);
      if (bytes.length < smallest) continue;
      const copies = [
        ['br', await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
        ['gz', await zip(bytes, { level: 9 })],
      ] as const;
      for (const [end, copy] of copies) if (copy.length < bytes.length) await writeFile(`${path}.${end}`, copy);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
}
