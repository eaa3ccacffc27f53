import { notFound } from 'next/navigation';
import { browserScript, type Script } from '@/lib/publish/elements';

/** The name of each script in addresses. */
const scripts: Readonly<Record<string, Script>> = { 'site.js': 'index', 'handout.js': 'handout' };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(scripts).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/elements/[file]'>) {
  const { file } = await params;
  const script = scripts[file] ?? notFound();
  return new Response(await browserScript(process.cwd(), script), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
