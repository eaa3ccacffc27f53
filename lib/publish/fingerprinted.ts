import { createHash } from 'node:crypto';

/** The address of a file with a mark made from its content, so that a page never gets the file of another version. */
export function fingerprinted(address: string, content: string | Buffer): string {
  return `${address}?v=${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}
