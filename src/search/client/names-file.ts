import { href } from '../../lib/href.ts';
import type { Names } from '../names.ts';

let loading: Promise<Names> | null = null;

/** The names of the site, loaded once. Without them search still works, so a failure yields no names. */
export function loadNames(): Promise<Names> {
  loading ??= fetch(href.to('search/names.json'))
    .then((response) => (response.ok ? (response.json() as Promise<Names>) : none))
    .catch(() => {
      loading = null;
      return none;
    });
  return loading;
}

const none: Names = { people: [], topics: [], outlets: [] };
