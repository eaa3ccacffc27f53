import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readHeadersFile } from '@/lib/seal/header-files';
import { nginxFragment } from '@/lib/seal/nginx';
import { freePort, running, type Running } from './loopback';

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What nginx needs to serve a built site with its headers: one worker, as the preview server is one process. */
function configuration(site: string, folder: string, port: number): string {
  return `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen ${port};
    root ${site};
    gzip_types *;
    ${nginxFragment(readHeadersFile(readFileSync(join(site, '_headers'), 'utf8')))}
  }
}
`;
}

/** Serves a folder with nginx. */
export async function nginx(site: string, signal: AbortSignal): Promise<Running> {
  const folder = resolve('.tmp/bench/nginx');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(resolve(site), folder, port));
  return running('nginx', ['-e', 'stderr', '-p', folder, '-c', file], port, signal);
}
