import { library } from '@/app/library';
import { picturesOfFigures } from '@/app/pictures';
import { FigureImage } from '@/components/pictures/figure-image';
import { imageResponse } from '@/lib/pictures/image-response';
import { figureScene } from '@/lib/pictures/scene/figure-scene';
import { svgFile } from '@/lib/pictures/scene/svg-file';
import { figureFiles } from '@/lib/publish/figure-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const tables = [...figureFiles(library()).keys()].map((id) => `${id}.csv`);
  const pictures = [...picturesOfFigures().keys()].flatMap((id) => [`${id}.png`, `${id}.svg`]);
  return [...tables, ...pictures].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/data/figures/[file]'>) {
  const { file } = await params;
  const [id = '', kind] = file.split('.');
  const text = kind === 'csv' ? figureFiles(library()).get(id) : undefined;
  if (text !== undefined) return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  const picture = picturesOfFigures().get(id);
  if (!picture) return new Response('Not found', { status: 404 });
  const scene = figureScene(picture);
  return kind === 'svg'
    ? new Response(svgFile(scene), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
    : imageResponse(<FigureImage scene={scene} />, scene);
}
