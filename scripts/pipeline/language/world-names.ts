import type { Gender } from './lexicon.ts';

const list = (names: string): readonly string[] => names.trim().split(/\s+/u);

const female = list(`
  abena achieng adaeze adaobi aditi afua agneta agnieszka aigerim ailsa aine ainura aissatou akiko akinyi akua
  amaka amara anahita ananya anca angharad anneke annelie araceli arezu arwa asma atieno aygul ayu azadeh bahar
  benedikta bich birgitta brid bronwen bríd bukola busisiwe candelaria caoimhe carys catriona cerys chebet
  chepngetich chiara chidera chidinma chinyere chipo citlali clodagh clémence concepción corazon cosima cécile
  dagmar dalia deepika dewi dilys divya dorota dragana efua eilidh elisabetta elke elmarie elodie elspeth eluned
  esi estefania eulalia fadila fatou fawzia fawziya ferelith ffion fionnuala folake françoise funmilayo geeta
  geneviève ghada ghazala gioia giulia grainne gráinne gudrun gulnara gunhild gunilla gwendolen hadiza hadja
  hafsa hafsat halima halina hanan hania hanne haruka hedda heloise henrike herminia hiba huda hyejin hélène
  ifeoma ikram ilana ilze inge ingeborg inés ioana ioanna iryna isaura ismat itzel jadwiga jamileh jebet
  jepkosgei jitka jocasta jowita judit juliane kaarina kalpana kartini kasia katarzyna katya kavitha kazuko
  khadijah kirsi kseniya lalita lamia latrice leela leilah lenka leocadia leonor liesl liezl linnea lise lubna
  lucía ludivine ludmila luzviminda lyubov lyudmila maarit mahnaz mahsa maimuna mairi malgorzata manal
  margarethe margit mariama maricel marietjie marites marzena małgorzata meena mette mhairi mihaela minji
  mireille mirela misaki modupe morven mukta muna mwende nadezhda najwa naledi naoko nasieku nasreen nawal
  nazanin nazli neelam nelly nermin nerys ngaire nicoletta niloufar nilufar nimmi nirmala njeri nkechi noelene
  nokuthula nomsa nomvula noriko noura nuala nusrat nyambura obioma olena omolara ondine oona orla ornella padma
  palesa paloma parisa pascale peigi petronella pooja priyanka putri rabia radha rahel raisa ramatoulaye ranjana
  rashida ratna razia refilwe rehana rekha remedios rima risikat ritu rocío rosalba rosalía roswitha rukhsana
  ruta saadia sachiko sadia safia sakina salwa samina sandrine sanja sarojini saskia seonaid shaheen shahida
  shahnaz shakuntala shalini shamima shazia shireen shirin shobha shreya sigrid sigrun silvana socorro sofía
  soledad solveig soraya sorcha soyeon stefania suad sujatha sushila sushma svea swati tahira tanvi teresita
  thandeka thandi tilda titilayo tiziana tomoko tove tsering tuuli ulla ulrike uma urmila vaidehi vanda vandana
  vasundhara veronika virginie wambui wangari wanjiru wati xiomara xochitl yaa yamini yasmeen yetunde yevgenia
  ylva yolandi yumi yuni zanele zawadi zdenka zinaida zita zohra zsófia zuzana áine
`);

