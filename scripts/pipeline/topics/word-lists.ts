import {
  agencies,
  broadcasters,
  mediumWords,
  paperWords,
  platforms,
  tradeWords,
  webOutlets,
} from '../language/outlet-words.ts';

/**
 * What no statistic over a small corpus can know: which English words never name a topic. All entries are lower
 * case. Nouns are listed in the singular. Add a word here when readers meet it as a topic and it tells them nothing.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*[\n;]\s*/)
      .filter((phrase) => phrase !== ''),
  );

/** Nouns that any article may use, whatever it is about: never a topic alone, never the only noun of one. */
export const genericNouns = words(`
  ability absence abuse accident access account accusation achievement act action activity actor actress ad addition address
  administration admission advance advantage adviser advisor advocate affair afternoon age agency agenda agent agreement aide aim air album allegation ally alternative
  amount analysis analyst anger announcement anniversary answer appeal appearance applause approach approval area argument arm arrangement arrival art article aspect assertion
  assessment assistance assistant associate assumption atmosphere attack attempt attendance attention attitude attorney audience author authority average award awareness
  baby back background backlash bag balance ball ban band bar base basis battle bed beginning behavior behaviour belief benefit bet bid bill bit blame block blog blow board boat body bond book boost border boss
  bottom box boy branch breach break breakdown brother brand budget building burden bureau business buyer cabinet call camera camp campaign campaigner
  candidacy candidate capacity capital car card care career case cash category cause celebration center centre century ceremony chair chairman chairwoman
  challenge champion chance change channel chaos chapter character charge chief child choice circle circumstance citizen city claim class clip cloud club coach coalition code colleague
  collection column columnist combination comedian comment commentary commentator commission commissioner commitment committee communication community company comparison competition complaint complex
  component comprehension concept concern concession conclusion condition conduct conference confidence conflict confusion connection consequence consideration construction contact content contest context contract
  contrast contribution contributor control controversy convention conversation copy core corner correspondent cost council counsel counterpart country county couple courage course court cover coverage creation
  crew crisis criticism critic crowd culture customer cut cycle dad damage danger data date daughter day deadline deal death debate debt decade decision declaration decline defeat defence defendant defender defense definition
  degree delay delegate delegation demand denial department departure deputy description design desire desk detail determination development device dialogue difference difficulty dinner direction director disagreement
  discussion display dispute distance district division doctor document documentary dollar donation donor door doubt dozen draft drama draw dream dress drink drive driver drop duty
  ear earning east economist edge editor editorial effect effort election element email emphasis employee employer end enemy energy enforcement engagement engine entertainment entrance environment episode
  era error escalation establishment estimate evening event evidence examination example exception exchange excuse executive exercise existence expectation expense experience expert explanation
  exposure expression extension extent eye face facility fact factor failure faith fall family fan farm fashion father favor favour favourite fear feature feeling fellow field fight figure file filing film
  finding fire firm fish flag flight floor flow focus folk follower food foot footage force form format former fortune foundation founder frame framework freedom friend front fuel function fund funding future
  gain game gap garden gathering general generation gentleman gesture girl glass glimpse goal good government governor grade grandfather grandmother ground group growth guarantee guard guest guidance guide guy
  habit hair half hall hand handful harm head headline headquarters hearing heart heat height hell help hero highlight hill hint history hit hold holder home honor honour hope host hotel hour house household hundred husband
  idea identity image imagination impact implementation implication importance impression improvement inch incident indication individual industry influence information initiative insider insight
  instance institution instruction intent intention interaction interest interim interpretation intervention interview introduction investigation investigator investment investor invitation involvement issue item
  job joke journal journalist journey judge judgment judgement juncture justice justification key kid kind king kitchen knowledge label lack lady land landscape language law lawmaker lawsuit lawyer layer lead leader leadership league lesson letter level
  library life light limit line link list listener living loan location long look loss lot love lunch machine magazine mail maintenance majority maker man management manager manner map march mark market marriage mass
  master match material matter maximum meaning means measure measurement mechanism media medium meeting member membership memo memory mention mess message method mid midnight mile milestone million mind minister
  ministry minority minute mission mistake mix model moment momentum money month mood morning mother motion motivation mouth move movement movie music mystery name narrative nation nature need
  negotiation neighbor neighborhood neighbour neighbourhood network news newscast newspaper newsroom night nobody nod noise nominee north note nothing notice notion number object objection objective obligation observation observer occasion odds
  offer office officer official officialdom oil online operation operative operator opinion opponent opportunity opposition option order organisation organization organizer organiser origin other outcome outlet outline output outsider
  owner pace package page pain panel paper parent park part participant participation partner partnership party pass passage past path patience patient pattern pause pay payment peak people percent percentage performance
  period permission person personality perspective phase phenomenon phone photo photograph phrase picture piece place plaintiff plan planning platform play player pledge plenty plot podcast point policy politician politics poll pollster pool
  population portion portrait pose position possession possibility post poster posting potential power practice praise precedent preference premise preparation presence presentation president press pressure
  price pride prime principle print priority privilege prize probe problem procedure proceeding process producer product production professional professor profile profit program programme progress project promise
  promotion proof property proponent proportion proposal prosecutor prospect protection protest protester proverb provision public publication publicity publisher pull purchase purpose push quality quarter question quote race radio raise
  rally range rank rate ratio reach reaction reader reading reality reason rebound rebuke recall receipt reception recipient recognition recommendation record recording recovery reduction reference reflection reform regard regime region
  regulation regulator rejection relation relationship release relevance relief remark reminder removal repeat reply report reporter reporting representation representative republic reputation request requirement
  research researcher reserve resident resistance resolution resolve resource respect respondent response responsibility rest restriction result retreat return revelation revenue review rhetoric right rise risk
  rival road rock role room root round route routine rule ruling run rush sale scale scandal scenario scene schedule scheme school scope score screen search season seat second secret secretary section sector security segment selection
  senator sense sentence sentiment sequence series serving session set setting shape share shift shock shop shot show side sign signal significance silence similarity sister site situation size skill society soldier
  solution son song sort sound source south space speaker speaking speculation speech speed spending spirit split spokesman spokesperson spokeswoman spot spotlight spouse spread square staff staffer stage stake
  stance stand standard star start state statement statistic status step stock stop store story strategist strategy street strength stress stretch strike string structure struggle student studio study stuff style subject submission substance
  success suffering suggestion suit sum summary summer summit supply support supporter surface surge surprise surrogate survey suspect suspicion switch symbol system table tactic tale talk target task taste teacher
  team tear technique tech telephone television temperature tendency tension term territory test testimony text thanks theme theory thing thinking thought thousand threat thread tie time timeline timing tip title today
  tomorrow tone tonight tool top topic total touch tour track tradition trail training trait transcript transition translation treatment trend trial trip trouble truth try turn turnout tweet twist type uncertainty understanding unit update use user
  usage value variety vehicle venue verdict version veteran vice victim victory video view viewer viewpoint violation visit visitor voice volume vote voter vow wait wake walk wall war warning watch water wave way weakness wealth weapon
  weather web website week weekend weight welcome west while whole wife will willingness window wing winner winter wisdom witness woman wonder word work worker working world worry writer writing yard year yesterday youth zone
 finance appointment nomination endorsement moderator legislation estate presidency runner color colour transaction demonstration forum replacement avoidance cooperation billionaire plane
  super id ngo men women inmate accordance accomplishment adjustment admiration acceptance advice ad advertisement apartment apology assignment attendee birth calendar cast chaos acclaim allegiance beat being backer bathroom bite brink bunch buzz byproduct caller calling can caution closing clue clash companion craft dare darling daylight decent deck deed destination dimension disappointment dissent dust echo embrace endeavor ending
  enthusiasm exit extreme flashpoint gaze glare grip heel heavyweight holiday hub insistence inspiration irony irritation killer leap legacy lie load look-out mainstream mandate mercy mindset mode mouthpiece newcomer outrage outreach overhaul patchwork plea posture
  pretext prominence quest rant reassurance reform refusal remedy repercussion resort retort rift saga satire scrutiny showdown shadow skepticism scepticism soundbite spat spectacle sphere spin stakeholder stalemate standoff stint stir strand streak stride
  tally testament thing toll tribute trouble turmoil undertaking upset urgency vision wire withdrawal wrap
`);

