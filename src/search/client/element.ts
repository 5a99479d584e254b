type Attributes = Readonly<Record<string, string | boolean | null>>;
export type Child = Node | string | null;

/**
 * An element with attributes and children. Text stays text: nothing that was indexed is read as HTML.
 *
 * @param attributes `true` sets an empty attribute; `false` and `null` leave it out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/**
 * The one element that a selector must find.
 *
 * @throws when the page lacks it: page and script are out of step.
 */
export function need<Kind extends Element>(selector: string, kind: new () => Kind, root: ParentNode = document): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`Unexpected page without \`${selector}\`, expected one ${kind.name}`);
}
