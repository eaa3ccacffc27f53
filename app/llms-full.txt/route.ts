import { library } from '@/app/library';
import { llmsFullText } from '@/lib/publish/llms-full';

export const dynamic = 'force-static';

export function GET() {
  return new Response(llmsFullText(library()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
