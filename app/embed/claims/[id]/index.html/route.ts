import { library } from '@/app/library';
import { claimCard, claimCardPage } from '@/lib/publish/claim-embed';

// A page that has none of the site’s layout: a route that writes the file which stands at the address of the folder.
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(library().ledger).map((id) => ({ id }));
}

export async function GET(_request: Request, { params }: RouteContext<'/embed/claims/[id]/index.html'>) {
  const card = claimCard(library(), (await params).id);
  return card ? new Response(claimCardPage(card), { headers: { 'content-type': 'text/html; charset=utf-8' } }) : new Response('Not found', { status: 404 });
}
