import type { Lexicon } from './lexicon.ts';
import { phrases, words } from './words.ts';

/** German. */
export const german: Lexicon = {
  capitals: 'nouns',
  verbFirst: false,
  verbs: words(`
    sagte sagt sagten sagen erklärte erklärt erklärten meinte meint meinten betonte betont betonten
    fügte fügten ergänzte ergänzt schrieb schreibt schrieben antwortete antwortet fragte fragt
    berichtete berichtet berichteten teilte teilten äußerte äußerten kritisierte kritisiert warnte warnt
    forderte fordert behauptete behauptet versicherte versichert bestätigte bestätigt kommentierte
    kommentiert verkündete kündigte unterstrich unterstreicht rief riefen heißt hieß lautete lautet
    urteilte bemerkte gab räumte mahnte begründete zitierte zitiert sprach spricht nannte nennt
    bezeichnete bezeichnet bezeichneten so`),
  nounLike: words(``),
  participles: words(`sagend`),
  naming: words(`nannte nennt bezeichnete bezeichnet bezeichneten`),
  passive: words(`bezeichnet genannt zitiert`),
  be: words(`wurde wurden wird werden worden`),
  speech: words(`worten aussage antwort worte mitteilung`),
  accordingTo: phrases('laut', 'zufolge', 'nach angaben von', 'nach den worten von', 'nach aussage von'),
  terms: words(`sogenannte sogenannten sogenannter sogenanntes begriff wort titel motto namen parole`),
  works: words(`film buch roman lied album sendung serie zeitschrift magazin stück dokumentation song titel`),
  pronouns: words(`er sie es wir ich`),
  onePerson: words(`er sein seine seinen seinem seiner`),
  masculine: words(`er sein seine seinen seinem seiner`),
  feminine: words(``),
  possessives: words(`sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer`),
  determiners: words(`der die das den dem des ein eine einer einem einen dieser diese dieses`),
  indefinite: words(`ein eine einer einem einen`),
  prepositions: words(`
    in im an am auf bei beim nach vor mit von vom zu zum zur für über unter durch gegen seit während
    wegen trotz aus um bis ohne neben laut gegenüber`),
  clauseOpeners: words(`und aber oder denn dass wenn weil obwohl als ob während da doch sondern`),
  openers: words(`und aber doch zudem außerdem dagegen`),
  relatives: words(`welche welcher welches`),
  between: words(`
    auch dann weiter noch jedoch aber dazu hinzu hat habe haben hatte ist war wurde sich nun später bereits
    zudem außerdem dagegen ferner ebenfalls`),
  titles: words(`
    herr frau dr dr. prof prof. präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler
    bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin pressesprecher
    pressesprecherin polizeisprecher polizeisprecherin außenminister außenministerin innenminister
    innenministerin premierminister premierministerin generalsekretär generalsekretärin direktor
    direktorin leiter leiterin chef chefin vorsitzende vorsitzender general richter richterin papst
    bischof könig königin senator senatorin trainer professor professorin abgeordnete abgeordneter`),
  organisations: words(`
    partei ministerium polizei verband verein gewerkschaft regierung universität agentur zeitung rat
    gericht bank kommission gesellschaft stiftung fraktion behörde amt unternehmen konzern sender`),
  documents: words(
    `artikel bericht erklärung brief studie papier dokument mitteilung meldung pressemitteilung`,
  ),
  media: words(`zeitung website webseite magazin nachrichtenagentur sender radio tageszeitung`),
  press: words(`zeitung magazin radio sender nachrichten tageszeitung`),
  byWhom: words(`von`),
  publishing: words(`veröffentlichten veröffentlichter veröffentlichte erschienenen erschienener`),
  notNames: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember der die das den dem ein eine er sie es wir ich so und
    aber nach in im am auf bei mit von für laut dies dieser diese auch dann damit dazu dabei zudem`),
};
