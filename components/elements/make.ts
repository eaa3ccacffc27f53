type Inside = Node | string;

/** Makes an element with a class, text and other elements in it; text never becomes markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...inside: readonly Inside[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** Makes a button. */
export function makeButton(words: string, onPress: () => void): HTMLButtonElement {
  const button = make('button', '', words);
  button.type = 'button';
  button.addEventListener('click', onPress);
  return button;
}

/** Makes a link. */
export function makeLink(href: string, words: string): HTMLAnchorElement {
  const link = make('a', '', words);
  link.href = href;
  return link;
}

/** Makes a ticked or empty box with its words. */
export function makeBox(value: string, words: string, checked: boolean): HTMLLabelElement {
  const box = make('input', '');
  box.type = 'checkbox';
  box.value = value;
  box.checked = checked;
  return make('label', '', box, make('span', '', words));
}
