import { mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInstalled, otherServers, startOther } from '../support/other-servers';
import { smallSite } from '../support/small-site';

const cases = otherServers.flatMap((server) => ['', '/evidence-site'].map((base) => [server.name, base, server] as const));

test.for(cases)('%s leads from the old address of a page to its new one, for a site in “%s”', async ([name, base, server], { skip }) => {
  if (!isInstalled(server)) skip(`${name} is not installed here, so it is not asked for a page that moved.`);
  const folder = await smallSite(base);
  const project = mkdtempSync(join('.tmp', 'moved-'));
  renameSync(folder, join(project, 'out'));
  const { address, end } = await startOther(server, base, project);
  onTestFinished(end);
  const { status, headers } = await fetch(`${address}/evidence/old/`, { redirect: 'manual' });
  expect([status, headers.get('location')?.replace(/^http:\/\/[^/]+/, '')]).toEqual([301, `${base}/evidence/help/`]);
  expect(await (await fetch(`${address}/evidence/old/`)).text()).toContain('Does it help?');
});
