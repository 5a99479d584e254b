import type { Line } from '../line.ts';
import { holding, short, wholeLine, type CutRule } from '../rule.ts';
import { agencyFoot, cookieKinds, cookieLines, scholarsDeclaration } from '../templates.ts';

const workedOn =
  /^(?!.*\b(?:has|have|was|were|is|are)\b)[\s(–—_-]*(?:additional |other )?(?:reporting|writing|editing|compiled|edited|written|translated|produced|produ(?:ction)?) by\s+(?<who>\S+)[^.]{0,200}(?:;|,? (?:editing|writing|additional|and)\b|\)$|\.?$)/iu;

/** “Edited by Ana Ruiz”, “compiled by staff”, and no sentence: “Edited by his widow, the diaries run to nine books.” */
function namesReporter({ text, isSentence }: Line): boolean {
  const who = workedOn.exec(text)?.groups?.['who'];
  return who !== undefined && (!isSentence || /^(?:\P{Ll}|staff|our|agenc|wires?)/u.test(who));
}

export const creditRules: readonly CutRule[] = [
  {
    id: 'reporting-credit',
    reason: 'credit',
    summary: 'Who else worked on the report, at its foot.',
    evidence: 'likely',
    examples: {
      cut: [
        'Reporting by Ana Ruiz, editing by John Smith',
        '(Reporting by Ana Ruiz in Oakport; Editing by John Smith)',
        '—Associated Press writer Ana Ruiz in Oakport contributed to this report.',
        'Additional reporting by Ana Ruiz',
        'Ruiz reported from Oakport. Harbour Wire writer John Smith in Westport contributed to this report.',
        'With files from Ana Ruiz',
        'Ana Ruiz contributed research.',
        'The Associated Press contributed to this report.',
        'Our Standards: The Trust Principles.',
        'Ana Ruiz does not work for, consult, own shares in or receive funding from any company that would benefit.',
      ],
      kept: [
        'Reporting on the war was dangerous.',
        'The rain contributed to the flood, officials said.',
        'Reporting by the county paper led to his arrest.',
        'With files from three ministries on his desk, the judge sent everybody home.',
        'Edited by his widow, the diaries run to nine books.',
        'Reporting by the agency has been praised by three prime ministers for decades, and nobody ever doubted it.',
      ],
    },
    matches: short(
      420,
      holding(
        ['reporting', 'writing', 'editing', 'compiled', 'edited', 'written', 'translated', 'produced', 'production'],
        namesReporter,
      ),
      /^[\s(–—_-]*with (?:files|reporting|additional reporting|input|inputs|agency inputs|wires?|material|information)(?: \S+)? (?:from|by)\b(?![^.]*, (?:the|a|an|he|she|it|they) .*\.$)/iu,
      holding(
        ['contributed'],
        /^(?=.{0,260}\b(?:contributed (?:to|reporting)\b[^.]{0,60}\b(?:report|article|story|guide|post|reporting)|contributed (?:reporting|research)))[^.!?]{0,240}\.?$/iu,
        /^\p{Lu}[^.!?]{2,120} reported from \p{Lu}[^.!?]{2,120}\. [^.!?]{4,200}\bcontributed (?:to this report|reporting)[^.!?]{0,40}\.$/u,
      ),
      agencyFoot,
      holding(['shares'], scholarsDeclaration),
      /^(?:this (?:story|article|report|copy) (?:was|has been) (?:\S+ ){0,5}?(?:published|produced|updated|edited|generated|translated|auto)|\(?(?:except for the headline|this story has not been edited)\b)/iu,
      /^this article is (?:a joint publication|published in partnership|part of|republished|excerpted|adapted)\b/iu,
    ),
  },
  {
    id: 'copyright',
    reason: 'copyright',
    summary: 'The copyright line and the legal foot of the page.',
    evidence: 'certain',
    examples: {
      cut: [
        '© 2024 Harbour News Ltd. All rights reserved.',
        'Copyright 2024 Harbour News. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
        'Published by Harbour Newspapers Ltd',
        'All Rights Reserved',
      ],
      kept: [
        'Copyright law protects the song, the judge said.',
        'All rights were reserved for the crew, he said.',
        '“All rights reserved,” he said, tapping the box.',
      ],
    },
    matches: short(
      700,
      /^(?:\([Cc]\)|©|[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\)|\d{4}|by\b|\p{Lu})[^“”"]*$/u,
      holding(['reserved'], ({ text, hasSpeech }) => !hasSpeech && /\ball rights reserved\b/iu.test(text)),
      holding(
        ['published', 'reproduced', 'copied'],
        /\bmay not be (?:published|reproduced|copied),? (?:\S+ ){0,6}?(?:broadcast|rewritten|redistributed|without)/iu,
      ),
      wholeLine(
        'published by .{2,60} (?:ltd|inc|llc|limited|plc)',
        'part of (?:the )?.{2,80} (?:group|network)',
        'a division of .{2,40}',
        'do not sell (?:or share )?my (?:personal )?(?:data|information)',
        '(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy(?: policy)?|cookie policy|cookies?|contact us|about us|advertise with us|careers|help|site ?map|accessibility|corrections|licensing (?:and|&) reprints|reprints (?:and|&) permissions|ad choices|your privacy choices|legal|imprint|impressum|complaints)',
      ),
      /^doi: ?https?:/iu,
    ),
  },
  {
    id: 'cookie-notice',
    reason: 'navigation',
    summary: 'A cookie notice and its list of cookies.',
    evidence: 'likely',
    examples: {
      cut: [
        'This website uses cookies to improve your experience.',
        'We use cookies on our website. By clicking “Accept All”, you consent to their use.',
        'The cookie is set by a plugin and stores your consent.',
        'Cookie SettingsAccept All',
      ],
      kept: ['She baked cookies for the school fair.', 'Cookies from the bakery sold out, he said.'],
    },
    matches: short(
      900,
      holding(
        ['cookie', 'cookies', 'opt', 'opted', 'optout', 'personal'],
        /\b(?:we|our (?:web)?site|this (?:web)?site|website|partners)\b.{0,40}\buses? (?:\S+ ){0,3}?cookies\b/iu,
        /^(?=.*\b(?:we|our|us)\b)(?=.*\byour?\b).*\b(?:cookies|opt[- ]?(?:ed )?out|personal (?:data|information))\b/iu,
        /\bset by\b.{0,60}\bcookie\b|\bcookie\b.{0,80}\b(?:consent|set by|is used|provided by|visitors?)\b/iu,
      ),
      /^(?:this|these|the|performance|functional|necessary|analytical|advertisement|other|a) (?:\S+ )?(?:cookies?|pattern type cookie)\b.{0,30}\b(?:is|are|set|used|stores?|tracks?|help)\b/iu,
      cookieKinds,
      wholeLine(
        'cookie settings ?(?:accept all)?',
        'accept(?: all)?(?: cookies)?(?: & close)?',
        'reject all',
        'manage (?:consent|cookies|preferences)',
        ...cookieLines,
      ),
    ),
  },
  {
    id: 'author-portrait',
    reason: 'bio',
    summary: 'Praise of the author, in the first sentence of a bio that may well quote.',
    evidence: 'certain',
    examples: {
      cut: [
        'A 30-year veteran and award-winning journalist, Ana has covered the sea since the boats were made of wood.',
        'A 30-year veteran and award-winning journalist, Ana has covered the sea since “on deck” meant “wet,” he says.',
        'An experienced reporter, Ana Ruiz writes about the harbour.',
      ],
      kept: [
        'A veteran journalist, Ana Ruiz was detained on Monday.',
        'A journalist for the port’s newspaper said Ana Ruiz has covered it up.',
      ],
    },
    matches: short(
      600,
      holding(
        ['journalist', 'reporter', 'writer', 'correspondent'],
        /^(?:an?|the) [^.]{0,80}\b(?:journalist|reporter|writer|correspondent), \p{Lu}\S+(?: \p{Lu}\S+)? (?:has (?:covered|written|reported|worked)|covers|writes|reports)\b/iu,
      ),
    ),
  },
  {
    id: 'author-bio',
    reason: 'bio',
    summary: 'A sentence about the author.',
    evidence: 'likely',
    examples: {
      cut: [
        'Ana Ruiz is a reporter for Harbour News.',
        'Ana Ruiz covers politics and the sea.',
        'Ana Ruiz is the northern bureau chief, based in Oakport.',
        'Ana Ruiz is a freelance reporter in London.',
        'You can email Ana Ruiz here, and read more of her articles here.',
        'Ana Ruiz is the editor of Harbour Magazine and a contributing editor for Tides.',
        'About the author',
        'Ana Ruiz, a staff writer, is the author of two books on tides.',
        'Ana Ruiz is a staff writer. She can be reached at ana@example.org.',
        'Ana Ruiz is Harbour’s stage editor. She has never sailed. Follow her on the usual networks.',
        'View all posts by Ana Ruiz',
      ],
      kept: [
        'Ana Ruiz is the mayor of Oakport.',
        'Ana Ruiz, a reporter, was detained on Monday.',
        'Ana Ruiz is a writer. She was detained on Monday.',
        'Ana Ruiz covers her face when she hears the name.',
        'Ana Ruiz covers the stove with a cloth each night, as her mother did.',
        'Ana Ruiz is a journalist, and on the night of the fire she was the only one in town.',
        'Ana Ruiz was the editor of the village paper for 31 years; she also delivered it.',
        'Email was down at three hospitals.',
        'Captain Ruiz discovers the wreck again each spring, and each spring it has moved.',
        'Ana Ruiz is a reporter who was jailed in March and freed in June after her colleagues protested in the streets for weeks.',
      ],
    },
    matches: short(
      600,
      holding(
        [
          'reporter',
          'journalist',
          'writer',
          'editor',
          'correspondent',
          'columnist',
          'blogger',
          'contributor',
          'author',
          'producer',
          'fellow',
          'professor',
          'bureau',
        ],
        /^(?!.{0,120}\bwho was\b)(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:\p{Lu}[\p{L}.’'-]*)? ?(?:is|was|has been) (?:an?|the|our|\p{Lu}[\p{L} ]{2,40}[’']s)\b(?: [\p{L}&’'’-]+){0,7}? (?:reporter|journalist|writer|editor|correspondent|columnist|blogger|contributor|author|producer|fellow|professor|bureau chief)\b(?:(?:(?!, and\b)[^.;]){0,160}\b(?:for|at|with|of|covering|based in|who (?:covers|writes|has written))\b(?!.*;)|[^.]{0,12} in \p{Lu}[^.]{2,30}\.?$|\.\s.{0,200}?(?:\b(?:He|She|They) (?:can be (?:reached|contacted|followed)|joined|covers|writes|has (?:covered|written|reported))\b|(?:Follow|Email|Contact) (?:him|her|them|\p{Lu}))|\.?$)/u,
      ),
      holding(
        ['writer', 'editor', 'reporter', 'correspondent', 'columnist'],
        /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}.’'-]*, an? [^,.]{0,40}(?:writer|editor|reporter|correspondent|columnist)(?: (?:at|for) [^,.]{2,40})?, (?:is the author of|covers|writes about)\b/u,
      ),
      /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}?[\p{L}.’'-]* ?\b(?:covers(?! (?:his|her|their|its|the (?:face|body|head|\p{L}+ with))\b)|writes about|reports on|has covered|has written|is based in|joined (?:the )?\p{Lu}\S+(?: \S+)? (?:in|as))\b(?!.*\bsaid\b)/u,
      /^(?:E-?mail|Contact|Reach|Write to) (?:\p{Lu}\S+ ){1,3}(?:at|here|on)\b/u,
      /^(?:you can (?:email|reach|contact|follow)|(?:he|she|they) can be (?:reached|contacted|followed) (?:at|on|via))/iu,
      wholeLine(
        'about (?:the )?authors?',
        'view (?:all posts|more|author publications|profile|bio).{0,40}',
        '(?!.*:$)more (?:from|by|articles by|stories by) .{2,40}',
        '(?:read )?(?:full )?bio',
        'show authors',
        'author of the article',
        'contact the author',
        'see (?:full )?bio',
        'written by',
      ),
      holding(
        ['view', 'views', 'opinion', 'opinions'],
        /\b(?:is|are) (?:his|her|their) own\b.{0,40}\b(?:views?|opinions?)\b|^(?:the )?(?:views|opinions) expressed\b/iu,
      ),
    ),
  },
];
