import { contentChecker } from '@/lib/cli/content-checker';
import { watchContent } from '@/lib/cli/watch-content';

/** What `npm run dev` does beside Next, for the folder that is named: sends what there is to say whenever content has changed. */
const [, , root = '.'] = process.argv;
const check = contentChecker(root);
const ended = new AbortController();
process.on('disconnect', () => ended.abort());
await watchContent(root, async () => void process.send?.(await check()), ended.signal);
