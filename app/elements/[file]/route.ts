import { browserScript, type Script } from '@/lib/publish/elements';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files: Readonly<Record<string, Script>> = { 'site.js': 'site', 'offline.js': 'offline' };

export function generateStaticParams() {
  return Object.keys(files).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/elements/[file]'>) {
  const { file } = await params;
  return new Response(await browserScript(process.cwd(), files[file] ?? 'site'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
