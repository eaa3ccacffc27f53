import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedContent, kept } from './generated-content';

/** Puts generated content into a folder, in place of any that is there. Its ledger is still empty. */
export function writeContent(root: string, count: number): void {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  for (const name of kept) cpSync(join('content', name), join(root, 'content', name), { recursive: true });
  for (const [path, text] of generatedContent(count)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
