/**
 * What publishing systems and syndicates set on every page of every site they serve, word for word. Nothing but the
 * words themselves tells such a line from a sentence, so that they stand here verbatim, each with who prints it. All
 * other rules ask for a form that any site may use; a phrase of a single site belongs nowhere.
 *
 * Each is a regular expression: those of a `…Lines` list take a whole line, the others are looked for.
 */

/** The foot of what a news agency syndicates: its standards, and who sells the rights. */
export const agencyFoot = /^our standards:/iu;
export const rightsLink = 'purchase licensing rights.{0,20}(?:opens new tab)?';

/** What scholars declare below an essay that is given to any site to print again. */
export const scholarsDeclaration = /\bdo(?:es)? not work for, consult, own shares in or receive funding\b/iu;

/** Players that several chains of newspapers embed: while they load, and where they fail. */
export const playerLines = [
  'getting your .{2,30} player ready',
  'click to play ?(?:tap to play)?',
  'tap here to see other videos.{0,30}',
  'try refreshing your browser,? ?(?:or)?',
] as const;
export const playerFailed = /^we apologi[sz]e, but this video\b/iu;

/** The dialogue of the player that most sites embed (Video.js), for who cannot see it. */
export const dialogueLines = [
  'this is a modal window.{0,60}',
  'beginning of dialog window.{0,80}',
  'end of dialog window',
] as const;

/** What broadcasters in the United States must link to, and what their chains set beside it. */
export const broadcasterLines = [
  'about our ads',
  'closed captioning policy',
  'fcc public file',
  'your ad choices',
] as const;

/** The bar that hosts of blogs (OverBlog, Blogger) set above those they keep. */
export const blogBar =
  /\b(?:follow this|suivre ce|next) blog\b.*(?:\b(?:administration|create (?:my )?|créer (?:mon|un) )blog\b|\+)/iu;

/** A form’s guard against robots, which must say so. */
export const robotGuard = /\bprotected by re-?captcha\b/iu;

/** What a plug-in for consent (of WordPress) says of the cookies it lists. */
export const cookieLines = ['save & accept', 'no description(?: available)?', 'privacy overview'] as const;
export const cookieKinds = /^(?:functional|performance|analytical|necessary|other uncategorized) cookies\b/iu;
