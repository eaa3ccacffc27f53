import { browserScript } from '@/lib/publish/elements';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: 'site.js' }];
}

export async function GET() {
  return new Response(await browserScript(process.cwd(), 'index'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
