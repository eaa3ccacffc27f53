import { library } from '@/app/library';
import { jsonFeed } from '@/lib/publish/json-feed';

export const dynamic = 'force-static';

export function GET() {
  return new Response(jsonFeed(library()), { headers: { 'content-type': 'application/feed+json' } });
}