/** Nouns that make a phrase weak when they head it: “port workers” says less than “port security”. */
export const weakHeads = words(`
  prisoner detainee defendant suspect victim survivor member leader man men woman women people official group person voter supporter critic candidate advocate activist worker employee case system issue problem
  policy plan program programme effort process decision law official officer expert analyst lawyer attorney level rate number condition claim question
  population company firm organization organisation agency department team site page story report figure source approach response position
  stance rhetoric campaign operation debate deal bill history community record season term area region city country state nation world
  concern allegation charge matter measure practice service center centre office event action order inmate citizen resident family side result tactic reputation
`);

/** Adjectives and participles that colour a noun without telling one subject from another. */
export const genericAdjectives = words(`
  able above absolute actual additional aggressive alleged alternative ambitious amazing angry annual apparent available average awful bad basic beautiful best better big bigger biggest bipartisan bitter black-and-white bold brave brief bright
  broad broader brutal busy careful central certain chief clear close closer closest common complete complex complicated comprehensive considerable consistent constant controversial conventional correct crazy critical crucial current daily dangerous dead dear
  decent deep deeper different difficult dire direct disparate distinct domestic double dozen dramatic early earlier easy effective elaborate elderly endless enormous entire equal eventual evident exact excellent exclusive existing expected extensive extra extraordinary extreme fair false
  familiar famous fast favorite few fierce final financial fine first firm fit following former formal forthcoming fourth fresh friendly frequent full fundamental further future general genuine giant glad global good grand great greater greatest growing guilty half handful happy hard harsh
  heavy helpful high higher highest historic hot huge ideal immediate imminent important impossible impressive incredible increasing individual inevitable infamous influential inner innocent intense interesting internal international initial joint just keen key large larger largest last late later latest lead leading least left legitimate less likely limited little local
  long longer longtime low lower main major many massive maximum meaningful mere mid middle mild minimum minor minute modern more most multiple much mutual narrow national natural necessary negative new newest next nice normal notable numerous
  obvious odd official ok okay old older oldest one only open opposite ordinary original other overall overwhelming own partial particular past peculiar perfect permanent personal plain pointed poor popular positive possible potential powerful
  practical preferred present presumptive previous primary principal prior private probable prominent proper proposed prospective proud public pure quick quiet quite radical rare raw ready real recent regular related relative relevant reluctant remarkable reported respective responsible right rival robust rough safe same
  scathing second secret senior separate serious set several severe shared sharp short significant similar simple single slight slow small smaller smart so-called soft sole solid sorry special specific stable stark steady strange strict strong stronger stubborn subsequent substantial successful such sudden sufficient
  suitable super sure surprising suspected sweeping swift systematic systemic tall tense terrible terrific third thorough top total tough traditional tremendous true twin typical ugly ultimate unable uncertain unclear undecided unexpected unique unlikely unprecedented unusual upcoming upper
  urgent useful usual various vast very violent visible vital warm weak weekly welcome well wide wider widespread willing wonderful worldwide worse worst worth wrong yearly young younger
`);

