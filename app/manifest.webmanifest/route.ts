import { library } from '@/app/library';
import { webManifest } from '@/lib/publish/web-manifest';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(webManifest(library().site), { headers: { 'content-type': 'application/manifest+json' } });
}
