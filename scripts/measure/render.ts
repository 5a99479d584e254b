import type {
  GatheringFigures,
  GatheringRun,
  PageRun,
  PerturbationRun,
  QuoteRun,
  Robustness,
} from '../../src/schema/measured.ts';

type Cell = string | number | null;

/** Rows in columns as wide as their widest cell: the first to the left, others to the right. */
function renderTable(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (cell ?? '–'))));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  return texts
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What is measured of one set, for the terminal; shares in per cent. */
export function renderQuoteRun({ name, figures }: QuoteRun): string {
  const { articles, detection, person, source, sure, notSpeech, verbatim, mentions, rules, calibration } = figures;
  return [
    `${name}: ${articles} articles, ${detection.wanted} quoted segments, ${person.wanted} with a person`,
    renderTable([
      ['quotes found: precision', detection.precision],
      ['quotes found: recall', detection.recall],
      ['quotes found: F1', detection.f1],
      ['right person, of all (endToEndRecall)', person.endToEndRecall],
      ['right person, of those found (givenFound)', person.givenFound],
      ['wrong person, of those given one', person.wrongOfAsserted],
      ['silent, of those found', person.silent],
      ['source given, of those found', source.given],
      ['source right (sourceRight)', source.right],
      ['sure (confidence ≥ 0.9), of those found', sure.share],
      ['sure and right (sureRight)', sure.right],
      [`not speech, left out (of ${notSpeech.n})`, notSpeech.leftOut],
      ['segments verbatim', verbatim],
    ]),
    renderTable([
      ['named by', 'n', 'found', 'right'],
      ...mentions.map(({ type, n, found, right }) => [type, n, found, right]),
    ]),
    renderTable([
      ['rule', 'n', 'source right', 'person right', 'wrong'],
      ...rules.map(({ id, n, sourceRight, personRight, wrong }) => [
        id ?? '(none)',
        n,
        sourceRight,
        personRight,
        wrong,
      ]),
    ]),
    renderTable([
      ['confidence', 'n', 'right'],
      ...calibration.map(({ from, below, n, right }) => [`${from}–${Math.min(1, below)}`, n, right]),
    ]),
  ].join('\n\n');
}

/** How well varied quotes were gathered, one corpus a row; shares in per cent of pairs. */
export function renderGathering({ name, articles, copies, figures }: GatheringRun): string {
  const variations = figures[0]?.recallOf.map(({ variation }) => variation).sort() ?? [];
  const toCells = ({ reworded, quotes, precision, recall, recallOf }: GatheringFigures): Cell[] => [
    `${reworded * 100} %`,
    quotes,
    precision,
    recall,
    ...variations.map((each) => recallOf.find(({ variation }) => variation === each)?.recall ?? null),
  ];
  return [
    `${name}: ${articles} articles, ${copies} made of each`,
    renderTable([['reworded', 'quotes', 'precision', 'recall', ...variations], ...figures.map(toCells)]),
  ].join('\n\n');
}

export function renderPageRun({ name, input, figures: { pages, body, quotes, title, byline, date } }: PageRun): string {
  return [
    `${name} (${input}): ${pages} pages`,
    renderTable([
      ['body: precision, recall, F1', body.precision, body.recall, body.f1],
      ['same quotes as in the body alone', quotes.same],
      [`… of the ${quotes.quoting} pages with a quote`, quotes.sameOfQuoting],
      ['', 'known', 'right', 'right of given'],
      ...Object.entries({ title, byline, date }).map(([field, { known, right, rightOfGiven }]) => [
        field,
        known,
        right,
        rightOfGiven,
      ]),
    ]),
  ].join('\n\n');
}

const robustnessOf = ({ f1, endToEndRecall, wrongOfAsserted, notSpeechLeftOut }: Robustness): Cell[] => [
  f1,
  endToEndRecall,
  wrongOfAsserted,
  notSpeechLeftOut,
];

/** Runs of one set: as it is, then after each change. */
export function renderPerturbations(runs: readonly PerturbationRun[]): string {
  const [first] = runs;
  if (!first) return '';
  return [
    `${first.name}: ${first.articles} articles`,
    renderTable([
      ['changed', 'F1', 'right person', 'wrong of given', 'not speech left out'],
      ['nothing', ...robustnessOf(first.plain)],
      ...runs.map(({ perturbation, changed }) => [perturbation, ...robustnessOf(changed)]),
    ]),
  ].join('\n\n');
}
