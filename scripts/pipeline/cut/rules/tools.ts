import { holding, short, wholeLine, type CutRule } from '../rule.ts';
import { playerFailed, playerLines } from '../templates.ts';

/** “Check the facts of this story”: what a reader is offered to do with the page by a tool of the site. */
const checksFacts =
  /^(?:verify|check|assess|rate|test|review) (?:the )?(?:accuracy|facts?|claims?|credibility|reliability|sources|bias) (?:of|in|behind) (?:this|the) (?:article|story|page|post|report)\b/iu;

export const toolRules: readonly CutRule[] = [
  {
    id: 'reading-tools',
    reason: 'tools',
    summary: 'A tool of the page: listen, translate, resize, check, summarise.',
    evidence: 'certain',
    examples: {
      cut: [
        'Listen to the article',
        'Listen to this story',
        'Listen',
        'Audio by Harbourvoice',
        'Text Size',
        'Check the facts of this story with our AI tool.',
        'Summarize this article with AI',
        'Skip to main content',
        'Skip to navigationSkip to contentSkip to footer',
        'Back to top',
        'skip past newsletter promotion',
      ],
      kept: [
        'Listen to the children, she told parliament.',
        'Listen carefully.',
        'Check the facts before you print them, the editor told him.',
      ],
    },
    matches: short(
      240,
      wholeLine(
        'audio by \\S+',
        'listen(?: to (?:the|this) (?:article|story|post|audio|podcast|episode|section).{0,30})?(?: ?\\(?\\d+ min(?:utes?)?\\)?)?',
        'text[- ]size|font[- ]size|a ?a ?a?|a\\+ ?a-|small|medium|large',
        'text to speech|read aloud|audio version',
        'skip (?:to )?(?:main |the )?(?:content|navigation|links?)|skip navigation|toggle navigation|accessibility (?:links|help)|go to accessibility shortcuts',
        '(?:skip to (?:main |the )?(?:content|navigation|menu|search|footer|links?) ?){2,}(?:help using .{2,20})?(?: ?[-–|] ?accessibility statement)?',
        'skip (?:past|to after) (?:the )?newsletter promotion|after newsletter promotion',
        'back to (?:top|video|reading|the top|home|homepage)',
        'read in app|open in app|view in (?:app|browser)',
        'translate(?: this)?(?: page| article)?',
        'dark mode|light mode|reading mode|print (?:article|version|edition)',
        'search|menu|close|open|previous|next|prev|more|show more|show less|read less|expand|collapse|see more|load more|view more|go|loading',
        'add to (?:your )?(?:saved stories|favou?rites|list|watchlist)',
        'summary',
        'end of article',
        '[0-9]{1,3}|[_¯,|·•+×✕…⋮—–-]+',
      ),
      checksFacts,
      /^(?:summari[sz]e|translate|ask) (?:this|the) (?:article|story|page)\b/iu,
      /^[▄\u200b█▁▂▃\s]+$/u,
    ),
  },
  {
    id: 'player',
    reason: 'tools',
    summary: 'What a video or audio player leaves in the text.',
    evidence: 'certain',
    examples: {
      cut: [
        'Play Video',
        'watch now',
        'We apologize, but this video has failed to load.',
        'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video',
        'Video Unavailable',
        'Getting your Harbour Audio player ready...',
        '2:34 Ferry leaves the harbour',
        '00:00:49',
        'Your browser does not support the audio element.',
        'Your web browser is no longer supported. Please update it',
        'Unable to render YouTube Video.',
      ],
      kept: [
        'The video shows a ferry leaving the harbour.',
        'Watch now as the tide turns, the guide says.',
        '10:30 a.m. The crew leaves.',
      ],
    },
    matches: short(
      300,
      wholeLine(
        'play(?: video| now| audio)?',
        'watch(?: now| live| video)?',
        'video(?: ?\\d+:\\d+)*(?: loading| unavailable| player)?',
        'live',
        ...playerLines,
        'up next',
        'now playing',
        'autoplay',
        'video\\d*:?[\\d:]+',
        'more videos',
        'latest videos?(?: from)?',
        'pause|mute|unmute|fullscreen|captions',
        '(?:duration|watch)(?::? \\d+:\\d+)?',
        '\\d{2}:\\d{2}:\\d{2}',
      ),
      holding(['video'], /\bback to video$/iu),
      /^(?:unable|failed) to (?:render|load|play) (?:\S+ ){0,2}(?:video|embed|content|player|media)\.?$/iu,
      playerFailed,
      holding(
        ['javascript', 'browser', 'html5'],
        /\b(?:enable javascript|browser (?:does not|doesn[’']t) support|supports? html5)\b|^(?:your|this) (?:\S+ )?browser is (?:no longer|not(?: fully)?) supported\b/iu,
      ),
      /^the video will auto-?play\b|^this video (?:can ?not|is not|is un|could not)/iu,
      /^\d{1,2}:\d{2} (?!(?:[ap]\.?m\b|\())\p{Lu}[^.“”"]{8,120}$/u,
    ),
  },
];
