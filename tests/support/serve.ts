import { listen, siteServer } from '@/lib/serve/server';

await listen(siteServer('out'), Number(process.env.PORT));
