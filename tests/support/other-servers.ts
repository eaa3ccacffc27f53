import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { runScript } from './workspace';

/** A web server that somebody may use for the site, as it is installed here. */
export type OtherServer = {
  readonly name: 'nginx' | 'caddy';
  /** Arguments that make it tell its version. */
  readonly asks: readonly string[];
  /** Its whole configuration, written around our fragment, and the arguments that start it. */
  readonly configure: (at: { readonly port: number; readonly folder: string; readonly root: string; readonly fragment: string }) => {
    readonly configuration: string;
    readonly start: readonly string[];
  };
};

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export const otherServers: readonly OtherServer[] = [
  {
    name: 'nginx',
    asks: ['-v'],
    configure: ({ port, folder, root, fragment }) => ({
      // One process that never changes its user, so that it starts for anybody.
      configuration: [
        'daemon off;',
        'master_process off;',
        `pid ${folder}/nginx.pid;`,
        'events {}',
        'http {',
        'access_log off;',
        ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
        'server {',
        `listen 127.0.0.1:${port};`,
        `root ${root};`,
        fragment,
        '}',
        '}',
      ].join('\n'),
      start: ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/configuration`],
    }),
  },
  {
    name: 'caddy',
    asks: ['version'],
    configure: ({ port, folder, root, fragment }) => ({
      // What is beside the site’s folder somebody else serves.
      configuration: ['{', 'admin off', 'auto_https off', '}', `http://127.0.0.1:${port} {`, `root * ${root}`, fragment, 'file_server', '}'].join('\n'),
      start: ['run', '--config', `${folder}/configuration`, '--adapter', 'caddyfile'],
    }),
  },
];

/** Whether a server is installed here. */
export function isInstalled({ name, asks }: OtherServer): boolean {
  return spawnSync(name, [...asks]).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(address: string, server: ChildProcess, told: () => string): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server did not start:\n${told()}`);
}

/** A folder in which a built site stands at the place where its host has it. */
function rootWith(out: string, base: string, folder: string): string {
  if (base === '') return out;
  const root = join(folder, 'root');
  mkdirSync(dirname(root + base), { recursive: true });
  symlinkSync(out, root + base);
  return root;
}

/**
 * Starts a server with what `npm run headers` prints for it; gives its address and how to end it.
 * @param project The folder in which `out/` stands.
 */
export async function startOther({ name, configure }: OtherServer, base: string, project = '.'): Promise<{ readonly address: string; readonly end: () => void }> {
  mkdirSync('.tmp', { recursive: true });
  const folder = resolve(mkdtempSync(join('.tmp', `${name}-`)));
  const port = await freePort();
  const { code, output: fragment } = await runScript(resolve('lib/cli/headers.ts'), [name], project);
  if (code !== 0) throw new Error(fragment);
  const { configuration, start } = configure({ port, folder, root: rootWith(resolve(project, 'out'), base, folder), fragment });
  writeFileSync(join(folder, 'configuration'), configuration);

  const server = spawn(name, [...start], { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let told = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (told += text.toString()));
  const address = `http://127.0.0.1:${port}${base}`;
  await answers(address, server, () => told);
  return { address, end: () => void server.kill() };
}
