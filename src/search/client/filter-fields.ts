import { notStated } from '../../lib/format.ts';
import { notNamed, wordings, type FilterName } from '../hit.ts';
import type { Name, Names } from '../names.ts';
import { element, need } from './element.ts';
import type { Counts } from './pagefind.ts';
import type { SearchState } from './state.ts';

const outletNotStated = 'not-stated';
const selectNames = ['speaker', 'outlet', 'topic', 'difference'] as const;

/** The fields that narrow a search: a select for each filter, and a radio button for each type. */
export interface FilterFields {
  /** Offer the values there are, with what each would leave, and choose those of the state. */
  readonly show: (counts: Counts, names: Names, state: SearchState) => void;
  readonly onChoice: (choose: (choice: Partial<SearchState>) => void) => void;
}

export function findFilterFields(root: HTMLElement): FilterFields {
  const selects = selectNames.map((name) => [name, need(`select[name=${name}]`, HTMLSelectElement, root)] as const);
  const types = [...root.querySelectorAll<HTMLInputElement>('input[name=type]')];
  return {
    show: (counts, names, state) => {
      for (const [name, select] of selects) fillSelect(select, counts[name] ?? {}, state[name], labelsOf(name, names));
      const all = Object.values(counts['type'] ?? {}).reduce((sum, count) => sum + count, 0);
      for (const radio of types) {
        const count = radio.value === '' ? all : (counts['type']?.[radio.value] ?? 0);
        need('.count', HTMLElement, radio.closest('label') ?? root).textContent = String(count);
        radio.checked = radio.value === state.type;
      }
    },
    onChoice: (choose) => {
      for (const [name, select] of selects) {
        select.addEventListener('change', () => {
          choose({ [name]: select.value });
        });
      }
      for (const radio of types) {
        radio.addEventListener('change', () => {
          choose({ type: radio.value });
        });
      }
    },
  };
}

/** Options with the values that are there, most frequent first; the chosen one stays even where it leaves nothing. */
function fillSelect(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  chosen: string,
  labels: ReadonlyMap<string, string>,
): void {
  const label = (value: string): string => labels.get(value) ?? value;
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== '' && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  values.sort(([a, m], [b, n]) => n - m || label(a).localeCompare(label(b), 'en'));
  const any = select.options[0];
  select.replaceChildren(
    ...(any ? [any] : []),
    ...values.map(([value, count]) => element('option', { value }, `${label(value)} (${count})`)),
  );
  select.value = chosen;
}

function labelsOf(name: FilterName, { people, outlets, topics }: Names): Map<string, string> {
  const pairs = (named: readonly Name[]): [string, string][] => named.map(({ id, name: label }) => [id, label]);
  switch (name) {
    case 'speaker':
      return new Map([...pairs(people), [notNamed, notNamed]]);
    case 'outlet':
      return new Map([...pairs(outlets), [outletNotStated, notStated]]);
    case 'topic':
      return new Map(pairs(topics));
    case 'difference':
      return new Map(Object.entries(wordings));
    case 'type':
      return new Map();
  }
}
