import { statfsSync } from 'node:fs';

const notAllowed = 'This user may not do that: change the owner or the rights of the file (chown, chmod), then run this again';

/** What helps when the system refuses a file, by its code. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: 'It lies on a disk that can only be read: build in a copy of the project elsewhere',
  EBUSY: 'It is a disk of its own (a mount): mount the folder above it instead',
  EXDEV: 'It is a disk of its own (a mount): mount the folder above it instead',
  ENOSPC: 'The disk is full: free some space, then run this again',
  EDQUOT: 'The share of the disk is used up: free some space, then run this again',
};

const enough = 20_000_000;

/** Says that the disk is full, if it is; else nothing. */
export function fullDisk(): string {
  const { bavail, bsize } = statfsSync('.');
  return bavail * bsize < enough ? ` ${remedies.ENOSPC}.` : '';
}

/** An error of the file system in a sentence that names the file and what helps; undefined for any other error. */
export function faultWords(error: unknown): string | undefined {
  const { code = '', path, message } = error as NodeJS.ErrnoException;
  const remedy = remedies[code];
  return remedy && `${path ?? 'A file'} made the build stop (${message}). ${remedy}.`;
}
