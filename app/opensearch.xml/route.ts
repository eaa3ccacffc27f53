import { library } from '@/app/library';
import { openSearchDescription } from '@/lib/publish/open-search';

export const dynamic = 'force-static';

export function GET() {
  return new Response(openSearchDescription(library().site), { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
