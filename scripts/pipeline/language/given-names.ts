import births from './given-names.json' with { type: 'json' };

export type Gender = 'male' | 'female';

const list = (names: string): readonly string[] => names.trim().split(/\s+/u);

/** Names that the list of births lacks, as few in the United States bear them, or with letters it does not have. */
const rare = {
  female: list(`
  abena achieng adaeze adaobi afua agneta agnieszka aigerim ailsa ainura aissatou aisyah akiko akinyi akua amaka
  anahera anahita anca angharad anneke annelie anupama arezu arwa atieno aygul ayu azadeh bahar benedikta bethan bich
  birgitta brid bridie bronagh bronwen bryony bríd bukola busisiwe caoimhe catriona cerys chebet chepngetich chidera
  chidinma chinyere chipo clodagh clémence concepción corazon cosima cécile deepika dewi dilys dorota dragana efua
  eilidh eimear elisabetta elmarie elspeth eluned esi fadila fatou fawzia fawziya ferelith ffion fionnuala folake
  françoise funmilayo geeta geneviève ghada ghazala gioia giorgia grainne gráinne gudrun gulnara gunhild gunilla
  gwendolen hadiza hadja hafsat halina hania hanne haruka hauwa hedda heloise henrike hyejin hélène ifeoma ikram ilhan
  ilze inge ingeborg inés ioana ioanna iryna ismat ivanka jadwiga jamileh jebet jepkosgei jitka jocasta jowita judit
  kaarina kalpana kartini katarzyna kavitha kazuko keiko kirsi kirsty kseniya lakshmi lalita lenka leocadia liezl
  lowri lubna lucía ludivine ludmila luzviminda lyubov lyudmila maame maarit mahira mahnaz mahsa maimuna mairi malala
  malgorzata margarethe margit maricel marietjie marites marzena małgorzata mehr mette mhairi mihaela minji mireille
  mirela misaki modupe morag morven mukta muna mwende nadezhda naheed najwa naledi naoko nasieku nasreen nawal nazanin
  nazli neelam nermin nerys ngaire ngozi niloufar nilufar nimmi nirmala njeri nkechi noelene nokuthula nomsa nomvula
  noriko noura nuala nusrat nyambura obioma odile olena omolara ondine ornella ottilie padma palesa parisa pascale
  peigi pernilla perpetua petronella pippa priti putri rabia radha rahel ramatoulaye ranjana ratna razia refilwe
  rehana rekha remedios retno risikat ritu rocío roisin rosalía rosamund roswitha rukhsana ruta róisín saadia sachiko
  salwa samina sandrine sanja sarojini saskia savita scholastica seonaid shabana shaheen shahida shahnaz shaista
  shakuntala shalini shamima shazia shirin shobha sian sigrun sinéad siân smita sofía solveig sorcha soyeon suad
  sujatha sushila sushma svea svetlana swati tamsin thandeka thandi titilayo tiziana tomoko tove tsering tuuli ulla
  ulrike urmila vaidehi vandana vasundhara virginie wambui wangari wanjiru wati wulan xanthe yamini yetunde yevgenia
  ylva yolandi yumi yuni zanele zawadi zdenka zinaida zohra zsófia zuzana áine
  `),
  male: list(`
  abdelmoneim abdelrahman abdulla absalom abubakar achille adebayo adewale agus akbar akinwale alasdair alcides aled
  alhassan amadou amadu aminu andris andriy andrés anselm antónio arsène arvind ashok ashraf asif askar atanas aung
  aurelien aydin azamat azim babajide babatunde bakhyt baltasar balwinder bambang barack barasa barnaby bartosz bashar
  bashir bassam bastien bekzod benedikt benoît bernd beto bjørn bohdan bongani boniface bouba boubacar brahim budi
  burak burhan bülent cahal caio cathal cheikh cheruiyot chidi chidiebere chinedu chukwuemeka chukwuma chuy ciarán
  cléber colm colum conal cosmin cristóbal cuthbert cyprian césar dafydd dagfinn danjuma dapo darach daragh darko
  darragh dawit dedi demba dermot detlef dieudonné dilip dilwyn dimitar dindo dusan dónal edem egon eino ekrem
  emanuele emeka emlyn emmerich emyr eoghan erkin euan ewen falko fanie farid farouk farouq fearghal feliks femi
  ferenc fergal festus finbar finlay fintan folarin gabor gamal garba gavril gbenga gearoid gearóid geert germán
  gethin ghassan ghulam giorgos girish gopal grigory grzegorz haitham hakan halil hamish hamisi haoran harald
  harbhajan hari harish haroon hassane hatem haydar heiko hemi hendra hennie henning hernán herve hicham hidayat
  hippolyte hiroki hisham horst hussam huw héctor hélio ibrahima ieuan ihor ikenna ilie imad imre imtiaz iolo irfan
  istván ivo ivor iwan jaakko jabu jacek jagannadha janek janos jaswant javed jerzy jerónimo jesper jesús jiahao
  jianguo jibril jihoon joachim joaquín jochen josep josé joão jukka juma junaid jurgen juris jürgen kagiso kamau
  kasper kayode kazimierz kazuo kemal kenichi kimmo kipchoge kipkemboi kiplagat kiprono kjell kobus konstantin kosta
  krishnan kristof kunle kwabena kwaku kwasi lachie ladislav lamine lech leroy lesetja levan lewis lionello ljubo
  lorcan lothar lászló mahmood mandla manoj marsel martín marwan masahiro mashudu mazen micheál mikkel miloslav miloš
  mindaugas minho mirko miroslav moez mohamud mohan mohsen morris mounir mukesh mulyadi mungo munir murat murdo murray
  musyoka mutua mwangi mykola máirtín nadeem nadim narendra naresh nazar nicolae nicolás nizar njoroge nnamdi nuno
  nurlan obinna ochieng odhiambo oisin oisín okechukwu olumide olusegun oluwaseun onofre onyango otieno ousmane
  padraic pankaj pawel paweł peadar pekka peregrine pericles pranab predrag przemysław pádraig qasim radu rafał rafiq
  raghavan rajiv rakesh ramesh ramón ravindra raúl reinhard remco rhodri riyad romesh román rotimi ruairi ruairí
  ruaridh rubén rustam ryszard rémy rüdiger sadio sadiq sajid sakari samuli santosh sebastián segun seojun seosamh
  seumas seydou seán shankar shigeru shinzo sibusiso sigurd simón sipho slamet srinivas stefanus sten stepan
  subramaniam suharyo sulaiman suleiman sunil svein sándor séamus sören søren tadeusz tadhg takeshi tamás tane tanveer
  tapani taras tayo teemu telmo teodor thabo themba thierry tibor timo timur todor tomás torbjørn torquil torsten
  trygve tshepo tunde tunji tunku turlough uchenna uladzimir ulf uwe vaclav valter vasco vasil vasile veikko venkatesh
  vilhelm vinod vitaly vusi vytautas wael wafula walid waseem weiming wenceslao wiktor wiremu wole xiaoming yakubu
  yasser yitzhak yoav younes zacarias zbigniew zdravko zeljko zhiqiang ziad ziyad zlatko zoltan zoltán zubair zwelakhe
  ángel étienne íñigo
  `),
  either: list(`
  amrit anis cherono eko enda gurpreet harpreet jiwoo ketut lerato parker parveen rizky sani temitope tokunbo wayan
  `),
};

