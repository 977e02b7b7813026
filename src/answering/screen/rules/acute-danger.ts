import type { ScreenRule } from "../rule.ts";

/** Somebody's life is in danger at this moment: the emergency number comes first. */
const notInThePast = [
  "(sidste|forrige|sist|ifjor|for # (år|måneder|uger|mdr|uker) siden|last|ago|years|months|i fjor|i januar|i februar|i marts|i mars|i april|i maj|i mai|i juni|i juli|i august|i september|i oktober|i november|i december|i desember|dengang|tidligere|engang|previously|back in|i 19*|i 20*|in 19*|in 20*)",
];
const someone =
  "(hun|han|hende|ham|min|mor|far|mand|kone|barn*|patient*|pasient*|kollega*|borger*|samboer*|mann*|kona|mamma|pappa|moren|faren|hustru|kæreste|kjæreste*|søn*|datter*|vi|jeg|medarbejder*|nabo*|bror*|søster*|en)";

/** Those who live with somebody or next door; a boss who "kills me" is not meant. */
const closeBy =
  "(min mand|mannen min|min kone|kona|kona mi|kæreste|kæresten|kjæreste|kjæresten|samlever|samleveren|samboer|samboeren|min eks|eksen|ekskone|eksmand|far|faren|stedfar|min søn|sønnen|sønnen min|nabo|naboen|hendes mand|svigersøn)";

