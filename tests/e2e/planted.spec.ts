import type { Page } from '@playwright/test';
import { nowhere } from '../support/answered';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/browser';
import { edgeless, misnamedControls, smallControls, unfold } from '../support/controls';
import { covering, moving, sideways } from '../support/faults';
import { focusFaults } from '../support/focus';
import { notDarkOnWhite } from '../support/ink';
import { shiftOf, watchShifts } from '../support/layout-shift';
import { askedOnLeaving, watchLeaving } from '../support/leaving';
import { cutOnPaper, sidesIn, sidesOf } from '../support/pdf';
import { spilling } from '../support/spill';

// Each look of the browser tests finds the fault that it is there for, and lets a sound page be.

const show = (page: Page, body: string, styles = '') =>
  page.setContent(`<!doctype html><html lang="en"><head><title>Planted</title><style>body { margin: 0; color: black; background: white } ${styles}</style></head><body><main>${body}</main></body></html>`);

/** Answers an address with a page, as a server would, with a policy. */
const serve = (page: Page, path: string, html: string) =>
  page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': "style-src 'none'" }, body: `<!doctype html><title>Planted</title>${html}` }));

test('an address where no page is fails the test that opens it, in whatever tab, and one where nothing should be does not', async ({ page, context }) => {
  const missing = '/sources/by-nobody/ was answered with status 404: this page is missing.';
  await expect(page.goto('/sources/by-nobody/')).rejects.toThrow(missing);
  const second = await context.newPage();
  await expect(second.goto('/sources/by-nobody/')).rejects.toThrow(missing);
  await page.goto(nowhere);
  await serve(page, '/nothing/at-all/', 'Something');
  await expect(page.goto('/nothing/at-all/')).rejects.toThrow('where nothing is the answer is 404');
});

test('a page that throws fails its test, in whatever tab', async ({ context, wrong }) => {
  for (const page of [await context.newPage(), await context.newPage()]) {
    await serve(page, '/thrown/', '<script>throw new Error("planted")</script>');
    await page.goto('/thrown/');
    await expect.poll(() => wrong.splice(0)).toEqual(['planted']);
  }
});

test('what a page’s policy forbids fails its test', async ({ page, wrong }) => {
  await serve(page, '/forbidden/', '<p style="color: red">Red.</p>');
  await page.goto('/forbidden/');
  await expect.poll(() => wrong.splice(0).join()).toContain('Content Security Policy');
});

test('a box that is wider than the window is found, and not allowed to hide', async ({ page }) => {
  await show(page, '<p>Narrow.</p>');
  expect(await sideways(page)).toBe(0);
  await show(page, '<div style="width: 500px">Wide.</div>');
  expect(await sideways(page)).toBe(140);
  for (const hidden of ['html { overflow-x: hidden }', 'body { overflow-x: clip }']) {
    await show(page, '<div style="width: 500px">Wide.</div>', hidden);
    await expect(sideways(page)).rejects.toThrow('does not tell what is too wide');
  }
});

test('text that goes beyond its box is found, whether it shows or is cut, and what scrolls is not', async ({ page }) => {
  const long = 'Hydroxynorketaminemetabolite';
  await show(page, `<div style="overflow-x: auto; width: 100px">${long}</div><p>${long}</p><span>${long}</span><i style="position: relative; display: block; width: 20px">1<svg width="90" style="position: absolute"><text y="15">Drawn</text></svg></i><style>i::after { content: ''; position: absolute; inset: -10px }</style><input value="${long}" size="5">`);
  expect(await spilling(page)).toEqual([]);
  for (const bad of ['width: 100px', 'width: 100px; overflow: hidden', 'height: 10px; overflow: clip', 'height: 5px']) {
    await show(page, `<section>Before.<p style="${bad}">${long}</p></section>`);
    expect(await spilling(page), bad).toEqual([expect.stringContaining(`P. “${long}”`)]);
  }
});

test('what stays in place over a third of the window is found', async ({ page }) => {
  await show(page, '<div style="position: fixed; top: 0; height: 40px">Bar</div>');
  expect(await covering(page)).toEqual([]);
  await show(page, '<div class="tall" style="position: sticky; top: 0; height: 400px">Bar</div>');
  expect(await covering(page)).toEqual(['DIV.tall covers the window']);
});

test('what moves is found: by animation, transition or smooth scrolling', async ({ page }) => {
  await show(page, '<p>Still.</p>');
  expect(await moving(page)).toEqual([]);
  for (const styles of ['p { animation: turn 1s } @keyframes turn { to { rotate: 1turn } }', 'p { transition: color 0s, opacity 80ms }', 'p { scroll-behavior: smooth }']) {
    await show(page, '<p>It moves.</p>', styles);
    expect(await moving(page), styles).toEqual(['P moves']);
  }
});

test('a small control is found, in what is folded too, and a box to tick counts with its label', async ({ page }) => {
  await show(page, '<button style="width: 44px; height: 44px">Yes</button><label style="display: block; height: 44px">Keep <input type="checkbox"></label><p>A <a href="#a">link</a> in a sentence.</p>');
  expect(await smallControls(page)).toEqual([]);
  for (const bad of ['<button style="width: 60px; height: 20px">No</button>', '<nav class="breadcrumb"><a href="#a" style="display: block; width: 60px; height: 20px">No</a></nav>']) {
    await show(page, `<details><summary style="height: 44px">Menu</summary>${bad}</details>`);
    expect(await smallControls(page)).toEqual([]);
    await unfold(page);
    expect(await smallControls(page)).toEqual([expect.stringMatching(/^“No” (?:BUTTON|A) 60 × 20$/)]);
  }
});

