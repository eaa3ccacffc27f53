import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { binary, runApart } from '@/lib/cli/run';
import { keepLongRun, minutesSince, resultOf } from './keep';

/** Node versions that run the project beside the one it is written with. */
const versions = ['22', '24'] as const;

/** The npm package that holds Node for this platform, as the npm package `node` itself names it. */
function nodePackage({ platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'>): string {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * Fetches a Node into `.tmp/`, unless it is there; gives the folder of its command.
 * @throws Error with a sentence that says what to do when it cannot be had.
 */
async function fetchedNode(version: string): Promise<string> {
  const folder = resolve('.tmp/runtimes', version);
  const name = nodePackage(process);
  const command = join(folder, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  if (existsSync(command)) return dirname(command);
  mkdirSync(folder, { recursive: true });
  const { code, output } = await runApart('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', `${name}@${version}`]);
  if (code === 0 && existsSync(command)) return dirname(command);
  throw new Error(`Node ${version} could not be fetched: is there a network, and a package ${name} in the registry for this platform?\n${output.split('\n', 3).join('\n')}`);
}

/** How the tests of units and content and a build went with one Node. */
type Tried = { readonly node: string; readonly told: string; readonly isSound: boolean };

async function tried(version: string): Promise<Tried> {
  const path = `${await fetchedNode(version)}${delimiter}${process.env.PATH ?? ''}`;
  const node = (args: readonly string[]) => runApart('node', args, { PATH: path });
  const file = resolve('.tmp/runtimes', `${version}.json`);
  rmSync(file, { force: true });

  const { output: name } = await node(['--version']);
  const unit = await node([binary('vitest'), 'run', '--project', 'unit', '--project', 'content', '--reporter=json', `--outputFile=${file}`]);
  if (!existsSync(file)) throw new Error(`The unit tests did not run with Node ${version}:\n${unit.output}`);
  if (unit.code !== 0) console.log(unit.output);
  const built = await node(['--import', 'tsx', 'lib/cli/build.ts']);
  if (built.code !== 0) console.log(built.output);

  return {
    node: name.trim().replace(/^v/, ''),
    told: `unit ${resultOf(file)}, build ${built.code === 0 ? 'ok' : 'failed'}`,
    isSound: unit.code === 0 && built.code === 0,
  };
}

/** `npm run runtimes`: the unit tests and a build with each other Node that the project promises to run on. Exit code 1 when one fails. */
for (const version of versions) {
  const begun = Date.now();
  try {
    const { node, told, isSound } = await tried(version);
    console.log(`Node ${node}: ${told}`);
    keepLongRun({ command: `npm run runtimes, Node ${version}`, result: told, minutes: minutesSince(begun), node });
    if (!isSound) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