/** Phrases of the trade and of everyday speech, as keys (last word in the singular). */
export const genericPhrases = phrases(`
  social media; mass media; news media; press conference; news conference; press release; news release; press secretary; prime time; past week; right thing; young people; american people; other people;
  vast majority; general public; public figure; public opinion; long way; long time; short term; long term; big deal; good news; bad news; wake up call; common ground; common sense; common cause; human being; real life; real people; real world;
  middle ground; open letter; public statement; public appearance; public office; public service; public relation; private sector; key role; high profile; front page; news story; news outlet; news organization; news organisation; news network; news agency;
  breaking news; news report; news coverage; media outlet; media coverage; media report; media organization; video clip; phone call; phone interview; telephone interview; radio show; talk show; television interview; television show; tv show; reality show; reality tv; cable news; morning show;
  web site; fact checker; front runner; running mate; vice president; vice presidential candidate; presidential candidate; presidential nominee; presidential campaign; presidential race; campaign trail; campaign manager; campaign event; campaign rally; campaign stop; campaign official; campaign spokesman; campaign spokeswoman; campaign chairman; campaign season; campaign aide; campaign staff; campaign ad; tv ad;
  senior adviser; senior official; top official; top adviser; top aide; police officer; police chief; law professor; executive director; chief executive; chief executive officer; board member; staff member; family member; team member; committee member; law firm; high school; college student; spokesman; former president; executive editor; managing editor;
  federal government; federal judge; federal official; state official; local official; government official; administration official; intelligence official; law enforcement official; u.s. official; us official; legal team; court document; court filing; international observer; political opponent; political party; political career; political reason; political leader; political system; political figure
  last year; last week; last month; last night; next year; next week; next month; this year; recent year; recent week; recent month; recent day; recent event; decade; year ago; percentage point; margin of error; bottom line; turning point; starting point; tipping point; talking point; point of view; side effect; first place; second place; right direction; wrong direction; fine line
  little bit; great deal; wide range; own word; other side; other word; other hand; way of life; part time; full time; spare time; same time; free pass; close friend; best friend; young man; young woman; old man; good man; good guy; bad guy; nice guy; other country; foreign country; great country; other thing; such thing; great thing; good thing; first time; long run; big problem; hard work; good job; great job
  entire population; public health official; health official; security official; military official; u.s. president; thank you; smoking gun; shock wave; world leader; foreign leader; party leader; community member; community leader; business leader; civil society; national level; state level; small number; large number; total number; record number; phone number; social medium; mass medium; news medium; medium coverage; medium outlet; medium report; medium organization
`);

