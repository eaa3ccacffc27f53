import type { MetadataRoute } from 'next';
import { library } from '@/app/library';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${library().site.url}/sitemap.xml` };
}
