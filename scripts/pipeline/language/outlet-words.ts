/**
 * Who publishes: agencies, and the words that the names of outlets are made of. One list for every step that must tell
 * an outlet from a person, a firm or a topic; a step that needs a part of them takes a part that is named here.
 */

/** News agencies, as they sign reports. */
export const agencies = [
  'Associated Press',
  'AP',
  'Reuters',
  'Agence France-Presse',
  'AFP',
  'UPI',
  'Press Trust of India',
  'PTI',
  'ANI',
  'IANS',
  'Press Association',
  'PA',
  'PA Media',
  'DPA',
  'EFE',
  'EPA',
  'ANSA',
  'Xinhua',
  'Bernama',
  'Australian Associated Press',
  'AAP',
  'Canadian Press',
  'CP',
  'Bloomberg',
  'Bloomberg News',
  'Kyodo',
  'Kyodo News',
  'Yonhap',
  'TASS',
  'SAPA',
  'Anadolu',
  'Anadolu Agency',
] as const;

type Agency = (typeof agencies)[number];

/** Those whose name before a place (“PTI Oakport”) can be no given name, no initials and no state. */
export const agenciesBeforePlaces = [
  'AFP',
  'UPI',
  'PTI',
  'ANI',
  'IANS',
  'DPA',
  'EFE',
  'AAP',
  'ANSA',
  'Reuters',
  'Xinhua',
  'Bernama',
] as const satisfies readonly Agency[];

/** Those known by their initials alone, and those known by a name. */
export const agencyInitials: readonly Agency[] = agencies.filter((name) => /^\p{Lu}{2,4}$/u.test(name));
export const agencyNames: readonly Agency[] = agencies.filter((name) => !agencyInitials.includes(name));

/** Agencies that send pictures too, by the names that stand below pictures. */
export const pictureAgencies = [
  'Associated Press',
  'AP',
  'AP Photo',
  'Reuters',
  'AFP',
  'EPA',
  'EPA-EFE',
  'PA',
  'PA Wire',
  'PA Media',
  'PA Images',
  'UPI',
  'Xinhua',
  'Bloomberg',
  'Anadolu',
  'Anadolu Agency',
] as const;

/** Who sells pictures and no reports, or gives them away. */
export const pictureLibraries = [
  'Getty',
  'Getty Images',
  'Shutterstock',
  'Alamy',
  'iStock',
  'iStockphoto',
  'Unsplash',
  'Pexels',
  'Pixabay',
  'Flickr',
  'Wikimedia Commons',
  'Zuma',
  'Zuma Press',
  'SWNS',
  'NurPhoto',
  'Sipa',
  'Imago',
  'GC Images',
  'WireImage',
  'FilmMagic',
  'Corbis',
  'Rex',
  'Rex Features',
  'Splash',
  'Splash News',
  'Backgrid',
  'NASA',
] as const;

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words that newspapers are named with, and next to nothing else in a byline or a title. In lower case, as all below. */
export const paperWords = list(`
  times post daily weekly tribune herald gazette guardian telegraph journal sentinel dispatch chronicle inquirer
  bulletin examiner courier ledger observer
`);

/** Words that newspapers are named with as much as people, bodies and things: they count at the end of a name. */
export const paperWordsOfOtherUse = list(`star sun mail standard express independent register`);

/** What an outlet is. */
export const mediumWords = list(`news press magazine radio tv television`);

/** What an outlet is as often as a firm of another trade. */
export const tradeWords = list(`media network online`);

/** Broadcasters known by their initials, or by a word. */
export const broadcasters = list(`
  bbc cnn npr pbs msnbc cnbc cbs nbc abc fox c-span cspan hbo espn univision telemundo
`);

/** Outlets that are only on the web. */
export const webOutlets = list(`buzzfeed vox vice axios`);

/** Where others publish. */
export const platforms = list(`
  facebook twitter instagram youtube tiktok snapchat reddit telegram whatsapp google x-platform
`);
