const key = 'single-key-shortcuts';

/** Whether single keys do something. A reader may switch them off (WCAG 2.1.4), and that is remembered. */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // A browser that stores nothing forgets the choice with the page; there is no better place for it.
  }
}

interface Pressed extends Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'> {
  readonly defaultPrevented?: boolean;
}

/**
 * Whether a key opens the search: Ctrl-K or Cmd-K anywhere, `/` where nothing is being typed and single keys are on.
 */
export function opensSearch(event: Pressed, isTyping: boolean, singleKeys: boolean): boolean {
  if (event.isComposing || event.defaultPrevented) return false;
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey;
  return event.key === '/' && singleKeys && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Whether keys go into a field just now. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
