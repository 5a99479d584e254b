/** The list of a combobox: focus stays in the field, one option at most is the active one. */
export interface OptionList {
  /** Show these options, none of them active. */
  readonly show: (links: readonly HTMLElement[]) => void;
  /** Make the next or the one before active; from the last on to the first, and back. */
  readonly move: (step: 1 | -1) => void;
  readonly leave: () => void;
  readonly active: () => HTMLElement | null;
}

/**
 * @param field the combobox
 * @param list its list box
 */
export function createOptionList(field: HTMLInputElement, list: HTMLElement): OptionList {
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const active = (): HTMLElement | null => list.querySelector<HTMLElement>('[aria-selected=true]');
  const activate = (chosen: HTMLElement | null): void => {
    for (const each of options()) each.setAttribute('aria-selected', String(each === chosen));
    if (chosen) {
      field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  return {
    show: (links) => {
      for (const [index, link] of links.entries()) link.id = `search-option-${index}`;
      list.replaceChildren(...links);
      list.hidden = links.length === 0;
      field.setAttribute('aria-expanded', String(links.length > 0));
      activate(null);
    },
    move: (step) => {
      const all = options();
      const at = all.findIndex((each) => each === active());
      const next = step === 1 ? (at + 1) % all.length : at <= 0 ? all.length - 1 : at - 1;
      activate(all[next] ?? null);
    },
    leave: () => {
      activate(null);
    },
    active,
  };
}
