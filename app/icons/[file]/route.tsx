import { icoOf } from '@/lib/pictures/ico';
import { iconDrawing, icons } from '@/lib/pictures/icon';
import { imageResponse } from '@/lib/pictures/image-response';
import { contentTypeOf } from '@/lib/seal/content-types';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...icons.keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/icons/[file]'>) {
  const { file } = await params;
  const icon = icons.get(file);
  if (!icon) return new Response('Not found', { status: 404 });
  const { size, corners } = icon;
  const drawing = `data:image/svg+xml,${encodeURIComponent(iconDrawing(corners))}`;
  const png = imageResponse(<img src={drawing} alt="" width={size} height={size} />, { width: size, height: size });
  return file.endsWith('.ico')
    ? new Response(icoOf(new Uint8Array(await png.arrayBuffer()), size), { headers: { 'content-type': contentTypeOf(file) } })
    : png;
}
