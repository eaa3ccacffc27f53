import { readFileSync } from 'node:fs';
import * as z from 'zod';

const versions = z.record(z.string(), z.string()).default({});

/** What the lock file tells of one installed package; the root of it is this project. */
const Locked = z.object({
  version: z.string(),
  license: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  /** Whether it lies inside the archive of another package, whose digest holds for it too. */
  inBundle: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dev: z.boolean().default(false),
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});
export type Locked = z.infer<typeof Locked>;

/** Every package of the lock file by its place below `node_modules`; '' is this project. */
export const locked = z.object({ packages: z.record(z.string(), Locked) }).parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;

/** The packages without this project. */
export const packages: readonly (readonly [path: string, entry: Locked])[] = Object.entries(locked).filter(([path]) => path !== '');

/** The name of a package, wherever it lies. */
export const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

/** What this project asks for. */
export const manifest = z
  .object({ dependencies: versions, devDependencies: versions, allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