/**
 * Names that are words, places or surnames as well, and that more are called by than speak of those in news; and those
 * whose gender the word lists leave open, though they usually have one.
 */
const ambiguous = {
  female: list(`
  april catalina daisy dawn eve faith felicity fern gail georgia grace hazel holly hope iris ivy jade jasmine joy june
  lily may nelly olive orla patience patsy pearl penny pilar poppy primrose raisa rose ruby sue sydney verity victoria
  viola violet virginia yaa
  `),
  male: list(`
  al alexei alfredo alois andrey art austin basil beau bill bob brock buck chase chuck cliff dante dean dick diego
  elon eustace finn francois frank franz gaston grant griffin guy hamid harrison hone humphrey ilya israel jack jannie
  jay jaylen jesse jovan jude kelvin lance leif leighton leo luca mads mark matti matty max miles nick nico niko nikos
  oleg ollie orlando paddy randy ransom rashid ray rex rich rob rudi siegfried stew sumit takashi tiernan wade warren
  will yves
  `),
  either: list(`
  alex dana guadalupe hayden jackie jan jean jordan kelly kim lane lee leslie lindsay lindsey madison nicky robin
  rosario sandy taylor terry tracy
  `),
};

type Lists = Readonly<Record<Gender | 'either', readonly string[]>>;

const toEntries = ({ female, male, either }: Lists): [string, Gender | null][] => [
  ...female.map((name): [string, Gender] => [name, 'female']),
  ...male.map((name): [string, Gender] => [name, 'male']),
  ...either.map((name): [string, null] => [name, null]),
];

/**
 * Given names of many countries in lower case, with the gender each usually has; null for those of either. Most are from
 * who was given which name in the United States since 1880 (Social Security Administration, in the public domain).
 */
export const knownGivenNames: ReadonlyMap<string, Gender | null> = new Map([
  ...toEntries({ female: list(births.female), male: list(births.male), either: list(births.either) }),
  ...toEntries(rare),
]);

/** Names that go before what any other list says of the word. */
export const certainGivenNames: ReadonlyMap<string, Gender | null> = new Map(toEntries(ambiguous));
