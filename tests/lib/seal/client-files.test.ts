import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientFiles } from '@/lib/seal/client-files';

function aFolder(files: Readonly<Record<string, string>>): string {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'client-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a component that asks for the runtime is found, also below a comment', () => {
  const folder = aFolder({ 'a.tsx': "'use client';\n", 'b.tsx': '// About it.\n"use client"\n', 'c.tsx': "const words = 'use client';\n", 'd.css': "'use client';" });
  expect(clientFiles([folder])).toEqual([join(folder, 'a.tsx'), join(folder, 'b.tsx')]);
});

test('no component of the site asks for it', () => {
  expect(clientFiles(['app', 'components'])).toEqual([]);
});
