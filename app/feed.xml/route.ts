import { library } from '@/app/library';
import { atomFeed } from '@/lib/publish/atom-feed';

export const dynamic = 'force-static';

export function GET() {
  return new Response(atomFeed(library()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
