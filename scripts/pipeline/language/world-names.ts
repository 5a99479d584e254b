import type { Gender } from './lexicon.ts';

const list = (names: string): readonly string[] => names.trim().split(/\s+/u);

const female = list(`
  achieng adaeze adaobi aditi agneta agnieszka ailsa aine akiko akinyi amaka amara ananya anca angharad anneke
  annelie araceli atieno ayu birgitta brid bronwen bríd bukola busisiwe caoimhe carys catriona cerys chebet
  chepngetich chidinma chinyere citlali clodagh concepción corazon dalia deepika dewi dilys divya dragana eilidh
  elmarie eluned ffion fionnuala folake funmilayo geeta ghada grainne gráinne gunilla gwendolen hadiza hafsat
  halima hanan hanne haruka huda hyejin ifeoma ioana iryna itzel jadwiga jebet jepkosgei jitka kartini kasia
  katarzyna kavitha kazuko lalita leela lenka liesl liezl lise lubna ludmila luzviminda lyudmila mahsa mairi
  malgorzata mariama maricel marietjie marites małgorzata meena mette mhairi mihaela minji misaki modupe morven
  mwende naledi naoko nasieku nasreen nerys niloufar nirmala njeri nkechi nokuthula nomsa nomvula noriko noura
  nuala nusrat nyambura obioma olena omolara orla padma palesa parisa peigi pooja priyanka putri radha ratna
  refilwe rekha remedios rima risikat rukhsana sachiko samina sarojini seonaid shaheen shalini shazia shireen
  shirin shobha shreya sigrid socorro solveig sorcha soyeon suad sujatha sushila sushma swati teresita thandeka
  thandi titilayo tomoko tove vandana vasundhara wambui wangari wanjiru wati xiomara yamini yasmeen yetunde
  yevgenia ylva yolandi yumi yuni zanele zawadi zdenka áine
`);

const male = list(`
  abdelrahman abdulla abubakar adebayo adewale agus ajay akinwale aksel alasdair aled aminu andris andriy andrés
  anil arvin arvind asad ashwin aurelio babajide babatunde balwinder bambang barasa bashir bassam benigno beto
  bjørn bohdan bongani boubacar budi calum cheikh cheruiyot chinedu chukwuemeka chukwuma chuy colum conal cormac
  dafydd danjuma dapo darko dedi demarcus dindo donal dónal edgardo eino emyr eoghan faisal fanie farouk fearghal
  femi garba gbenga ghassan girish gopal grzegorz haitham hamisi haoran harish hendra hennie hicham hiroki hisham
  huw héctor ibrahima ieuan ihor ikenna iolo irfan isidro iwan jabu jagannadha jalen jamarcus jannie jaswant javed
  jaylen jiahao jianguo jihoon joaquín josep josé jukka juma jürgen kagiso kamau karthik kazuo kenichi khalil
  kimmo kipchoge kipkemboi kiplagat kiprono kobus krishnan kunle lachie lesetja lorcan mandla manoj marwan
  masahiro mashudu mazen mikkel miloš mindaugas minho mounir mukesh mulyadi munir murdo musyoka mutua mwangi
  mykola máirtín nadeem nadim naresh nizar njoroge nnamdi obinna ochieng odhiambo okechukwu olumide olusegun
  oluwaseun onyango otieno ousmane padraic pankaj pawel paweł peadar pekka radu rafiq raghavan rakesh ramón raúl
  renato rhodri riyad rotimi ruairi ruairí ruaridh rubén rüdiger sadiq segun seojun seosamh seán shigeru sibusiso
  sipho slamet srinivas stefanus subramaniam suleiman søren tadhg takashi tanveer taras thabo themba torbjørn
  torquil torsten tshepo turlough tyrell tyrese uchenna uwe vasile venkatesh vinod virgilio vitaly vusi vytautas
  wael wafula waleed walid waseem weiming wole xiaoming yakubu younes yousef zaid zbigniew zhiqiang ziyad zlatko
  zubair zwelakhe íñigo
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
