const dark = matchMedia('(prefers-color-scheme: dark)');

/** Show the switch between light and dark paper, and remember the choice. Without one, the system’s is followed. */
export function enhanceThemeSwitch(root: Document): void {
  const button = root.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const { dataset } = root.documentElement;
  const isDark = (): boolean => (dataset['theme'] ? dataset['theme'] === 'dark' : dark.matches);
  const label = (): void => {
    button.textContent = isDark() ? 'Light paper' : 'Dark paper';
  };
  button.addEventListener('click', () => {
    dataset['theme'] = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', dataset['theme']);
    } catch {
      // Storage may be switched off; the choice then holds for this page.
    }
    label();
  });
  dark.addEventListener('change', label);
  label();
  button.hidden = false;
}
