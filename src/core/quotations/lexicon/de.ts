import type { Lexicon } from './lexicon.ts';
import { phrases, words } from './words.ts';

const ROLES = `
  leiter sprecher trainer minister chef direktor präsident vorsitzende vorsitzender vorsitzenden meister anwalt kommissar
  sekretär sekretären manager vorstand experte forscher politiker kapitän spieler richter beauftragte beauftragter
  koordinator gründer inhaber berater aktivist kandidat gouverneur botschafter redakteur journalist autor arzt lehrer
  pfarrer bischof general offizier beamte beamter kanzler senator rat professor abgeordnete abgeordneter star
  stürmer torwart regisseur intendant reporter korrespondent geschäftsführer verwalter wissenschaftler`
  .split(/\s+/u)
  .filter((role) => role !== '');

/** Each role with its feminine form. */
const ENDINGS = [
  ...ROLES,
  ...ROLES.map((role) => `${role.replace(/e$/u, '')}in`),
  'anwältin',
  'ärztin',
  'rätin',
];

/** German. */
export const german: Lexicon = {
  capitals: 'nouns',
  verbFirst: false,
  verbSecond: true,
  dialogueDash: false,
  surest: 1,
  verbs: words(`
    sagte sagt sagten sagen gesagt erklärte erklärt erklärten erläuterte erläutert meinte meint meinten betonte betont
    betonten fügte fügten ergänzte ergänzt schrieb schreibt schrieben geschrieben antwortete antwortet antworteten
    entgegnete entgegnet erwiderte erwidert fragte fragt fragten berichtete berichtet berichteten teilte teilten
    äußerte äußerten äußert kritisierte kritisiert kritisierten warnte warnt warnten forderte fordert forderten
    behauptete behauptet behaupteten versicherte versichert bestätigte bestätigt bestätigten kommentierte kommentiert
    verkündete verkündet kündigte kündigten unterstrich unterstreicht rief riefen heißt hieß lautete lautet urteilte
    urteilt bemerkte bemerkt gab räumte räumten mahnte mahnt begründete begründet zitierte zitiert zitieren sprach
    spricht sprachen nannte nennt nannten bezeichnete bezeichnet bezeichneten resümierte resümiert bilanzierte
    bilanziert konstatierte konstatiert stellte stellten stellt klagte klagt beklagte beklagt lobte lobt lobten
    verteidigte verteidigt wies wiesen verwies verweist argumentierte argumentiert argumentierten erinnerte erinnert
    ermahnte gestand gesteht gab beteuerte beteuert prophezeite prophezeit beschrieb beschreibt beschrieben beschuldigte
    beschuldigt warf warfen wirft werfen verurteilte verurteilt verurteilten attackierte attackiert führte führt
    bekräftigte bekräftigt stellte plädierte plädiert appellierte appelliert schilderte schildert freute zeigte zeigt
    bedauerte bedauert hob fasste befand befindet glaubt glaubte hofft hoffte findet fand skandierten skandierte
    bezeichnen nennen titelte titelt twitterte postete dementierte witzelte spottete schimpfte jubelte ätzte
    fürchtet befürchtet befürchtete vermutet vermutete wertete wertet bewertete kennzeichnete verlangte verlangt
    verlangten sieht sah hält hielt steht stand wiederholte wiederholt wünschte wünscht begrüßte begrüßt prangerte
    reagierte reagierten konterte kontert offenbarte verriet verrät präzisierte angekündigt mitgeteilt erläutern fragen
    erklären meinen betonen fordern warnen kritisieren schreiben berichten behaupten vermuten glauben hoffen finden
    antworten mitteilte mitteilten mitteilt bekanntgab angab einräumte hinzufügte ausführte ausführten feststellte weist gaben gibt räumt fügt hoben hebt teilt kündigt fassten fasst führten`),
  separable: words(`
    stellte stellten stellt gab gaben gibt räumte räumten räumt führte führten führt fügte fügten fügt hob hoben hebt
    wies wiesen weist teilte teilten teilt warf warfen wirft werfen kündigte kündigten kündigt fasste fassten fasst`),
  particles: words(`fest an zu ein hinzu aus hervor hin zurück mit vor bekannt klar zusammen dar`),
  nounLike: words(``),
  participles: words(`sagend`),
  absolute: words(``),
  naming: words(
    `nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen beschrieb beschreibt verurteilte wertete wertet bewertete sprach spricht sprachen kritisierte kritisiert lobte wies attackierte beschimpfte`,
  ),
  passive: words(
    `bezeichnet genannt zitiert beschrieben eingestuft gewertet bewertet betitelt tituliert kritisiert gelobt charakterisiert gewürdigt angesehen dargestellt empfunden`,
  ),
  be: words(`wurde wurden wird werden worden`),
  speech: words(`worten aussage antwort worte mitteilung`),
  phrasal: phrases(),
  accordingTo: phrases(
    'laut',
    'nach angaben von',
    'nach angaben',
    'nach den worten von',
    'nach den worten',
    'nach worten von',
    'nach aussage von',
    'nach aussage',
    'nach aussagen von',
    'nach aussagen',
    'nach ansicht von',
    'nach ansicht',
    'nach auffassung von',
    'nach auffassung',
    'nach meinung von',
    'nach meinung',
    'nach einschätzung von',
    'nach einschätzung',
    'aus sicht von',
    'aus sicht',
    'so laut',
  ),
  tags: words(`so`),
  asSaid: words(`wie`),
  beliefs: words(``),
  quoting: words(`zitiert zitierte zitieren zitierten`),
  perfect: words(`hat haben hatte hatten habe`),
  arrivals: words(``),
  crowds: words(`menge publikum anhänger demonstranten zuschauer`),
  impersonal: words(`heißt hieß steht stand`),
  postpositions: words(`zufolge`),
  reported: words(
    `sei seien habe hätten hätte werde würden würde könne könnten könnte müsse müssten solle wolle dürfe gebe komme gehe stehe lasse bleibe`,
  ),
  terms: words(`sogenannte sogenannten sogenannter sogenanntes begriff wort titel motto namen`),
  sayings: words(
    `parole parolen aufschrift aufschriften spruch sprüche losung losungen ruf rufe sprechchöre worten`,
  ),
  likenings: words(`als`),
  clausal: words(
    `zu nicht sind bin uns euch ihr will wollen kann können muss müssen soll sollen darf gibt macht geht kommt steht stellt dass weil wenn`,
  ),
  works: words(`film buch roman lied album sendung serie zeitschrift magazin stück dokumentation song titel`),
  pronouns: words(`er sie es wir ich`),
  onePerson: words(`er sein seine seinen seinem seiner`),
  masculine: words(`er sein seine seinen seinem seiner`),
  feminine: words(``),
  nominative: words(`er wir ich man`),
  things: words(`es`),
  possessives: words(`sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dessen deren`),
  determiners: words(`der die das den dem des ein eine einer einem einen dieser diese dieses`),
  indefinite: words(`ein eine einer einem einen`),
  oblique: words(
    `den dem des einem einen eines diesen diesem dieses jenen jenem keinen keinem seinen seinem ihren ihrem`,
  ),
  prepositions: words(`
    in im an am auf bei beim nach vor mit von vom zu zum zur für über unter durch gegen seit während
    wegen trotz aus um bis ohne neben laut gegenüber`),
  clauseOpeners: words(
    `wie wonach woraufhin warum wobei indem weshalb sodass und aber oder denn dass wenn weil obwohl als ob während da doch sondern`,
  ),
  openers: words(`
    und aber doch zudem außerdem dagegen so dazu hierzu damit dabei daraufhin danach später anschließend heute gestern
    dort weiter weiterhin zugleich gleichzeitig ferner schließlich zuvor vorher bereits insgesamt wörtlich abschließend
    darin daraus hier passend entsprechend jedoch allerdings hingegen darüber deshalb daher nun jetzt zuletzt zunächst unterdessen inzwischen`),
  relatives: words(`welche welcher welches`),
  between: words(`
    sich es auch dann weiter noch jedoch aber dazu hinzu hat habe haben hatte ist war wurde sich nun später bereits
    zudem außerdem dagegen ferner ebenfalls`),
  titles: words(`
    herr frau dr dr. prof prof. präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler
    bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin pressesprecher
    pressesprecherin polizeisprecher polizeisprecherin außenminister außenministerin innenminister
    innenministerin premierminister premierministerin generalsekretär generalsekretärin direktor
    direktorin leiter leiterin chef chefin vorsitzende vorsitzender general richter richterin papst
    bischof könig königin senator senatorin trainer professor professorin abgeordnete abgeordneter`),
  titleEndings: ENDINGS,
  organisations: words(`
    partei ministerium polizei verband verein gewerkschaft regierung universität agentur zeitung rat
    gericht bank kommission gesellschaft stiftung fraktion behörde amt unternehmen konzern sender`),
  documents: words(
    `artikel bericht erklärung brief studie papier dokument mitteilung meldung pressemitteilung`,
  ),
  media: words(`zeitung website webseite magazin nachrichtenagentur sender radio tageszeitung`),
  press: words(`zeitung magazin radio sender nachrichten tageszeitung`),
  byWhom: words(`von vom`),
  publishing: words(`veröffentlichten veröffentlichter veröffentlichte erschienenen erschienener`),
  notNames: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember der die das den dem ein eine er sie es wir ich so und
    aber nach in im am auf bei mit von für laut dies dieser diese auch dann damit dazu dabei zudem`),
  sources: words(`aus von vom in im auf bei beim laut`),
  times: words(``),
  days: words(``),
};
