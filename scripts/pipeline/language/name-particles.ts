import { wordSet } from './word-set.ts';

/** Small words inside the names of people: “Ana *de la* Cruz”, “Tomás *van den* Berg”. Lower case. */
export const nameParticles = wordSet(`
  de del della di da do dos das du la le las los van von der den ter ten zu dela delos delas bin ibn al el bint binti
  binte anak ben y e af av dei d na nic ní te
`);
