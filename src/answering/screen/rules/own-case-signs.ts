import type { Sign } from "../signs.ts";
import { done, file, my } from "./own-case-words.ts";

/** Points at which signs of a question on the own file add up to one. */
export const ownCaseAt = 3;

/** Signs that a question is about one file and not about the rule, for what the phrases of `own-case.ts` do not foresee. */
export const ownCaseSigns: readonly Sign[] = [
  {
    id: "own-file",
    points: 2,
    pattern: [
      `${my} ~1 ${file}`,
      "(saken|søknaden|klagen|vedtaket|utbetalingen|pengene|sykepengene|møtet|dialogmøtet|sykmeldingen|sykmeldinga|legeerklæringen|meldekortet|ytelsen|aap en|aapen|planen|skjemaet|brevet|svaret|saksbehandleren|veilederen|beregningen|utregningen|refusjonen|aktivitetsplanen|oppfølgingsplanen) (min|mi|mitt|mine|vår|vårt|våre|hennes|hans)",
      "(sagen|ansøgningen|klagen|afgørelsen|attesten|skemaet|lægeerklæringen|papirerne|dokumenterne|brevet|refusionsanmodningen|anmodningen|henvisningen) (jeg|vi|som jeg|som vi|der) (sendte|har sendt|fik|afleverede|indsendte|klagede|lavede|søgte)",
      "(borger*|patient*|pasient*|client|patient|medarbejder*|bruker*) (jeg|vi|som jeg|som vi|i|we) ~1 (henviste|sendte|meldte|referred|viste|henvist|oprettede|har henvist|skrev om|ringede om)",
      "(min|mit|my|vores) (sagsbehandler|rådgiver|caseworker|case worker|jobkonsulent|kontaktperson|fallmanager)",
      "(saksbehandleren|veilederen|rådgiveren|fastlegen) min",
      "(den|det|the|that) ~1 (afgørelse|brev|svar|afslag|beløb|besked|udbetaling|decision|letter|amount|payment|vedtak|avslag|brevet|vedtaket|beløpet|amount) ~1 (jeg|vi|i|som jeg|we) ~1 (fik|har fået|fikk|har fått|got|received|was|was paid|modtog)",
      "(amount|beløb|beløbet|beløpet|pengene|sum|udbetaling|payment) ~1 (jeg|i|vi) ~2 (paid|fik|fikk|got|fået|received|modtog)",
      "(the|that) (form|letter|application|certificate|decision|complaint|appeal|documents|papers) (i|we) (sent|got|received|submitted|filed|handed)",
    ],
  },
  {
    id: "speaks-to-the-office",
    points: 2,
    pattern: [
      "(hos|fra|til|af|med|fra|ved) (jer|dere) ",
      "(er det|var det) (jer|dere|you) (der|som|who|that)",
      "(i|dere|de) (stopper|stanser|lukker|udbetaler|utbetaler|sender|trækker|trekker) ~1 (mine|min|mit|mig|pengene)",
      "(i|dere) (har|fik|skrev|sendte|ringede|lovede)",
      "(jeres|deres) (system*|papirer|sag*|arkiv|oplysninger|opplysninger|afgørelse|vedtak|beregning|brev|register|notat*|side)",
      "(har|havde|fik|hvornår har|har) i (registreret|modtaget|fået|skrevet|noteret|sendt|regnet|brugt|talt|lavet|set|læst|udbetalt|behandlet|indberettet|lagt|givet|sat|trukket|besluttet|afgjort)",
      "(har|hadde|fikk) dere ~2 (registrert|mottatt|fått|skrevet|notert|sendt|regnet|brukt|talt|sett|lest|utbetalt|behandlet|trukket|besluttet)",
      "(your) (system|records|files|register|office|database|letter|decision)",
      "(did|have) you (receive|received|get|got|register|registered|send|sent|process|processed|approve|approved|calculate|calculated|paid|pay|stopped|written|noted|decided)",
      "you (have|hold|keep|got) ~2 (on|about) me",
    ],
  },
  {
    id: "about-me",
    points: 2,
    pattern: [
      "(registreret|noteret|skrevet|registrert|notert|written|registered|recorded|skrev|indberettet|oplyst|svaret) ~3 (på mig|om mig|på meg|om meg|about me|on me|til jer|til dere|to you)",
    ],
  },
  {
    id: "state",
    points: 0.5,
    pattern: [
      `${done} `,
      "(på vej|på vei|on its way|on the way|ventende|venter på|waiting|pending|ligget|ligger|overtaget|overtatt|forsinket|forsinket|delayed|mangler|missing|gået i orden|i orden|klaret|med på|afgjort|avgjort|gået igennem|reached|nået frem|berammet|sat på|satt opp|galt|wrong with|kigget|kikket|sett på|set på|lagt ind|lagt inn|fornyet|renewed|forny|beholde|booked|booket|bestilt|arranged|uploadet|uploaded|underskrevet|signed|rettet|corrected|changed|ændret|endret|oplyst|indtastet|tastet|indkaldt|innkalt|ringet|besluttet|bestemt|udestående|under behandling|in progress|processing|taget stilling|tatt stilling|gennemgået|medhold)",
    ],
  },
  {
    id: "yes-or-no",
    points: 0.5,
    pattern: [
      "^ [hej|hallo|hei|hi|hello|øh|men|og|så|ved du om|mon|undskyld|do you know if|vet du om] (er|har|bliver|blev|blir|ble|står|ligger|kom|kommer|gik|is|are|has|have|did|does|was|were|will|am|får|fik|fikk|er den|er det|er de)",
      "(er|bliver|blev|ble|is|was) (den|det|de|it|they|sagen|saken) ~3 (bevilget|godkendt|modtaget|kommet|sendt|behandlet|afgjort|innvilget|mottatt|godkjent|approved|received|processed|afvist|registreret)",
    ],
  },
  {
    id: "when-who-why",
    points: 0.5,
    pattern: [
      "(hvornår|når|when|hvem|who|hvorfor|why|hvilken|hvilket|hvilke|which|hvor|where|hvad|hva|what) ~1 (er|har|får|får|bliver|blev|blir|ble|kommer|sidder|behandler|fik|står|ligger|is|has|was|does|did|sagsbehandler|saksbehandler|caseworker|dato|dag|sats|beløb)",
    ],
  },
  {
    id: "lately",
    points: 0.5,
    pattern: [
      "(nu|nå|now|endnu|ennå|yet|already|allerede|i dag|i går|today|yesterday|i morgen|tomorrow|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|mandags|fredags|tirsdags|onsdags|torsdags|denne uge|denne uken|denne måned|denne måneden|this week|this month|sidste uge|forrige uke|last week|last month|sidste måned|forrige måned|i ugevis|i # (uger|uker|måneder|dage)|i (to|tre|fire|fem) (uger|uker|måneder|dage)|for # (uger|uker|dage|dager|måneder) siden|lige|netop|nettopp|just|igen i dag|stadig|still|fortsatt|siden (sommer|sommeren|foråret|efteråret|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|fredag|sidst|ferien|jul|påske)|since (monday|summer|january|february|march|april|may|june|july|august|september|october|november|december)|fra juli|fra juni|fra maj|fra august|fra september|fra oktober|den 1|i januar|i februar|i marts|i mars|i april|i maj|i mai|i juni|i juli|i august|i september|i oktober|i november|i december|i desember)",
    ],
  },
  {
    id: "asks-to-look",
    points: 2,
    pattern: [
      "(kan|vil|gider|kunne|can|could|will|would) (du|i|dere|you) ~3 (åbne|åpne|open|se|see|tjekke|sjekke|check|slå|look|finde|finne|find|læse|lese|read|rette|correct|ændre|change|sende|send|regne|calculate|udbetale|godkende|approve|logge|hente|flytte|move|aflyse|avlyse|cancel|oplyse|fortælle mig hvad|fortælle mig om min|booke|book|ringe|skynde|rykke|behandle)",
      "(få|get) at vide (hvad|om|hvornår|hvorfor) ~2 (min|mit|de|i|lægen|kommunen)",
      "(tjek|tjekk|sjekk|check|slå|look) ~2 (lige|venligst|op|please|up|om|if) ",
    ],
  },
  {
    id: "in-my-case",
    points: 2,
    pattern: [
      "(i|in|for) (min|mit|mitt|my|vores|our|vår) ~1 (sag|sak|tilfælde|tilfelle|case|situation|situasjon|ansøgning|søknad|klage)",
      "(saken|søknaden|klagen) min",
    ],
  },
  {
    id: "own-number-or-worker",
    points: 4,
    pattern: [
      "(mit|min|mitt|my|hvad er mit|what is my) (sagsnummer|sagsnr|journalnummer|saksnummer|case number|reference number|referencenummer|sagsbehandlers navn|sagsbehandlers nummer)",
      "(hvilken|which|hva slags|hvem) (sagsbehandler|saksbehandler|veileder|caseworker|rådgiver) (har|er|sidder|har fået|fik|do|did|skal|is|får) ~1 (jeg|i|min|mit|vi)",
      "(hvorfor|why) (fik|fikk|har|did|was|er) (jeg|i|vi|we|min *) ~1 [ikke|not|blevet] ~1 (medhold|afslag|avslag|approved|accepted|the extension|forlængelse|forlængelsen|afvist|godkendt)",
    ],
  },
  {
    id: "judges",
    points: 1,
    pattern: [
      "(er|var|is|was) ~6 (lovlig*|ulovlig*|rigtig*|forkert*|gyldig*|ugyldig*|fair|urimelig*|rimelig*|korrekt*|riktig*|feil|correct|wrong|legal|lawful|valid|right|fejl)",
    ],
  },
  {
    id: "message-for-me",
    points: 2.5,
    pattern: [
      "(besked|beskeder|beskjed|beskjeder|brev|breve|post|message|messages|letter|mail|nyt) ~1 (til|for|to) ~1 (mig|meg|me|os|oss) ",
    ],
  },
  {
    id: "when-of-mine",
    points: 0.5,
    pattern: ["(hvornår|når|when) ~2 (får|kommer|er|is|bliver|blir|do i get|will) ~2 (mit|min|mine|mitt|my)"],
  },
  {
    id: "result-of-mine",
    points: 1,
    pattern: [
      "(hvad|hva|what) ~1 (blev|ble|was|er|is) ~1 (resultatet|resultat|the result|udfaldet|utfallet|the outcome|besluttet|bestemt)",
    ],
  },
  {
    id: "date-of-mine",
    points: 1,
    pattern: [
      "(hvilken dato|what date|which date|hvilken dag|what day|what time|hvilket tidspunkt|hvad tid|hva tid|hvilken time|what hour)",
    ],
  },
  {
    id: "owed-or-decided",
    points: 4,
    pattern: [
      "(har|er|får|skylder|do|am|did|kommer) ~4 (til gode|tilgode|mig penge|meg penger|owe me|owed|i restance)",
      "(hvem|who) ~1 (har|has) ~1 (besluttet|bestemt|decided|godkendt|skrevet|sagt) ~1 (at|that) ~1 (jeg|i|min|mit|my|vi)",
      "(får|kommer|lander) ~1 (jeg|mine|der|mi|min) ~2 (penge|penger|pengene|udbetaling|utbetaling|sygedagpenge|sykepenger|løn) ~1 (på|i|til|den|før) ~1 (mandag|tirsdag|onsdag|torsdag|fredag|dag|morgen|kveld|denne|næste|neste|#|jul|weekend*|weekenden)",
      "(hvornår|når|when|hvor) ~1 (har|skal|er|do|is|have) ~1 (jeg|vi|i|min|mit|my) ~2 (næste|neste|next) ~1 (time|møde|møte|samtale|aftale|avtale|meeting|appointment|interview|udbetaling|utbetaling|payment)",
      "(hvad|hva|hvor meget|hvor mye|how much|what) ~3 (får|få|fik|will|fikk) ~2 [jeg|i] ~2 (udbetalt|utbetalt|paid) ~2 (i|for|den|on|this|next|til) ~1 (næste|neste|denne|januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember|morgen|fredag|mandag|week|month|uge|måned)",
      "(hvad|hva|hvor meget) ~1 (kommer|skal|vil) jeg ~3 (få|have) ~1 (udbetalt|utbetalt|penge|penger)",
      "(får|kommer) ~1 (jeg|der|vi) ~3 (ind|udbetalt|inn|utbetalt) ~1 (på|i|den|til) ~1 (mandag|tirsdag|onsdag|torsdag|fredag|dag|morgen|denne|næste|neste|min konto|kontoen|#)",
      "(giver|gir|will|vil) (kommunen|nav|ankestyrelsen|de|jobcent*|they|the kommune|dere|i) ~1 (mig|meg|me|give me|gi meg|give mig) ~2 (medhold|ret|rett|ja|lov|fleksjob*|afslag|avslag|permission|pension*|forlæng*)",
      "(tell|fortæl|fortell|sig|si|forklar|explain|oplys) ~3 (why|hvorfor) ~1 (i|jeg|min|my|vi) ~2 (was|were|blev|ble|fik|fikk|got|er|is|har) ~2 (rejected|refused|denied|afvist|afslag|avslag|avvist|stopped|stoppet|raskmeldt|lukket|closed|cut|indkaldt)",
      "(kopi|copy|udskrift|utskrift) ~2 (af|av|of) ~2 (afgørelsen|vedtaket|min|mit|mitt|sagen|saken|my|the decision|brevet|journalen) ~3 (sendt|send|sende|tilsendt|mail*|emailed|posted)",
      "(er|var|is|are) ~1 (min|mit|my|minst|mine) ~2 (attest|erklæring|ansøgning|sag|case|application|statement|certificate|papers|papirer|dokumentation) ~2 (god nok|godt nok|nok|enough|good enough|stærk nok|sterk nok|i orden)",
    ],
  },
  {
    id: "guess",
    points: 2,
    pattern: [
      "(mon) (jeg|de|kommunen|i|min|mit|nav)",
      "(bliver|blir|får|kommer) jeg mon",
      "(tror|synes|mener|vurderer|regner|gætter|tenker) (du|i|dere|de)",
      "(do|would) you (think|say|reckon)",
      "(ville du|would you) ",
      "(sandsynlig*|sannsynlig*|likely|chance*|chancen|sjansen|odds|udsigt til|utsikter til) ~3 (jeg|min|mit|i|my|vi|for at jeg)",
      "(klog|klogt|smart|lurt|værd|worth|nytter) ~3 (klage|appeal|anke|søge igen)",
    ],
  },
  {
    id: "conditional",
    points: -2,
    pattern: [
      "(når|mens|while|when|efter at|etter at|så længe|indtil|until) ~1 (jeg|kommunen|man|i|sagen|saken|min sag|min ansøgning|mine penge|saken min|jeg har|nav|my|the) ~1 (er|har|behandler|skal|får|bliver|blir|am|have|gets|is|starter|flytter|arbejder|venter)",
      "(stopper|slutter|udløber|ophører|forsvinder|end|ends|stop|stops|run out|expire|vare|varer|beskattes|afskaffet|abolished|skattepligtig*|kompliceret)",
      "(kan|må) (jeg|vi|man) ~1 få ~1 (min|mine|mit|forlænget|flyttet|ændret|udbetalt|hjælp)",
      "(hvem|hvilken|hvilke|who|which) ~1 (afgør|har adgang|bestemmer|må|kan|forvaltning|myndighed|decides|can|may|afdeling|kommune|lov|regel)",
      "(for altid|når først|stadig for|gå til)",
    ],
  },
  {
    id: "general",
    points: -3,
    pattern: [
      "(hvis|dersom|if|såfremt|medmindre|in case|i tilfælde af at|når man|når en|when you|hvad nu hvis)",
      "(hvordan|hvorledes|how) (klager|søger|får|beregnes|beregner|regnes|udregnes|finder|melder|kan|skal|gør|foregår|do|does|can|is|are|should|much|long|many|ofte|tit|lenge|længe)",
      "(can|may|must|should|do) (i|we|my *|they) (work|refuse|be|appeal|take|lose|keep|have to|go|get|claim|travel|study|return)",
      "(kan|må|skal|bør|behøver) (jeg|man|vi|min *|min|chefen|kommunen|arbejdsgiver*|lægen|sjefen|nav|de) (selv|klage|søge|have|ha|arbejde|tage|sige|holde|miste|blive|bli|kræve|nægte|være|give|gi|bruge|rejse|læse|flytte|have to|work|refuse|be|appeal|take|lose|keep|stoppe|trække|tvinge|ringe|betale|møde|se|komme|ændre)",
      "(ret|rett|pligt|plikt|krav|lov|mulighed|mulighet|right|entitled|obliged|allowed|duty) (til|på|for|to)",
      "(hvor længe|hvor lenge|how long|hvor lang tid|hvor tit|hvor ofte|how often|hvad sker der hvis|hvad sker der når|hvad sker der med|hvad sker der ved|hvad sker der efter|hvad sker der til|hva skjer hvis|hva skjer når|hva skjer med|hva skjer etter|what happens if|what happens when|what happens to|what happens at|what happens after|hvad gør jeg|hva gjør jeg|what do i|what can i|hvad kan jeg|hva kan jeg|hvad betyder|hva betyr|hvad er en|hvad er et|hva er en|what is a|forskellen på|forskjellen|difference|skattepligt*|regler|reglerne|reglene|rules|gælder der|normalt|generelt|typisk|automatisk|frist*|deadline|aktindsigt|innsyn|bisidder|hvem kan|hvem må|hvem skal|who can|who may|who must|hvad skal|hva skal|hvad må|hva må|hvad siger loven|tæller|teller|count as|count towards)",
    ],
  },
];