test('a control that is named otherwise than it shows is found', async ({ page }) => {
  await show(page, '<button aria-label="Copy the link">Copy</button><a href="#a">Read</a>');
  expect(await misnamedControls(page)).toEqual([]);
  await show(page, '<button aria-label="Duplicate">Copy</button>');
  expect(await misnamedControls(page)).toEqual(['“Copy” is named “Duplicate”']);
});

test('a control without an edge is found', async ({ page }) => {
  await show(page, '<button style="border: 1px solid">Copy</button>');
  expect(await edgeless(page)).toEqual([]);
  await show(page, '<button style="border: 0">Copy</button>');
  expect(await edgeless(page)).toEqual(['Copy has no edge']);
});

const buttons = Array.from({ length: 7 }, (_button, index) => `<button class="b${index}">Button ${index}</button>`).join('');

for (const [fault, body, styles] of [
  ['has no line', buttons, '.b3:focus { outline: none }'],
  ['is out of the window', buttons, '.b3 { position: fixed; left: -500px }'],
  ['is covered', `${buttons}<div style="position: fixed; inset: 200px 0 0">Over it</div>`, '.b3 { position: fixed; top: 300px }'],
  ['Tab leads to 1 controls only', '<button>Alone</button>', ''],
] as const) {
  test(`a focus that nobody sees is found: ${fault}`, async ({ page }) => {
    const lined = ':focus { outline: 3px solid }';
    await show(page, buttons, lined);
    expect(await focusFaults(page, 7)).toEqual([]);
    await show(page, body, `${lined} ${styles}`);
    expect(await focusFaults(page, 8)).toEqual([expect.stringContaining(fault)]);
  });
}

test('text that does not print dark on white is found', async ({ page }) => {
  await show(page, '<p>Black.</p><svg width="90" height="20"><text y="15">Drawn</text></svg>', '@media screen { p { color: white; background: black } }');
  expect(await notDarkOnWhite(page)).toEqual([]);
  for (const [styles, words] of [
    ['p { color: #888 }', '“Pale.” prints in rgb(136, 136, 136)'],
    ['p { color: oklch(0.9 0.04 80) }', '“Pale.” prints in oklch(0.9 0.04 80)'],
    ['main { background: #222 }', '“Pale.” prints in rgb(0, 0, 0), on a ground that is not white'],
  ] as const) {
    await show(page, '<p>Pale.</p>', styles);
    expect(await notDarkOnWhite(page)).toEqual([words]);
  }
});

test('what leaves the paper or is cut on it is found', async ({ page }) => {
  await show(page, '<p>Short.</p>', '@media screen { p { width: 900px } }');
  expect(await cutOnPaper(page)).toEqual([]);
  await show(page, '<p>Long.</p>', '@media print { p { width: 900px } }');
  expect(await cutOnPaper(page)).toContain('P Long. leaves the paper');
  await show(page, '<p>Cut.</p>', '@media print { p { height: 5px; overflow: hidden } }');
  expect(await cutOnPaper(page)).toEqual([expect.stringContaining('P. “Cut.” needs')]);
});

test('the sides of a print are counted, and a PDF without any is no print', async ({ page }) => {
  await show(page, '<p>One.</p><p style="break-before: page">Two.</p><p style="break-before: page">Three.</p>');
  expect(await sidesOf(page)).toBe(3);
  expect(() => sidesIn(Buffer.from('%PDF-1.4 /Type /Pages'))).toThrow('No side was found');
});

test('what moves by itself on a page is summed up', async ({ page }) => {
  await watchShifts(page);
  await serve(page, '/shift/', '<p>Text that is pushed down.</p>');
  await page.goto('/shift/');
  expect(await shiftOf(page)).toBe(0);
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('canvas'), { height: 400 })));
  await expect.poll(() => shiftOf(page)).toBeGreaterThan(0.05);
});

test('a page that asks to be told when it is left is found', async ({ page }) => {
  await watchLeaving(page);
  await serve(page, '/left/', "<script>addEventListener('pagehide', () => {})</script>");
  await page.goto('/left/');
  expect(await askedOnLeaving(page)).toEqual([]);
  await serve(page, '/left/', "<script>addEventListener('unload', () => {}); onbeforeunload = () => {}</script>");
  await page.goto('/left/');
  expect(await askedOnLeaving(page)).toEqual(['unload', 'onbeforeunload']);
});

test('a fault that no colour changes is found with all rules, and with all but colours', async ({ page }) => {
  await show(page, '<h1>Planted</h1><img src="data:,"><p style="color: #aaa">Pale.</p>');
  expect(await axeFaults(page, 'all but colours')).toEqual(['image-alt: <img src="data:,">']);
  expect((await axeFaults(page)).map((fault) => fault.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
});

test('a colour that is too pale in one place of many is found', async ({ page }) => {
  const rows = Array.from({ length: 50 }, (_row, index) => `<li${index === 40 ? ' style="color: #aaa"' : ''}>Row ${index}</li>`).join('');
  await show(page, `<ul>${rows}</ul>`);
  expect(await axeFaults(page, 'colours')).toEqual(['color-contrast: <li style="color: #aaa">Row 40</li>']);
});

test('text on a ground of its own is tried though its colour is fine elsewhere', async ({ page }) => {
  await show(page, '<p>Fine.</p><div style="background: #333"><p>Dark.</p></div>');
  expect(await axeFaults(page, 'colours')).toEqual(['color-contrast: <p>Dark.</p>']);
});
