import { library } from '@/app/library';
import { figureFiles } from '@/lib/publish/figure-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...figureFiles(library()).keys()].map((id) => ({ file: `${id}.csv` }));
}

export async function GET(_request: Request, { params }: RouteContext<'/data/figures/[file]'>) {
  const { file } = await params;
  const text = figureFiles(library()).get(file.replace(/\.csv$/, ''));
  return text === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
