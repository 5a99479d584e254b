import { expect, test } from 'vitest';
import { workplace } from './run.ts';

const harbour = `Harbour to close for the winter

The harbour of Lower Tarn will close on the first of November, its board said on Monday after a long meeting.

“The piles under the north quay are rotten from end to end,” said Mira Dovlan, who has led the board for nine years.
`;
const bees = `Bees may live on the roofs of Marrow

Bees may be kept on roofs in the old town from next spring, the council agreed on Tuesday after a short debate.

“They sting once and they are sorry for it,” said Bertil Osk, who proposed it to the council in the first place.
`;
const two = { 'seeds/harbour.txt': harbour, 'seeds/bees.txt': bees };

test('writes an article for each seed and the registry, and nothing anew the second time', () => {
  const place = workplace(two);
  expect(place.convert()).toMatchObject({ status: 0, stderr: '2 seeds: 2 converted, 0 unchanged\n' });
  const first = place.content();
  expect(Object.keys(first)).toEqual([
    'content/articles/bees-may-live-on-the-roofs-of-marrow.mdx',
    'content/articles/harbour-to-close-for-the-winter.mdx',
    'content/permalinks.json',
    'content/statements.json',
  ]);
  const { stdout, stderr } = place.convert('--json');
  expect(stderr).toBe('2 seeds: 0 converted, 2 unchanged\n');
  expect(JSON.parse(stdout)).toMatchObject({ seeds: 2, unchanged: 2, written: [], removed: [], messages: [] });
  expect(place.content()).toEqual(first);
});

test('says the same, and mends what was edited by hand, after runs that found nothing to change', () => {
  const place = workplace({ ...two, 'content/people.yml': 'nobody:\n  name: Nobody Known\n' });
  place.convert();
  const first = place.content();
  const again = place.convert();
  expect(again.stderr).toContain('content/people.yml');
  expect(place.convert()).toEqual(again);
  place.write('content/articles/harbour-to-close-for-the-winter.mdx', 'By hand');
  place.convert();
  expect(place.content()).toEqual(first);
  place.remove('content/people.yml');
  expect(place.convert().stderr).toBe('2 seeds: 0 converted, 2 unchanged\n');
  place.write('seeds/bees.txt', bees.replace('short debate', 'long debate'));
  expect(place.convert().stderr).toBe('2 seeds: 1 converted, 1 unchanged\n');
});

test.each([
  { name: 'none where neither the seed nor its sidecar states one', sidecar: 'date: 2024-05-31\n', lang: 'null' },
  { name: 'that of the sidecar', sidecar: 'lang: cy\n', lang: 'cy' },
])('gives an article a language: $name', ({ sidecar, lang }) => {
  const place = workplace({ 'seeds/harbour.txt': harbour, 'seeds/harbour.yml': sidecar });
  place.convert();
  expect(place.read('content/articles/harbour-to-close-for-the-winter.mdx')).toContain(`\nlang: ${lang}\n`);
});

test('gives the same bytes without what an earlier run left', () => {
  const [one, other] = [workplace(two), workplace(two)];
  one.convert();
  other.convert();
  expect(one.content()).toEqual(other.content());
});

test('--check writes nothing, passes on what was converted and lists what a changed seed makes differ', () => {
  const place = workplace(two);
  expect(place.convert('--check').status).toBe(1);
  expect(place.content()).toEqual({});
  place.convert();
  expect(place.convert('--check')).toMatchObject({ status: 0, stderr: '2 seeds: 0 converted, 2 unchanged\n' });
  place.write('seeds/bees.txt', bees.replace('short debate', 'long debate'));
  const { status, stderr } = place.convert('--check');
  expect(status).toBe(1);
  expect(stderr).toContain(
    'content/articles/bees-may-live-on-the-roofs-of-marrow.mdx: Not what the seeds give: run `npm run convert` [content-differs]\n',
  );
  expect(stderr).toContain('content/permalinks.json: Not what the seeds give');
  expect(stderr).not.toContain('harbour');
});

test('--check fails on an article edited by hand', () => {
  const place = workplace(two);
  place.convert();
  const path = 'content/articles/harbour-to-close-for-the-winter.mdx';
  place.write(path, place.read(path).replace('rotten', 'sound'));
  expect(place.convert('--check')).toMatchObject({ status: 1, stderr: expect.stringContaining(path) as string });
});

