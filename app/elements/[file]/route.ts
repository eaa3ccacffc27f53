import { browserScript, type Script } from '@/lib/publish/elements';

export const dynamic = 'force-static';
export const dynamicParams = false;

const scripts: Readonly<Record<string, Script>> = { 'site.js': 'index', 'search.js': 'search' };

export function generateStaticParams() {
  return Object.keys(scripts).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/elements/[file]'>) {
  const script = scripts[(await params).file];
  return script === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(await browserScript(process.cwd(), script), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
