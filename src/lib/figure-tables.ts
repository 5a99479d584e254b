import type {
  GatheringFigures,
  GatheringRun,
  Measured,
  PageRun,
  PerturbationRun,
  QuoteRun,
} from '../schema/measured.ts';
import { formatDate } from './format.ts';
import { mentionTypes, perturbationWords, variationWords } from './wording.ts';

/** A table of figures: the first cell of a row names it. A text cell is set as it is; `null` as a dash. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly label: string;
  /** Id of the attribution rule the row is about, for a link to what the docs say of it. */
  readonly rule?: string;
  readonly cells: readonly (string | null)[];
}

const percent = (share: number | null): string | null => (share === null ? null : `${share.toFixed(1)} %`);
const count = (n: number): string => n.toLocaleString('en');

/** Of which articles, how many, when, by which version. */
const sampleOf = ({ name, every, date, converter }: QuoteRun): string =>
  `${name}${every > 1 ? ` (every ${every}th article)` : ''}, measured on ${formatDate(date)} with ${converter}`;

/** How the sets compare: one column a set. */
export function toSummaryTable({ quotes }: Measured): FigureTable {
  const row = (label: string, cellOf: (run: QuoteRun['figures']) => string | null): FigureRow => ({
    label,
    cells: quotes.map(({ figures }) => cellOf(figures)),
  });
  return {
    caption: `Quotes and speakers: ${quotes.map(sampleOf).join('; ')}.`,
    columns: ['', ...quotes.map(({ name }) => name)],
    rows: [
      row('Articles', ({ articles }) => count(articles)),
      row('Quoted stretches marked by people', ({ detection }) => count(detection.wanted)),
      row('… found', ({ detection }) => percent(detection.recall)),
      row('Of the stretches we call quotes, those people marked too', ({ detection }) => percent(detection.precision)),
      row('Both in one figure (F1)', ({ detection }) => percent(detection.f1)),
      row('Marked as nobody’s speech, and left out by us', ({ notSpeech }) => percent(notSpeech.leftOut)),
      row('Stretches whose speaker people name in full', ({ person }) => count(person.wanted)),
      row('… given to that person', ({ person }) => percent(person.endToEndRecall)),
      row('… of those found, given to nobody', ({ person }) => percent(person.silent)),
      row('Wrong person, of all we give one', ({ person }) => percent(person.wrongOfAsserted)),
      row('Phrase that names the source: the one people marked', ({ source }) => percent(source.right)),
      row('Right, of those we are sure of (confidence 0.9 or more)', ({ sure }) => percent(sure.right)),
      row('Words exactly as the article has them', ({ verbatim }) => percent(verbatim)),
    ],
  };
}

/** By how the text names the speaker. */
export function toMentionTable(run: QuoteRun): FigureTable {
  return {
    caption: `By how the article names who speaks: ${sampleOf(run)}. A dash: no person to be right about.`,
    columns: ['The speaker is', 'Stretches', 'Found', 'Right person'],
    rows: run.figures.mentions.map(({ type, n, found, right }) => ({
      label: mentionTypes[type] ?? type,
      cells: [count(n), percent(found), percent(right)],
    })),
  };
}

/** By the rule that decided. */
export function toRuleTable(run: QuoteRun): FigureTable {
  return {
    caption: `By rule: ${sampleOf(run)}. Of few stretches, a share says little.`,
    columns: ['Rule', 'Decided', 'Right source', 'Right person', 'Wrong of persons given'],
    rows: run.figures.rules.map(({ id, n, sourceRight, personRight, wrong }) => ({
      label: id ?? 'none found a speaker',
      ...(id === null ? {} : { rule: id }),
      cells: [count(n), percent(sourceRight), percent(personRight), percent(wrong)],
    })),
  };
}

/** Stated confidence against how often it was right. */
export function toCalibrationTable(run: QuoteRun): FigureTable {
  return {
    caption: `Confidence and truth: ${sampleOf(run)}.`,
    columns: ['Stated confidence', 'Persons given', 'Right'],
    rows: run.figures.calibration
      .filter(({ n }) => n > 0)
      .map(({ from, below, n, right }) => ({
        label: below > 1 ? `${from} and more` : `${from} to under ${below}`,
        cells: [count(n), percent(right)],
      })),
  };
}