test('removes the article of a seed that is gone, keeps its tombstone, and brings both back', () => {
  const place = workplace(two);
  place.convert();
  const before = place.content();
  place.write('content/articles/by-hand.mdx', '---\ntitle: Not generated\n---\n');
  place.remove('seeds/bees.txt');
  expect(place.convert().stderr).toContain(
    'seeds/bees.txt: Withdrew `/articles/bees-may-live-on-the-roofs-of-marrow/`',
  );
  expect(Object.keys(place.content())).toEqual([
    'content/articles/by-hand.mdx',
    'content/articles/harbour-to-close-for-the-winter.mdx',
    'content/permalinks.json',
    'content/statements.json',
  ]);
  place.remove('content/articles/by-hand.mdx');
  place.write('seeds/bees.txt', bees);
  place.convert();
  expect(place.content()).toEqual(before);
});

test('leaves the earlier article of a refused seed and converts the others', () => {
  const place = workplace(two);
  place.convert();
  const before = place.content();
  place.write('seeds/bees.txt', '');
  place.write('seeds/library.txt', harbour.replaceAll('arbour', 'all'));
  const { status, stderr } = place.convert();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^seeds\/bees\.txt:1:1: .*\[[a-z-]+\]$/mu);
  expect(stderr).toContain('3 seeds: 1 converted, 1 unchanged, 1 refused');
  const after = place.content();
  const anew = {
    'content/permalinks.json': expect.any(String) as string,
    'content/statements.json': expect.any(String) as string,
  };
  expect(after).toMatchObject({ ...before, ...anew });
  const links = (files: Record<string, string>) =>
    JSON.parse(files['content/permalinks.json'] ?? '') as { articles: object; quotes: object };
  expect(links(after).articles).toMatchObject(links(before).articles);
  expect(links(after).quotes).toMatchObject(links(before).quotes);
});

test('names file, line and field of what is wrong in a sidecar, and refuses that seed only', () => {
  const place = workplace({ ...two, 'seeds/bees.yml': 'url: https://example.com/bees\ndate: 31 May\nauthor: Jo\n' });
  const { status, stderr } = place.convert();
  expect(status).toBe(1);
  expect(stderr).toContain('seeds/bees.yml:2:7-2:13: Unexpected `31 May` for `date`, expected: date: 2024-12-31');
  expect(stderr).toContain('seeds/bees.yml:3:1-3:7: Unexpected field `author`, expected one of: title, ');
  expect(stderr).toContain('2 seeds: 1 converted, 0 unchanged, 1 refused');
});

test('reads a sidecar, and converts again when it changes', () => {
  const place = workplace({ ...two, 'seeds/bees.yml': 'date: 2024-05-31\n' });
  place.convert();
  const path = 'content/articles/bees-may-live-on-the-roofs-of-marrow.mdx';
  expect(place.read(path)).toContain('date: "2024-05-31"');
  place.write('seeds/bees.yml', 'date: 2024-06-01\nrights: excerpt\n');
  expect(place.convert().stderr).toBe('2 seeds: 1 converted, 1 unchanged\n');
  expect(place.read(path)).toContain('date: "2024-06-01"');
});

test('reports a sidecar without a seed and a file of another kind, and passes over what is no seed', () => {
  const place = workplace({
    ...two,
    'seeds/lost.yml': '',
    'seeds/photo.jpg': 'x',
    'seeds/NOTICE': 'Not ours.',
    'seeds/.hidden': '',
    'seeds/folder/inner.txt': harbour,
  });
  const { status, stderr } = place.convert();
  expect(status).toBe(1);
  expect(
    stderr
      .split('\n')
      .filter((line) => line.includes('['))
      .map((line) => line.split(':')[0]),
  ).toEqual(['seeds/lost.yml', 'seeds/photo.jpg']);
});

test('--strict fails on a warning', () => {
  const place = workplace({ ...two, 'seeds/photo.jpg': 'x' });
  expect([place.convert().status, place.convert('--strict').status]).toEqual([0, 1]);
});

test.each([
  ['content/permalinks.json', '{\n  "articles": {\n<<<<<<< ours\n', 'content/permalinks.json:3:1'],
  ['content/people.yml', 'mira-dovlan:\n  nam: Mira\n', 'content/people.yml:2:3'],
  ['content/site.yml', 'rights: everything\n', 'content/site.yml:1:9'],
])('writes nothing while %s is broken', (path, broken, place_) => {
  const place = workplace(two);
  place.convert();
  place.write(path, broken);
  const before = place.content();
  place.write('seeds/bees.txt', bees.replace('short', 'long'));
  const { status, stderr } = place.convert();
  expect(status).toBe(1);
  expect(stderr).toContain(place_);
  expect(place.content()).toEqual(before);
});

