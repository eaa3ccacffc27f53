import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A change to one file: replaces text, writes a whole file, renames or deletes it. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly write: string }
  | { readonly file: string; readonly renameTo: string };

/** Copies the small sound content to a folder of its own, makes the edits, and gives the folder. */
export function workspace(edits: readonly Edit[]): string {
  mkdirSync('.tmp', { recursive: true });
  const root = mkdtempSync(join('.tmp', 'content-'));
  cpSync('tests/content/valid', root, { recursive: true });
  for (const edit of edits) {
    const path = join(root, edit.file);
    if ('write' in edit) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, edit.write);
    } else if ('renameTo' in edit) {
      renameSync(path, join(root, edit.renameTo));
    } else {
      const before = readFileSync(path, 'utf8');
      if (!before.includes(edit.replace)) throw new Error(`${edit.file} does not contain “${edit.replace}”`);
      writeFileSync(path, before.replace(edit.replace, edit.by));
    }
  }
  return root;
}

/** What a command printed and the code that it ended with. */
export type Outcome = { readonly code: number; readonly output: string };

/** Runs a script of the project as a person would: a process of its own. */
export function runScript(script: string, args: readonly string[] = [], cwd = '.'): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', script, ...args], { cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: stdout + stderr });
    });
  });
}
