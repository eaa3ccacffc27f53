/** All styles of a card on another site. It has no script, so it follows the theme of the reader's device. */
export const embedStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c1b1a;--soft:#55524e;--line:#8a867f;--link:#0b4f8a}
@media(prefers-color-scheme:dark){:root{--paper:#191817;--ink:#e9e6e1;--soft:#b4afa7;--line:#77726b;--link:#9cc7f2}}
*{box-sizing:border-box;margin:0}
body{padding:1rem;border:1px solid var(--line);background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.125rem;line-height:1.4}
p{margin-top:.5rem}
.soft{color:var(--soft)}
a{color:var(--link);display:inline-block;padding:.625rem 0}
`.trim();