/** Capitalised words that begin no topic and are none: titles, calendar, kin and courtesy. */
export const courtesyWords = words(`
  mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor president vice-president vice secretary minister chancellor premier judge justice chief lt col capt gen general sgt sergeant officer
  captain detective colonel major admiral mayor ambassador attorney professor prof rev reverend father pope king queen prince princess sheikh imam rabbi bishop archbishop cardinal chairman chairwoman director congressman congresswoman speaker editor
  ceo cfo coo spokesman spokeswoman correspondent deputy candidate nominee former democrat republican democrats republicans
`);

export const calendarWords = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec today tomorrow yesterday christmas eve easter thanksgiving am pm est edt gmt et pt a.m p.m a.m. p.m.
`);

/** Words that make a capitalised name an outlet’s or a programme’s. */
export const outletWords: ReadonlySet<string> = new Set([
  ...words(`journalism newspaper broadcasting podcast tonight show wire channel getty`),
  ...paperWords,
  ...mediumWords,
  ...tradeWords,
  ...broadcasters,
  ...webOutlets,
  ...platforms,
  ...agencies.map((name) => name.toLowerCase()),
]);

/** Adjectives of peoples, and what their people are called: no topic alone. */
export const demonyms = words(`
  afghan african african-american albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian botswanan brazilian brit british briton bulgarian
  burmese burundian californian cambodian cameroonian canadian catalan caucasian chadian chechen chilean chinese colombian congolese croat croatian cuban cypriot czech dane danish dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian eurasian european filipino finn finnish french
  gabonese gambian gazan georgian german ghanaian greek greenlandic guatemalan guinean guyanese haitian hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz laotian latin latina latino latvian lebanese liberian libyan lithuanian londoner
  macedonian malagasy malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali new-yorker nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan parisian persian peruvian pole polish portuguese puerto-rican qatari romanian russian rwandan
  salvadoran salvadorean saudi scot scottish senegalese serb serbian singaporean slavic slovak slovakian slovene slovenian somali soviet spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik tanzanian texan thai tibetan tunisian turk turkish turkmen ugandan uighur uyghur ukrainian uruguayan uzbek venezuelan vietnamese welsh western westerner yemeni zambian zimbabwean
  northern southern eastern midwestern islamic islamist democratic democrat republican conservative liberal libertarian catholic protestant jewish jew christian evangelical hindu sikh buddhist communist socialist
  internet god bible jr sr
`);

/** Words a long name may hold in lower case. */
export const nameParticles = words(
  `of the de del la las los do da das dos di du des le les van von der den al el bin y e and for`,
);

/** Short function words of English; where they are rare, the text is in another language. */
export const englishFunctionWords = words(
  `the of and to in that is was for on with as at by from it he she his her they this an be are were has have had not but`,
);

/** Words that end the name of a body, a law, a programme or a place: such a name begins with no title of courtesy. */
export const bodyHeads = words(`
  department ministry office court committee commission council agency bureau board act law bill treaty convention agreement accord party union association federation foundation institute university college school academy
  center centre authority administration service force forces army navy guard police corps bank fund group company corporation inc hospital church house senate congress parliament assembly league club project programme program plan initiative
  county city island islands river bay lake sea ocean mountain mountains valley strait gulf peninsula province district street avenue airport bridge dam park square prison
`);
