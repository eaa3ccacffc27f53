import { library } from '@/app/library';
import { llmsText } from '@/lib/publish/llms';

export const dynamic = 'force-static';

export function GET() {
  return new Response(llmsText(library()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
