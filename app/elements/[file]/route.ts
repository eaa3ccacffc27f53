import { browserScript, servedScripts } from '@/lib/publish/elements';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return servedScripts.map((script) => ({ file: `${script}.js` }));
}

export async function GET(_request: Request, { params }: RouteContext<'/elements/[file]'>) {
  const { file } = await params;
  const script = servedScripts.find((name) => `${name}.js` === file);
  return script === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(await browserScript(process.cwd(), script), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