/** The same articles, changed. */
export function toRobustnessTable({ perturbed }: Measured): FigureTable {
  const [first] = perturbed;
  const toRow = (
    label: string,
    { f1, endToEndRecall, wrongOfAsserted, notSpeechLeftOut }: PerturbationRun['plain'],
  ) => ({
    label,
    cells: [percent(f1), percent(endToEndRecall), percent(wrongOfAsserted), percent(notSpeechLeftOut)],
  });
  const where = first ? `${first.name}, ${count(first.articles)} articles, ${formatDate(first.date)}` : 'not measured';
  return {
    caption: `The same articles after a change that alters nothing about who said what: ${where}.`,
    columns: ['Changed', 'Found (F1)', 'Right person', 'Wrong person', 'Not speech, left out'],
    rows: [
      ...(first ? [toRow('nothing', first.plain)] : []),
      ...perturbed.map(({ perturbation, changed }) => toRow(perturbationWords[perturbation] ?? perturbation, changed)),
    ],
  };
}

/** Of which variants, how many, when, by which version. */
const variantsOf = ({ name, articles, copies, date, converter }: GatheringRun): string =>
  `${name}: ${count(copies)} articles made of each of ${count(articles)}, measured on ${formatDate(date)} with ${converter}`;

const rewordedColumn = ({ reworded }: GatheringFigures): string =>
  reworded === 0 ? 'No word' : `${Math.round(reworded * 100)} % of words`;

/** How well quotes are gathered: one column for each share of words changed. */
export function toGatheringTable(run: GatheringRun): FigureTable {
  const row = (label: string, cellOf: (figures: GatheringFigures) => string | null): FigureRow => ({
    label,
    cells: run.figures.map(cellOf),
  });
  return {
    caption: `Gathering, by how many words are changed in the variants that are reworded. ${variantsOf(run)}.`,
    columns: ['Changed', ...run.figures.map(rewordedColumn)],
    rows: [
      row('Quotes, with variants and decoys', ({ quotes }) => count(quotes)),
      row('Pairs that belong together', ({ pairs }) => count(pairs)),
      row('… gathered (recall)', ({ recall }) => percent(recall)),
      row('Of the pairs gathered, those that belong together (precision)', ({ precision }) => percent(precision)),
    ],
  };
}

/** What is gathered of each kind of variant, worst first where most words are changed. */
export function toVariationTable(run: GatheringRun): FigureTable {
  const recallOf = ({ recallOf: kinds }: GatheringFigures, kind: string): number | null =>
    kinds.find(({ variation }) => variation === kind)?.recall ?? null;
  const last = run.figures.at(-1);
  const kinds = (last?.recallOf ?? []).toSorted((a, b) => (a.recall ?? 0) - (b.recall ?? 0));
  return {
    caption: `Pairs gathered, by what was done to one of the two; the other may be any variant. ${variantsOf(run)}.`,
    columns: ['One quote of the pair is', ...run.figures.map(rewordedColumn)],
    rows: kinds.map(({ variation }) => ({
      label: variationWords[variation] ?? variation,
      cells: run.figures.map((figures) => percent(recallOf(figures, variation))),
    })),
  };
}

/** The article told from its page: one column an input. */
export function toPageTable({ pages }: Measured): FigureTable {
  const row = (label: string, cellOf: (figures: PageRun['figures']) => string | null): FigureRow => ({
    label,
    cells: pages.map(({ figures }) => cellOf(figures)),
  });
  const [first] = pages;
  const head = (label: string, field: 'title' | 'byline' | 'date'): FigureRow[] => [
    row(`${label} right, where people state it`, (figures) => percent(figures[field].right)),
    row('… right, where we give one', (figures) => percent(figures[field].rightOfGiven)),
  ];
  return {
    caption: first
      ? `Cutting: ${first.name}, measured on ${formatDate(first.date)} with ${first.converter}. Compared in runs of four words, mean over pages.`
      : 'Cutting: not measured.',
    columns: ['', ...pages.map(({ input }) => (input === 'html' ? 'From saved HTML' : 'From text'))],
    rows: [
      row('Pages', ({ pages: n }) => count(n)),
      row('Of the article’s words, kept', ({ body }) => percent(body.recall)),
      row('Of the words kept, the article’s', ({ body }) => percent(body.precision)),
      row('Both in one figure (F1)', ({ body }) => percent(body.f1)),
      row('Quotes are those found in the article’s own text alone', ({ quotes }) => percent(quotes.same)),
      row('… of the pages that have a quote', ({ quotes }) => percent(quotes.sameOfQuoting)),
      ...head('Title', 'title'),
      ...head('Byline', 'byline'),
      ...head('Date', 'date'),
    ],
  };
}