test('withdraws nothing when the folder of seeds is not there', () => {
  const place = workplace(two);
  place.convert();
  const before = place.content();
  expect(place.convert('--seeds', 'sseeds')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('sseeds: Missing, expected a folder of seeds') as string,
  });
  expect(place.content()).toEqual(before);
});

test('keeps the plain text of Markdown and HTML seeds, and drops it with the seed', () => {
  const place = workplace({ 'seeds/bees.md': bees, 'seeds/harbour.txt': harbour });
  place.convert();
  const texts = (): string[] => Object.keys(place.content()).filter((path) => path.startsWith('content/texts/'));
  expect(texts()).toHaveLength(1);
  expect(place.read(texts()[0] ?? '')).toContain('They sting once');
  place.remove('seeds/bees.md');
  place.convert();
  expect(texts()).toEqual([]);
});

test('turns no seed into code and lets no seed break another', () => {
  const place = workplace({
    ...two,
    'seeds/code.txt': `{process.exit(7)}\n\nimport x from 'y'\n\nexport default 1\n\n<script>process.exit(7)</script>\n\n“An {open} mark\n`,
    'seeds/empty.txt': '',
    'seeds/marks.txt': 'Marks\n\n”“””““ “ ”\n\n# * _ ~ ` [a](b) ![c](d) &amp; \\ | 1. - + > --- ***\n',
    'seeds/bytes.txt': new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0x0a, 0xc3, 0x28]),
    'seeds/line.txt': `A long line\n\n${'word '.repeat(1_000_000)}“quoted words”.\n`,
  });
  const { stderr } = place.convert();
  expect(stderr).toMatch(/^seeds\/empty\.txt:1:1/mu);
  expect(stderr).not.toContain('bug');
  expect(Object.keys(place.content())).toEqual(expect.arrayContaining(Object.keys(workplaceOfTwo())));
  expect(place.convert('--check').stderr).not.toContain('content-differs');
}, 60_000);

/** What the two sound seeds give on their own. */
function workplaceOfTwo(): Record<string, string> {
  const place = workplace(two);
  place.convert();
  return place.content();
}

const quay =
  '“The northern quay will be rebuilt in granite before the herring fleet returns to Lower Tarn,” said Mira Dovlan.';
const again = `Lower Tarn to have a quay of granite

The board of the harbour met on Monday evening and had a good deal to say to those who came to hear it.

${quay}
`;
const twice = { 'seeds/harbour.txt': `${harbour}\n${quay}\n`, 'seeds/quay.txt': again };

test('gathers what two articles print into a statement, keeps its address, and leads it on when it is parted', () => {
  const place = workplace(twice);
  expect(place.convert().status).toBe(0);
  const statementsIn = (): { id: string; printings: { quote: string }[] }[] =>
    (
      JSON.parse(place.read('content/statements.json')) as {
        statements: { id: string; printings: { quote: string }[] }[];
      }
    ).statements;
  const [statement] = statementsIn();
  const quotes = statement?.printings.map(({ quote }) => quote) ?? [];
  expect(quotes).toHaveLength(2);
  expect(place.convert('--check').status).toBe(0);

  place.write('content/statements.yml', `- part: [${quotes.join(', ')}]\n`);
  expect(place.convert().status).toBe(0);
  expect(statementsIn()).toEqual([]);
  expect(JSON.parse(place.read('content/permalinks.json'))).toMatchObject({
    statements: { [statement?.id ?? '']: { status: 'parted', quotes: quotes.toSorted() } },
  });

  place.write('content/statements.yml', '# nothing\n');
  place.convert();
  expect(statementsIn()).toMatchObject([{ id: statement?.id }]);
});

test('an entry of statements.yml that names no quote fails, and says how to mend it', () => {
  const place = workplace({ ...two, 'content/statements.yml': '- join: [a000000000, b111111111]\n' });
  const { status, stderr } = place.convert();
  expect(status).toBe(1);
  expect(stderr).toContain('content/statements.yml');
  expect(stderr).toContain('Unexpected entry 1: no quote has the id `a000000000`');
});
