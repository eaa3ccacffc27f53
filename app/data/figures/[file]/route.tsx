import { library } from '@/app/library';
import { picturesOfFigures } from '@/app/pictures';
import { FigureImage } from '@/components/pictures/figure-image';
import { figureLayout } from '@/lib/pictures/figure-layout';
import { imageResponse } from '@/lib/pictures/image-response';
import { shareSize } from '@/lib/pictures/share-layout';
import { figureFiles } from '@/lib/publish/figure-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const tables = [...figureFiles(library()).keys()].map((id) => `${id}.csv`);
  const pictures = [...picturesOfFigures().keys()].map((id) => `${id}.png`);
  return [...tables, ...pictures].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/data/figures/[file]'>) {
  const { file } = await params;
  const picture = picturesOfFigures().get(file.replace(/\.png$/, ''));
  if (file.endsWith('.png') && picture) {
    const layout = figureLayout(picture);
    return imageResponse(<FigureImage layout={layout} />, { width: shareSize.width, height: layout.height });
  }
  const text = figureFiles(library()).get(file.replace(/\.csv$/, ''));
  return text === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
