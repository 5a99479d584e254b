/** How long the button says “Copied” before it offers again, in milliseconds. */
const saysCopied = 2000;

/**
 * Make each `<a data-copy href>` a button that copies its address. Without this script it stays a link to that
 * address; where the clipboard is refused, the button gives way to the address itself, selected.
 */
export function enhanceCopyLinks(root: Document): void {
  const status = root.querySelector('[data-announce]');
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
    const button = root.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.append(...link.childNodes);
    const label = button.innerHTML;
    button.addEventListener('click', () => {
      copy(link.href).then(
        () => {
          button.textContent = 'Copied';
          button.dataset['copied'] = '';
          if (status) status.textContent = 'Copied';
          setTimeout(() => {
            button.innerHTML = label;
            delete button.dataset['copied'];
            if (status) status.textContent = '';
          }, saysCopied);
        },
        () => {
          showSelected(button, link.href);
        },
      );
    });
    link.replaceWith(button);
  }
}

/** Browsers give no clipboard at all to pages served without HTTPS from another machine. */
async function copy(text: string): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('This page has no clipboard');
  await navigator.clipboard.writeText(text);
}

function showSelected(button: HTMLButtonElement, address: string): void {
  const field = document.createElement('input');
  field.type = 'text';
  field.readOnly = true;
  field.value = address;
  field.className = button.className;
  field.setAttribute('aria-label', 'Address to copy');
  button.replaceWith(field);
  field.focus();
  field.select();
}
