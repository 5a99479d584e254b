import { givenNameGender } from '../language/lexicon.ts';
import { pushTo } from '../push-to.ts';
import { newEntity, type Entity, type PlacedRun } from './entity.ts';
import { fold } from './fold.ts';
import { hasRole } from './has-role.ts';
import { coreOf, isSameName, isSameWords, alikeKeys } from './is-same-name.ts';
import { isNamedKin } from './kin-beside.ts';
import type { NameRun } from './name-run.ts';
import { isCourtesy, titleGender } from './titles/is-title.ts';

/** Everybody an article names so far, found by the words of their names. */
export class Roster {
  readonly entities: Entity[] = [];
  /** By each word a person may be called by alone, and how much of a surname it is. */
  readonly #called = new Map<string, { readonly bearer: Entity; readonly weight: number }[]>();
  readonly #alike = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  readonly #byLast = new Map<string, Entity[]>();
  /** Those named by a given name alone, as somebody’s kin. */
  readonly #relatives: Entity[] = [];

  constructor(people: readonly Entity[]) {
    for (const person of people) {
      this.#add(person);
      this.#addCalls(person);
    }
  }

  addPerson(placed: PlacedRun): Entity {
    const person = newEntity(this.entities.length, 'person', [placed]);
    this.#add(person);
    this.#addCalls(person);
    if (isNamedKin(placed.run)) this.#relatives.push(person);
    return person;
  }

  addBody(placed: PlacedRun): Entity {
    const body = newEntity(this.entities.length, 'body', [placed]);
    this.#add(body);
    return body;
  }

  /** Who bears a name of several words: the same words, forms of one name, or the last words of a longer one. */
  fullMatch({ name: { folded: words } }: NameRun): Entity | undefined {
    const last = this.#byLast.get(words.at(-1) ?? '') ?? [];
    const isEnd = (entity: Entity): boolean =>
      words.every((word, at) => entity.words[entity.words.length - words.length + at] === word);
    return (
      last.find((entity) => entity.words.length === words.length && isEnd(entity)) ??
      this.#firstAlike(words) ??
      // “Paz Ruiz” of “Ana Paz Ruiz”.
      last.find((entity) => entity.words.length > words.length && isEnd(entity))
    );
  }

  #firstAlike(words: readonly string[]): Entity | undefined {
    const similar = [...alikeKeys(words)].flatMap((key) => this.#alike.get(key) ?? []);
    return similar.filter((entity) => isSameName(entity.words, words)).sort((a, b) => a.index - b.index)[0];
  }

  /**
   * The people whom a single word of a name can mean, by how much of a surname it is to them. Behind “Mr” and “Mrs” it
   * can also be a relative of theirs, whom the article named by the given name alone: “her father, Tomás, … Mr Ruiz said”.
   */
  bearersOf(run: NameRun, word: string): Entity[] {
    // “Lord said” of Rosa Lord: what tells of no man is no title.
    const title = run.name.words.length > 0 ? run.title : [];
    const gender = title.map(titleGender).find((value) => value !== undefined);
    const called = this.#called.get(word);
    const possible = (called ?? []).filter(
      ({ bearer }) => gender === undefined || bearer.gender === null || bearer.gender === gender,
    );
    const best = Math.max(...possible.map(({ weight }) => weight));
    const likely = possible.filter(({ weight }) => weight === best).map(({ bearer }) => bearer);
    // “PM Lum” of two whose surname is Lum: whose office it is
    const office = title.at(-1) ?? '';
    const holders = isCourtesy(office) ? [] : likely.filter((bearer) => hasRole(bearer, office));
    const bearers = holders.length > 0 ? holders : likely;
    if (!called || !isCourtesy(run.title.at(-1) ?? '')) return bearers;
    const others = this.#relatives.filter((each) => {
      const own = each.gender ?? givenNameGender(each.words[0] ?? '') ?? gender;
      return !bearers.includes(each) && (gender === undefined || own === gender);
    });
    // the last of them first: “His wife Rosa came. Mrs Ruiz said”
    return [...bearers, ...others.reverse()];
  }

  /** Whether a title that stands alone, as one word, is the last word of a full name. */
  hasSurname(run: NameRun): boolean {
    if (run.title.length !== 1 || run.before.at(-1) === 'the') return false;
    const word = fold(run.text);
    return (this.#byLast.get(word) ?? []).some(
      ({ type, words }) => type === 'person' && words.length > 1 && coreOf(words).at(-1) === word,
    );
  }

  /** The only body whose name begins with a word that may stand for it: “Orsa Water apologised. … Orsa said”. */
  bodyCalled(word: string): Entity | undefined {
    if (givenNameGender(word) !== undefined) return undefined;
    const bodies = (this.#byFirst.get(word) ?? []).filter(({ type, words }) => type === 'body' && words.length > 1);
    return bodies.length === 1 ? bodies[0] : undefined;
  }

  bodyNamed(words: readonly string[]): Entity | undefined {
    const last = this.#byLast.get(words.at(-1) ?? '');
    return last?.find((other) => other.type === 'body' && isSameWords(other.words, words));
  }

  #add(entity: Entity): void {
    this.entities.push(entity);
    const core = coreOf(entity.words);
    for (const key of alikeKeys(entity.words)) pushTo(this.#alike, key, entity);
    pushTo(this.#byFirst, core[0] ?? '', entity);
    for (const last of new Set([entity.words.at(-1) ?? '', core.at(-1) ?? ''])) pushTo(this.#byLast, last, entity);
  }

  #addCalls(bearer: Entity): void {
    const words = coreOf(bearer.words);
    for (const [at, word] of words.entries()) {
      if (word.length < 2) continue;
      const weight = at === words.length - 1 ? 3 : at === 0 ? 1 : words.length > 2 ? 2 : 1;
      pushTo(this.#called, word, { bearer, weight });
      // “Adel al-Jabir … Jabir said”
      const bare = /^(?:al|el|ad|as|ar|az|an|at)-(?<bare>\p{L}{3,})$/u.exec(word)?.groups?.['bare'];
      if (bare !== undefined && words.length > 1) pushTo(this.#called, bare, { bearer, weight });
    }
  }
}
