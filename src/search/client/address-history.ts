/** How a page came to another state: by typing on, by asking outright (Enter, a button), by choosing a filter. */
export type ChangeBy = 'typing' | 'asking' | 'choosing';

/** Keeps the states of a page in its address and in the history of the browser. */
export interface AddressHistory {
  /** Show the state with this address (path and query), in a new entry of the history or in the present one. */
  readonly change: (address: string, by: ChangeBy) => void;
  /** The present entry was opened, or come back to: what is typed next is to leave it as it is. */
  readonly settle: () => void;
}

/**
 * What was opened, asked or chosen stays in the history. The first change after it adds an entry, which further typing
 * replaces; an address without a query holds nothing to come back to and is replaced.
 */
export function keepAddressHistory(): AddressHistory {
  let isSettled = true;
  return {
    change: (address, by) => {
      const isSame = sorted(new URL(address, location.href).search) === sorted(location.search);
      const isAdded = !isSame && (by === 'choosing' || (isSettled && location.search !== ''));
      if (isAdded) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
      isSettled = by !== 'typing' || (isSettled && isSame);
    },
    settle: () => {
      isSettled = true;
    },
  };
}

/** A query in one form, however it was written. */
function sorted(search: string): string {
  const params = new URLSearchParams(search);
  params.sort();
  return params.toString();
}
