import { library } from '@/app/library';
import { claimOembed } from '@/lib/publish/claim-oembed';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(library().ledger).map((id) => ({ file: `${id}.json` }));
}

export async function GET(_request: Request, { params }: RouteContext<'/oembed/claims/[file]'>) {
  const text = claimOembed(library(), (await params).file.replace(/\.json$/, ''));
  return text === undefined ? new Response('Not found', { status: 404 }) : new Response(text, { headers: { 'content-type': 'application/json' } });
}
