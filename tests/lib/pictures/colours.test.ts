import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';
import { expect, test } from 'vitest';
import { colours } from '@/lib/pictures/colours';

const light = readFileSync('app/tokens.css', 'utf8').split('}')[0] ?? '';

test.for(Object.entries(colours))('the colour %s of pictures is the one of the light theme', ([name, hex]) => {
  const token = new RegExp(`--color-${name}: (oklch\\([^)]+\\));`).exec(light)?.[1] ?? '';
  expect(formatHex(token)).toBe(hex);
});
