import { library } from '@/app/library';
import { address } from '@/lib/domain/address';
import { oncePer } from '@/lib/domain/once-per';
import type { Library } from '@/lib/library';
import { pageAddresses, versionAddresses } from '@/lib/publish/page-addresses';
import { qrFile } from '@/lib/publish/qr';

export const dynamic = 'force-static';
export const dynamicParams = false;

const pathsByFile = oncePer((content: Library) => new Map([...pageAddresses(content), ...versionAddresses(content)].map((path) => [address.qr(path).split('/').at(-1), path])));

export function generateStaticParams() {
  return [...pathsByFile(library()).keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: RouteContext<'/qr/[file]'>) {
  const path = pathsByFile(library()).get((await params).file);
  return path === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(qrFile(`${library().site.url}${path}`), { headers: { 'content-type': 'image/svg+xml' } });
}