export const acuteDangerRules: readonly ScreenRule[] = [
  {
    id: "bedside",
    language: "all",
    note: "Somebody lies and does not answer.",
    pattern: [
      "(ligger|lå|fundet|fant|fandt|falt|faldt|faldet|lying|lies|found|fell|fallen|collapsed) ~5 (gulvet|golvet|jorden|bakken|badeværelset|badet|sofaen|sengen|senga|floor|ground|bed|bathroom|trappen|trappa|stairs|gangen)",
    ],
    and: [
      [
        "(svarer ikke|svarer ikkje|reagerer ikke|reagerer ikkje|rører sig ikke|rører seg ikke|vågner ikke|våkner ikke|ikke vågne|ikke kontakt|ikke i kontakt|ikke få kontakt|ånder ikke|puster ikke|trækker ikke vejret|not responding|not moving|doesnt respond|wont wake|not answering|unresponsive|not breathing|bevidstløs*|bevisstløs*|bløder|blør|bleeding|livløs*|ikke ved bevidsthed|kan ikke vækkes|får ikke liv)",
      ],
    ],
    unless: [
      "(sidste år|i fjor|for # (år|måneder|uger) siden|last year|ago|arbejdsskade|yrkesskade|sygemeldt siden|sykmeldt siden)",
    ],
  },
  {
    id: "no-breath-or-response",
    language: "da+nb",
    pattern: [
      "(trækker|trekker) (ikke|ikkje|næsten ikke|knap|knapt) ~1 (vejret|pusten|været)",
      "(puster|ånder) (ikke|ikkje|næsten ikke|nesten ikke|knap nok|knapt)",
      "(stoppet|holdt op) med at (trække vejret|ånde)",
      "(sluttet|slutta|stoppet) å puste",
      "(kan|får) (ikke|ikkje|næsten ikke|nesten ikke|knap|knapt|knap nok) ~1 (få vejret|trække vejret|få luft|puste|vejret|luft|pusten|få puste|trekke pusten|få pust)",
      "(er|lå|ligger|blev|virker|faldet|falt) ~2 (bevidstløs|bevisstløs|bevidsløs|ved bevidsthed|uden bevidsthed|livløs*)",
      "(bevidstløs|bevisstløs|bevidstløse|livløs) ~6 (nu|nå|på gulvet|vække|vekke|hvad gør|hva gjør|hjælp|hjelp|i sofaen|her)",
      "(ikke|ikkje) (ved bevidsthed|ved bevissthet|til at vække|mulig å vekke|til å vekke|kontaktbar|kontakt med)",
      "(kan|klarer|får) (ikke|ikkje) ~2 (vække|vekke|komme i kontakt med|få kontakt med|få liv i) (hende|ham|hende|henne|han|dem|min *)",
      `${someone} ~3 (reagerer|svarer|rører) ~2 (ikke|ikkje) ~6 (råber|roper|ryster|rister|kalder|tiltale|taler til|snakker til|på tiltale|sig)`,
      `(faldet om|faldt om|falt om|segnet om|kollapset|kollapsede|kollaps|besvimet|besvimte|besvimede|dånet) ~~10 (nu|nå|ikke|vågner|våkner|puster|vejret|hjælp|hjelp|hvad gør|hva gjør|svarer|gulvet|bevidst*|beviss*|lige)`,
      "(hjertestop|hjertestans|hjertestopp) ~~6 (nu|nå|har|fået|fått|lige|hjælp|hjelp|hvad gør|hva gjør|akut*)",
      "(blå|grå|blåe) ~1 (om|i|rundt) (læberne|leppene|læber|munden|ansigtet|ansiktet|hovedet)",
      "(krampeanfald|kramper|krampe anfall|anfald) ~3 (lige nu|nu|nå|stopper ikke|vil ikke stoppe|igen og igen)",
      "(hænger|henger) ~3 (ansigtet|ansiktet|mundvigen|munnviken|den ene side) ~~8 (tale|snakke|lam*|arm*|nu|nå|pludselig|plutselig|kan ikke)",
      "(kvæles|kveles|kløjes|sidder fast i halsen|satt fast i halsen) ~~6 (nu|nå|hjælp|hjelp|luft|vejret|ikke|puste)",
      "(halsen|tungen|tunga) ~2 (hæver|hovner|svulmer|hovnar) ~2 (op|opp)",
    ],
    unless: [
      ...notInThePast,
      "(kemo*|behandling*|stress*|jobbet|arbejdet|papirarbejde*|det) (tager|tar) ~3 (pusten|vejret)",
      "kan ikke få luft i (kalenderen|hverdagen)",
      "(kursus|førstehjælp*|førstehjelp*|nød-?plan|hjertestarter*|arbejdsmiljø*|udstyr|utstyr)",
      "(når|hver gang|om natten|om natta|trapper|trappen|anstrenger|ved anstrengelse)",
    ],
    note: "Breathing, waking, heart, stroke: somebody is in danger now.",
  },
  {
    id: "heavy-bleeding",
    language: "da+nb",
    pattern: [
      "(bløder|blør|blødning*|blødninger|bløde) ~3 (voldsomt|kraftigt|kraftig|meget|helt vildt|ukontrolleret|ukontrollert|massivt|voldsom|mye|stærkt|rigtig meget|veldig|som et vandfald|overalt)",
      "(voldsom|kraftig|kraftige|voldsomme|massiv|ukontrolleret|ukontrollert|stor) blødning*",
      "(blødning*|blodet|bløder|blør|det) ~5 (vil ikke stoppe|kan ikke stoppes|ikke stoppe|stopper ikke|holder ikke op|ikke stanse|sprøjter|spruter|pumper ud|vælter ud|fosser)",
      "bløder og bløder",
      "blør og blør",
      "(kaster|brækker|kastet|kaster op|hoster|spyr) ~3 (store mængder|masser af|mye|meget|friskt|frisk|levret) blod",
      "(skåret|stukket|knivstukket|skudt) ~4 (halsen|pulsåre*|maven|magen|lysken|brystet) ~~4 (nu|bløder|blør|blod|lige)",
      "mistet ~1 (meget|mye|store mængder) blod ~3 (nu|nå|hvad gør|hva gjør|lige)",
    ],
    unless: [...notInThePast, "(menstruation*|menses|tandkød*|næseblod|neseblod)"],
    note: "Bleeding that kills.",
  },
  {
    id: "chest-pain-now",
    language: "da+nb",
    pattern: [
      "(smerter|smerte|ondt|vondt|trykken|tryk|trykk|pres|klemmer|knugende|sviende|stikkende|jag|brystsmerter*|knuger) ~4 (brystet|bryst|brystkassen|hjertet|hjerteregionen|venstre arm|kæben|brystkasse|brystsmerter) ~~10 (nu|nå|lige nu|akut|pludselig|plutselig|venstre arm|arm|kæben|kjeven|svede*|koldsved*|kaldsvett*|strål*|vejret|kvalme|grå|bleg|blek|armen)",
      "(brystsmerter|brystsmerte|smerter i brystet|ondt i brystet|vondt i brystet|ondt i hjertet) (lige nu|nu|nå|akkurat nå|i dette øjeblik|og svært ved at få vejret|og vondt i armen|og kan ikke)",
      "(voldsomme|voldsom|kraftige|sterke|stærke|intense) ~1 (smerter|smerte|brystsmerter) ~2 (brystet|bryst|hjertet|hjerte|lige nu)",
      "(tror|har|får|fik|fået|fått) ~3 (blodprop i hjertet|hjerteanfald|hjerteinfarkt|hjerneblødning|slagtilfælde|blodprop|slag|hjerteattack) (lige nu|nu|nå|akkurat nå|i dette øjeblik)",
    ],
    unless: [...notInThePast],
    note: "A heart attack as it happens.",
  },
  {
    id: "violence-now",
    language: "da+nb",
    pattern: [
      "(truer|truede|truet|står|kommer|går|kom) ~5 (med|med en) (kniv*|pistol*|gevær*|våben*|økse*|jagtgevær|skydevåben|machete|haglgevær)",
      "(slå|slår|dræbe|dræber|drepe|dreper|skyde|skyder|skyte|skyter|stikke|myrde|brænde) ~3 (sagsbehandler*|saksbehandler*|dem alle|chefen|sjefen|ham|hende|henne|jer|dere|lægen|legen|alle på|veileder*|min kone|konen|børnene|hele) ~2 (ihjel|i hjel|ned|alle sammen|$|med|i aften|inde)",
      "(jeg|han|hun) ~2 (vil|skal|kunne) (dræbe|drepe|myrde|slå|skyde) ~3 (ihjel|i hjel|sagsbehandler*|saksbehandler*|nogen|noen|alle)",
      "(slår|sparker|tæver|banker|kvæler|kveler|tæsker|denger) ~1 (mig|meg|hende|henne|børnene|barna|ham) ~4 (nu|nå|lige nu|hver dag|igen|ned|gul og blå|i hovedet|halvt ihjel)",
      `${closeBy} ~3 (slår|sparker|tæver|banker|kvæler|kveler|mishandler|tæsker|denger) ~1 (mig|meg|os|oss|hende|henne|ham|børnene|barna|ungerne|ungene|sin kone|kona si|sine børn)`,
      `${closeBy} ~4 (låser|spærrer|stenger|holder) ~1 (mig|meg|hende|henne|ham|børnene|barna|sin kone|kona si|sine børn) ~1 (inde|inne|indespærret|innesperret|fanget)`,
      `${closeBy} ~6 (slår|dræber|dreper|skyder|skyter|kvæler|kveler) (mig|meg|os|oss) ~1 (ihjel|i hjel|hvis|når|$)`,
      `${closeBy} ~3 (tager|tar|tog|tok) ~1 (kvælertag|kvelertak|halsgreb)`,
      "(brænde|sprænge|sprenge|bombe) ~3 (jobcenter*|kommunen|kontoret|rådhuset|nav kontoret|rådhus)",
      "(bange|redd) for ~4 (liv|livet|mit liv|livet mitt) ~4 (lige nu|nu|nå|fordi han|fordi hun|min mand|mannen)",
      "(tager|tar) ~3 (andre|nogen|noen|nogle|flere|ham|hende|hele familien|børnene|barna) ~2 med (mig|meg|i døden|i faldet|når jeg)",
    ],
    unless: [...notInThePast, "(slå|slår) ~3 (op|sammen|fast|til|hårdt ned|hul)"],
    note: "Danger from or to others.",
  },
  {
    id: "emergency-english",
    language: "en",
    pattern: [
      "(not|isnt|stopped|hardly|barely|cant|cannot|trouble) ~1 (breathing|breathe|catch * breath)",
      "(unconscious|unresponsive|passed out|lifeless|blacked out)",
      "(collapsed|fainted) ~~8 (breathing|respond*|wake|waking|now|floor|just|help|unconscious|pulse|moving)",
      "(wont|will not|cant|cannot|not) ~3 (wake up|wake her|wake him|respond*|responding|waking up|be woken)",
      "(bleeding|bleeds|blood) ~3 (heavily|badly|a lot|out|profusely|everywhere|uncontrollably|wont stop|will not stop|doesnt stop|severely|and wont)",
      "(vomiting|coughing|throwing) ~2 (lots of|large amounts of|fresh|so much|a lot of) blood",
      "(chest pain*|crushing pain|pain in my chest|tight chest|chest is tight|heart attack|stroke|cardiac arrest|seizure|anaphyla*) ~~8 (now|right now|arm|jaw|sweating|grey|gray|help|happening|breath*|having|suddenly|minutes)",
      "(having|has|got) ~2 (a heart attack|a stroke|severe chest pain*|crushing chest pain*|bad chest pain*|a seizure)",
      "(face|mouth) ~2 (drooping|droops|dropped)",
      "(choking) ~~6 (now|help|cant|food|breath*|blue)",
      "lips ~2 blue",
      "(threatening|threatened|threatens|coming|attack*) ~5 with (a knife|a gun|knife|an axe|weapon|a weapon|a shotgun)",
      "(going to|gonna|want to|will|ill|wants to) (kill|shoot|stab|murder) (him|her|them|my boss|my caseworker|someone|you all|everyone|my husband|my wife|my ex|people|the)",
      "(husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepfather|son|he|she) ~2 (hits|beats|kicks|chokes|strangles|is hitting|is beating|is strangling|is choking) (me|her|him|us|the kids|my children|my kids|our children)",
      "(hits|beats|beating|hitting|strangling|choking) (me|her|my) ~4 (now|right now|again|every|kids|children|tonight)",
    ],
    unless: [
      "(last|ago|years|months|previously|back in|in 19*|in 20*|used to|after (a|my|his|her|the) (stroke|heart attack|seizure)|returning|return to work|history of|since (a|my|his|her|the) (stroke|heart attack)|first aid|recover*|when i|stairs|at night)",
    ],
    note: "English: somebody is in danger now.",
  },
];
