import { expect, test } from 'vitest';
import { scorePage, toPageFigures, type GoldPage, type ReadPage } from '../../../scripts/measure/score-pages.ts';

const body = 'The harbour of Lower Tarn will close on Monday.';
const gold: GoldPage = { body, quotes: [], title: 'Harbour closes', byline: ['Ana Ruiz'], date: '2024-05-31' };
const read: ReadPage = { body, quotes: [], title: 'Harbour  closes!', authors: ['ANA RUIZ'], date: '2024-05-31' };

test('all is right where only marks, case and spaces differ', () => {
  expect(toPageFigures([scorePage(gold, read)])).toEqual({
    pages: 1,
    body: { precision: 100, recall: 100, f1: 100 },
    quotes: { same: 100, quoting: 0, sameOfQuoting: null },
    title: { known: 1, right: 100, rightOfGiven: 100 },
    byline: { known: 1, right: 100, rightOfGiven: 100 },
    date: { known: 1, right: 100, rightOfGiven: 100 },
  });
});

test('what is kept beside the body costs precision, what is lost recall', () => {
  const more = scorePage(gold, { ...read, body: `${body} Share this article with friends now` });
  expect(more).toMatchObject({ precision: 0.5, recall: 1 });
  const less = scorePage(gold, { ...read, body: 'The harbour of Lower Tarn' });
  expect(less).toMatchObject({ precision: 1, recall: 1 / 3 });
});

test('nothing given is not right, and not wrong of those given', () => {
  const none = scorePage(gold, { body: '', quotes: [], title: null, authors: [], date: null });
  expect(toPageFigures([none, scorePage(gold, read)]).date).toEqual({ known: 2, right: 50, rightOfGiven: 100 });
});

test('what nobody knows is not counted', () => {
  const unknown = scorePage({ body, quotes: [], title: null, byline: [], date: null }, read);
  expect(toPageFigures([unknown]).title).toEqual({ known: 0, right: null, rightOfGiven: null });
});

test('quotes are counted by pages: all of them, and those where the page or its body has one', () => {
  const quoting = { ...gold, quotes: ['We sail.', 'We wait.'] };
  const scores = [
    scorePage(gold, read),
    scorePage(quoting, { ...read, quotes: ['We wait.', 'We  sail.'] }),
    scorePage(quoting, { ...read, quotes: ['We sail.'] }),
    scorePage(gold, { ...read, quotes: ['Read more of “Tides”'] }),
  ];
  expect(toPageFigures(scores).quotes).toEqual({ same: 50, quoting: 3, sameOfQuoting: 33.3 });
});
