import { library } from '@/app/library';
import { basePath } from '@/lib/domain/site';
import { browserScript, servedScripts } from '@/lib/publish/elements';

export const dynamic = 'force-static';
export const dynamicParams = false;

// While one writes, pages stand at the root.
const folder = () => (process.env.NODE_ENV === 'production' ? basePath(library().site) : '');

export function generateStaticParams() {
  return servedScripts.map((script) => ({ file: `${script}.js` }));
}

export async function GET(_request: Request, { params }: RouteContext<'/elements/[file]'>) {
  const { file } = await params;
  const script = servedScripts.find((name) => `${name}.js` === file);
  return script === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(await browserScript(process.cwd(), script, folder()), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
