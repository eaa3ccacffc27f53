import { library } from '@/app/library';
import { dataFile, dataFileNames } from '@/lib/publish/data-files';
import { contentTypeOf } from '@/lib/seal/content-types';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return dataFileNames(library()).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/data/[file]'>) {
  const { file } = await params;
  const text = dataFile(library(), file);
  return text === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(text, { headers: { 'content-type': contentTypeOf(file) } });
}