const male = list(`
  abdelmoneim abdelrahman abdulla abelardo abubakar achille adebayo adewale agus ajay akinwale aksel alasdair
  alcides aled alhassan amadou amadu aminu anand andris andriy andrés anil antónio arne arsène arvin arvind
  aryeh asad ashwin askar atanas aurelien aurelio aydin ayman azamat azim babajide babatunde bakhyt baltasar
  balwinder bambang barasa bartosz bashir basil bassam bastien bekzod benedikt benigno benoît bernd beto bjørn
  bohdan bongani boniface bouba boubacar brahim brock budi burak burhan bülent caio calum casimir cheikh
  cheruiyot chidiebere chinedu chukwuemeka chukwuma chuy cléber colum conal cormac cosmin cristóbal cuthbert
  cyprian césar dafydd dagfinn damir danjuma dapo darko dawit dedi demarcus demba denzel detlef dieudonné dilip
  dimitar dindo donal donato dusan dónal edem edgardo egon eino ekrem eliseo emanuele emmerich emyr eoghan erkin
  eustace evaristo faisal falko fanie farhan farouk farouq fearghal feliks femi ferenc fergal folarin franz
  gabor gael gamal garba gavril gbenga gennaro germán ghassan ghulam gianluca giorgos girish gopal grigory
  grzegorz haitham hakan halil hamisi haoran harald hari harish hassane hatem haydar heiko hendra hennie henning
  hernán herve hicham hippolyte hiroki hisham horst hussam huw héctor hélio ibrahima idris ieuan ihor ikenna
  ilie imre ioannis iolo irfan isidro istván ivo iwan jaakko jabu jacek jacinto jagannadha jairo jalen jamarcus
  janek jannie janos jarek jaswant javed jaylen jerzy jerónimo jesper jesús jiahao jianguo jibril jihoon joaquín
  jochen josep josé jovan joão jukka juma junaid juris jürgen kabir kagiso kamau karthik kasper kazimierz kazuo
  kemal kenichi khalil kimmo kipchoge kipkemboi kiplagat kiprono kjell kobus konstantin kosta krishnan kristof
  kunle kwabena kwaku kwasi lachie ladislav lamine lech lesetja levan lino lionello ljubo lorcan lothar lászló
  mandla manoj marsel martín marwan masahiro mashudu massimo mazen mikael mikkel miloslav miloš mindaugas minho
  mirko miroslav moez mohamud mounir mukesh mulyadi munir murat murdo musyoka mutua mwangi mykola máirtín nadeem
  nadim naresh nasir nazar nicolae nicolás nizar njoroge nnamdi nuno nurlan obinna ochieng odhiambo okechukwu
  olumide olusegun oluwaseun onofre onyango orlando otieno ousmane padraic pankaj pawel paweł peadar pekka
  peregrine pericles predrag przemysław radu rafał rafiq raghavan rahim rakesh ramón ravindra raymundo raúl
  reinaldo reinhard remco renato rhodri riyad román rosendo rotimi ruairi ruairí ruaridh rubén rudi rustam
  ryszard rémy rüdiger sadio sadiq sakari salim samuli santosh sebastián segun seojun seosamh seydou seán
  shankar shigeru sibusiso siegfried sigurd simeon simón sipho slamet srinivas stefanus sten stepan subramaniam
  suharyo sulaiman suleiman svein sándor sören søren tadeusz tadhg takashi tamás tanveer tapani taras teemu
  telmo teodor thabo themba thierry tiago tibor timo timur todor tomás torbjørn torquil torsten trygve
  tshepo tunji tunku turlough tyrell tyrese uchenna uladzimir ulf uwe vaclav valter vasco vasil vasile veikko
  venkatesh vilhelm vinod virgilio vitaly vittorio vusi vytautas wael wafula waldemar waleed walid waseem
  weiming wenceslao wiktor wole xiaoming yahya yakubu yasin yoav yoel younes yousef yves zacarias zaid zbigniew
  zdravko zeljko zhiqiang ziyad zlatko zoltan zoltán zubair zwelakhe ángel íñigo
`);

/** Borne by men and women alike: the article must tell. */
const either = list(`
  amal amrit anis cherono eko guadalupe gurpreet harpreet jiwoo ketut lerato parveen rizky rosario samar sani
  temitope tokunbo wayan yuki
`);

/**
 * Given names of many countries that the lists of the language library lack, in lower case, with the gender each
 * usually has; null for those of either.
 */
export const worldNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...female.map((name) => [name, 'female'] as const),
  ...male.map((name) => [name, 'male'] as const),
  ...either.map((name) => [name, null] as const),
]);
