import { listen, siteServer } from '@/lib/serve/server';
import { freePort, running, type Running } from './loopback';

/** Serves a folder with the server of `npm start`, in a process of its own. */
export async function preview(folder: string, signal: AbortSignal): Promise<Running> {
  return running(process.execPath, ['--import', 'tsx', 'tests/bench/serve/preview.ts', folder], await freePort(), signal);
}

const [, script, folder] = process.argv;
if (script?.endsWith('serve/preview.ts') && folder !== undefined) await listen(siteServer(folder), Number(process.env.PORT));
