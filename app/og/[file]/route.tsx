import { library } from '@/app/library';
import { pictures } from '@/app/pictures';
import { ShareImage } from '@/components/pictures/share-image';
import { imageResponse } from '@/lib/pictures/image-response';
import { shareSize } from '@/lib/pictures/share-layout';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...pictures().keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/og/[file]'>) {
  const { file } = await params;
  const picture = pictures().get(file);
  return picture ? imageResponse(<ShareImage picture={picture} siteName={library().site.name} />, shareSize) : new Response('Not found', { status: 404 });
}
