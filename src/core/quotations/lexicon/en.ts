import type { Lexicon } from './lexicon.ts';
import { phrases, words } from './words.ts';

/** English. */
export const english: Lexicon = {
  capitals: 'names',
  verbFirst: false,
  verbSecond: false,
  dialogueDash: false,
  surest: 1,
  verbs:
    words(` portrayed portrays depicted depicts derided derides decried decries ridiculed ridicules lambasted 
    explain conclude insist warn reply continue react reacted reacts complain
    said says say told tells tell asked asks ask added adds add stated states wrote writes write
    explained explains continued continues replied replies answered answers responded responds
    announced announces declared declares warned warns insisted insists argued argues argue
    claimed claims claim noted notes note observed observes remarked remarks commented comments
    reported reports report concluded concludes confirmed confirms acknowledged acknowledges
    admitted admits denied denies complained complains joked jokes quipped quips recalled recalls
    repeated repeats reiterated reiterates stressed stresses emphasized emphasizes emphasised
    emphasises suggested suggests promised promises vowed vows pledged urged urges shouted shouts
    yelled yells cried cries whispered whispers screamed screams exclaimed exclaims tweeted tweets
    posted posts reads read testified testifies lamented laments boasted boasts countered counters
    cautioned cautions predicted predicts mused muses thinks thought believes believed
    maintains conceded concedes contended contends asserted asserts alleged alleges
    accused accuses criticized criticised demanded demands
    put puts quoted quotes
    cited cites revealed reveals disclosed proclaimed proclaims opined opines retorted snapped
    advised advises agreed agrees jeered chided emailed elaborated demurred pleaded begged bragged
    sang sings thundered instructed interjected surmised reasoned summarized
    scoffed sighed chanted chants wondered wonders questioned
    described describes called calls labeled labels labelled dubbed branded characterized
    characterised denounced condemned blasted slammed mocked dismissed termed deemed referred refers`),
  separable: words(``),
  particles: words(``),
  nounLike: words(`
    states notes claims claim comments remarks reports report cries shouts demands jokes tweets
    posts counters thought calls labels puts promises read answers note`),
  participles: words(` portraying depicting deriding decrying ridiculing lambasting 
    saying adding telling asking stating writing explaining continuing replying answering responding
    announcing declaring warning insisting arguing claiming noting observing remarking commenting
    reporting concluding confirming acknowledging admitting denying complaining joking recalling
    repeating reiterating stressing emphasizing emphasising suggesting promising vowing shouting
    chiding yelling tweeting posting reading testifying quipping quoting citing chanting`),
  absolute: words(`with`),
  naming:
    words(`portrayed portrays portraying depicted depicts depicting derided derides deriding decried decries decrying ridiculed ridicules ridiculing lambasted lambasting 
    called calls calling described describes describing dubbed dubbing labeled labels labelled
    labeling labelling termed terming branded branding characterized characterised characterizing
    characterising denounced denouncing condemned condemning blasted blasting slammed slamming
    dismissed dismissing mocked mocking deemed deeming referred refers referring`),
  passive: words(`
    told asked called described dubbed labeled labelled termed branded informed warned quoted
    characterized characterised denounced condemned dismissed deemed referred accused charged reported
    read posted put praised urged`),
  be: words(`was were is are be been being 's 're`),
  speech: words(
    `words answer reply response comment message statement explanation verdict advice motto tweet`,
  ),
  phrasal: phrases(
    'went on',
    'goes on',
    'cut in',
    'chimed in',
    'shot back',
    'fired back',
    'wanted to know',
    'came back',
  ),
  accordingTo: phrases('according to', 'in the words of'),
  tags: words(``),
  asSaid: words(`as`),
  beliefs: words(`believes believed believe thinks thought think recalls recalled wondered`),
  quoting: words(`quotes quoted quoting`),
  perfect: words(``),
  arrivals: words(`came come comes went`),
  crowds: words(`crowd audience supporters protesters demonstrators spectators fans`),
  impersonal: words(``),
  postpositions: words(``),
  reported: words(``),
  terms: words(`so-called term terms word phrase known nicknamed`),
  sayings: words(``),
  likenings: words(`as`),
  clausal: words(``),
  works: words(`
    film movie book novel song album show series programme program play musical documentary poem
    essay magazine episode sitcom memoir bestseller opera exhibition titled entitled starring`),
  pronouns: words(`he she they it i we you who`),
  onePerson: words(`he she his her`),
  masculine: words(`he him his himself`),
  feminine: words(`she her hers herself`),
  nominative: words(`he she they i we`),
  things: words(`it`),
  possessives: words(`his her their its my our your`),
  determiners: words(
    `the a an this that these those one another some many several both each every no his her their its my our your`,
  ),
  indefinite: words(`a an another one some`),
  oblique: words(``),
  prepositions: words(`
    in on at after before during for with without as despite since until by from of to about under over
    through throughout amid among between against near following according like unlike upon within
    besides beyond regarding concerning because instead due via`),
  clauseOpeners: words(
    `that how why what and but or nor so yet that when while if because although though since where whereas then once as until unless than`,
  ),
  openers: words(
    `here back and but or so yet then once never first soon instead therefore even just indeed typically meanwhile finally similarly additionally ultimately unfortunately recently earlier later however still yesterday today also then now eventually separately afterwards afterward`,
  ),
  relatives: words(`who which whose whom that`),
  between: words(`
    has had have is was are were will would could can may might must did does do not never also then
    later now again once first just even still already recently often once always previously
    himself herself itself themselves simply further soon instead however therefore rather reportedly famously immediately been being`),
  titles: words(`
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady president vice-president vice
    prime minister premier chancellor senator sen sen. rep rep. representative congressman
    congresswoman gov gov. governor mayor king queen prince princess pope father sister rabbi imam
    ayatollah sheikh bishop archbishop cardinal reverend rev rev. saint general gen gen. colonel col
    col. major maj. captain capt. lieutenant lt. sergeant sgt. officer commander admiral judge justice
    attorney secretary chairman chairwoman chair chief director executive ceo professor doctor
    spokesman spokeswoman spokesperson leader supreme ambassador envoy commissioner sheriff coach
    analyst correspondent reporter columnist strategist activist economist pollster candidate deputy editor author former head co-founder founder detective inspector
    superintendent councillor councilman councilwoman delegate speaker republican democrat democratic
    labour conservative whip`),
  titleEndings: [],
  organisations: words(`
    council ministry department agency university college institute institution bureau office committee
    commission party union association federation foundation society company corporation corp corp. inc
    inc. ltd ltd. group bank court parliament senate congress government administration police army navy
    guard authority board club team church hospital school centre center network league organization
    organisation movement coalition alliance news radio television tv press times post journal herald
    tribune examiner gazette observer chronicle telegraph guardian newspaper magazine website daily
    weekly broadcaster station channel service house museum airlines airport campaign firm front
    opposition faction brigade militia`),
  documents: words(`
    article report statement letter study paper editorial document survey memo memorandum release
    communique communiqué post tweet email e-mail essay column story brief ruling judgment filing
    lawsuit complaint affidavit indictment resolution notice message headline sign banner placard
    caption website book text advertisement ad leaflet`),
  media: words(`
    website newspaper magazine daily weekly agency news site blog journal channel station broadcaster
    network paper portal outlet radio television`),
  press: words(
    `news radio television tv press times post journal herald tribune examiner gazette observer chronicle telegraph newspaper magazine daily weekly broadcaster`,
  ),
  byWhom: words(`by from`),
  publishing: words(
    `published posted carried released issued printed written aired broadcast run circulated`,
  ),
  notNames: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december i the a an this that these those he she they it we you
    his her their its my our your in on at after before during for with as but and or so yet if when
    while although though because since however meanwhile still also then there here now later
    according asked speaking following both many some one two three several most all no not yes what
    who why how where which earlier yesterday today tomorrow once even despite among another other
    officials police residents witnesses researchers scientists experts critics supporters analysts
    authorities organisers organizers lawyers doctors protesters reporters people others prosecutors
    investigators firefighters teachers parents students workers`),
  sources: words(`from in per via`),
  times: words(
    `ago later earlier week month year weekend day morning afternoon evening night summer fall autumn winter spring`,
  ),
  days: words(`monday tuesday wednesday thursday friday saturday sunday`),
};
