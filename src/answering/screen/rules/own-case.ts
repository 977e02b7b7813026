import type { ScreenRule } from "../rule.ts";

/**
 * What only the authority, the employer or the doctor can see or decide: the state of a file, a
 * payment, a meeting, a calculation; how an own application will end; whether an own decision was
 * right. General questions told in the first person ("hvor længe kan jeg få …") are answered.
 */

export const my = "(min|mit|mine|mitt|vores|vår|vårt|våre|my|our|hendes|hennes|hans|patientens|borgerens|pasientens|brukerens|klientens|medarbejderens|medarbeiderens|min mands|min kones|min mors|min søns|min datters|min patients|min borgers|the patients|my patients|my clients|his|her)";
export const file =
  "(sag|sagen|sager|saken|saka|sak|mappe|mappen|journal|journalen|ansøgning|ansøgningen|ansøgninger|søknad|søknaden|søknader|anmodning|anmodningen|afgørelse|afgørelsen|vedtak|vedtaket|vedtaget|klage|klagen|klagesag|klagesagen|klagesak|anke|udbetaling|udbetalingen|utbetaling|utbetalingen|utbetalinga|penge|pengene|penger|pengene|peng|ydelse|ydelsen|ytelse|ytelsen|sygedagpenge|sygedagpengene|sygedagpengesag|sykepenger|sykepengene|refusion|refusionen|refusjon|refusionsanmodning|refusionsansøgning|samtale|samtalen|møde|mødet|møte|møtet|aftale|aftalen|avtale|avtalen|time|timen|plan|planen|attest|attesten|lægeattest|legeattest|lægeerklæring|lægeerklæringen|legeerklæring|legeerklæringen|erklæring|erklæringen|statusattest|statusattesten|friattest|mulighedserklæring|mulighedserklæringen|skema|skemaet|skjema|skjemaet|oplysningsskema|oplysningsskemaet|ansøgningsskema|brev|brevet|svar|svaret|dokument|dokumenter|dokumenterne|dokumentene|dokumentation|papirer|papirerne|papirene|bilag|vedlegg|beregning|beregningen|udregning|udregningen|utregning|utregningen|sats|satsen|timeløn|timetal|beløb|beløbet|beløpet|konto|nemkonto|kontonummer|sygemelding|sygemeldingen|sykmelding|sykmeldingen|sykmeldinga|sykemelding|raskmelding|raskmeldingen|friskmelding|registrering|registreringen|bevilling|bevillingen|fleksjob|fleksjobbet|pension|pensionen|førtidspension|seniorpension|tilskud|hjælpemidler|hjælpemiddel|dialogmøte|dialogmøtet|oppfølgingsplan|aktivitetsplan|meldekort|meldekortet|opfølgningssamtale|opfølgningssamtalen|sygefraværssamtale|teammøde|rehabiliteringsmøde|rehabiliteringsteammøde|rehabiliteringsteam|forlængelse|forlængelsen|forlengelse|genoptræningsplan|genoptræningsplanen|henvisning|henvisningen|epikrise|indstilling|case|file|application|claim|form|forms|decision|complaint|appeal|payment|payments|money|benefit|benefits|sick pay|sickness benefit|meeting|appointment|interview|record|records|letter|certificate|account|sick note|doctors note|registration|papers|documents|calculation|rate|sick leave|report|refund|extension|aap|uføretrygd|uføresøknad|§|56|paragraf)";
export const done =
  "(modtaget|modtog|mottatt|fået|fått|registreret|registrert|behandlet|godkendt|godkjent|gået igennem|gået ind|gået ud|kommet|kommet frem|kommet ind|kommet fram|kommet inn|sendt|indsendt|innsendt|videresendt|udbetalt|utbetalt|overført|afsluttet|avsluttet|lukket|aflyst|avlyst|flyttet|udsat|utsatt|oprettet|opprettet|noteret|notert|journaliseret|journalført|læst|lest|anmeldt|indberettet|innrapportert|rapporteret|meldt|stoppet|sat i gang|færdig|færdigbehandlet|ferdigbehandlet|klar|på plads|i orden|arkiveret|slettet|startet|begyndt|faldet på plads|truffet|fattet|bevilget|bevilliget|innvilget|afvist|avslått|imødekommet|forlænget|forlenget|oversendt|bekræftet|bekreftet|opdateret|oppdatert|ajour|indkaldt|innkalt|booket|received|registered|processed|approved|arrived|sent|paid|closed|cancelled|canceled|moved|postponed|rescheduled|reported|filed|submitted|granted|rejected|denied|extended|recorded|decided|been through|gone through|transferred|ready|confirmed|come through|gået videre|landet)";
const authority = "(i|jer|jeres|de|dere|kommunen|jobcenteret|jobcentret|jobcenter|nav|udbetaling danmark|sagsbehandleren|min sagsbehandler|saksbehandleren|veilederen|veilederen min|lægen|min læge|legen|legen min|fastlegen|fastlegen min|min chef|chefen|sjefen|sjefen min|min arbejdsgiver|arbejdsgiveren|arbeidsgiver|arbeidsgiveren|arbeidsgiveren min|min mester|ankestyrelsen|hospitalet|sygehuset|sykehuset|a kassen|min a kasse|rehabiliteringsteamet|the municipality|the kommune|kommune|municipality|jobcentre|the jobcentre|the job centre|my boss|my employer|my doctor|my gp|my caseworker|you|they|the hospital|the authorities)";
const hello = "[hej|hallo|hei|hi|hello|hey|goddag|godmorgen|god morgen|øh|øhm|men|og|så|altså|undskyld|please|well|and|so|but|excuse me|jamen|ok|okay]";
const ask = "(kan du|kan i|kan de|kan dere|vil du|vil i|gider du|gider i|kunne du|kunne i|mon du kan|can you|could you|would you|will you|please|vær sød at|venligst|værsågod at|jeg vil gerne have at du|jeg vil have dig til at|hjælp mig med at|kan man|er det muligt at du)";
const lookUp = "(se|tjekke|tjek|tjekk|sjekke|sjekk|slå|slå op|slår|undersøge|undersøg|finde|finn|åbne|åbn|åpne|åpn|læse|læs|lese|les|kigge|kig|kikke|rette|ret|korrigere|ændre|endre|opdatere|oppdatere|sende|send|videresende|registrere|registrer|udregne|udregn|regne ud|regn ud|regne ut|regn ut|beregne|beregn|bekræfte|bekræft|bekrefte|bekreft|flytte|flyt|aflyse|aflys|avlyse|avlys|booke|book|bestille|bestil|raskmelde|raskmeld|sygemelde|sygemeld|friskmelde|sykmelde|melde|meld|slette|slet|logge|udbetale|udbetal|oplyse|fortælle|give|check|look up|look|see|find|open|read|correct|fix|change|update|send|register|calculate|confirm|move|cancel|reschedule|pull up|access|tell me|verify|hente|hent|overføre|overfør|godkende|godkend|approve|behandle|fremskynde|skynde på|rykke|ryk)";
const condition = "(hvis|dersom|if|når man|når en|if i|såfremt|hvornår man|i tilfælde af|forudsat|automatisk|ved|som regel|normalt|generelt|typisk|automatically|usually|normally|generally)";

export const ownCaseRules: readonly ScreenRule[] = [
  {
    id: "state-of-file",
    language: "all",
    pattern: [
      `^ ${hello} (er|bliver|blev|blir|ble|is|are|was|were|has|have|did|har) ${my} ~5 ${done}`,
      `^ ${hello} (er|bliver|blev|blir|ble) ~1 (sagen|saken|mødet|møtet|samtalen|dialogmøtet|dialogmøte|mødet|afgørelsen|vedtaket|ansøgningen|søknaden|pengene|attesten|refusionen|klagen|aftalen|avtalen|svaret|brevet) ~6 ${done}`,
      `^ ${hello} (er|is) ~1 ${file} ${my} ~5 ${done}`,
      `^ ${hello} (har|have|has|did|hvornår har|når har) ${authority} ~2 ${my} ~6 ${done}`,
      `^ ${hello} (har|have|has|did) ${authority} ~3 ${done} ~4 ${my}`,
      `^ ${hello} (har|have|has|did|ved) ${authority} ~4 ${done} ~3 (på mig|på meg|om mig|om meg|til mig|til meg|mig syg|meg syk|me sick|from me|fra mig|fra meg|jeg sendte|vi sendte|jeg har sendt|i sent|we sent|that i|at jeg|about me|the form|the certificate|skemaet|attesten|papirerne|papirene|dokumenterne|erklæringen|søknaden|ansøgningen|klagen|min|my)`,
      `^ ${hello} (has|have|did) ${authority} ~2 (received|registered|processed|approved|sent|send|get|got|report|reported|file|filed|submit|submitted|register|tell|told|inform|receive|process|approve|pay|paid|decide|decided) ~4 (my|the form|the certificate|the letter|the papers|me|yet|kommune|municipality)`,
      `${my} ~3 ${file} ~3 ${done} ~3 (endnu|ennå|yet|already|allerede|nu|nå|i dag|i går) ~2 ?`,
      `(er|er der|er det|ble|blev|har der|has there|is there|was there|er det blitt|er det blevet) ~3 ${done} ~2 (at jeg|at vi|at mit|at min|at mine|på min|på mit|i min|i mit|om min|til min|svar på min|svar på den|svar på det|that i|that my|on my|in my|i saken|i sagen|på saken min|i min sag|fra min|fra mit)`,
      `(er|var|is|are) (der|det|there) ~3 (truffet|tatt|fattet|kommet|sket|skjedd|news|any news|nyt|nytt|noget nyt|noe nytt|en afgørelse|et vedtak|a decision|svar) ~4 (min|mit|mine|my|saken min|sagen|søknaden|min sag|klagesak|jeg|patient*|pasient*|borger*)`,
      `(står|er|stod|am|are|er stadig|står stadig) (jeg|vi|i|he|she|min patient|patienten|borgeren) ~3 (registreret|registrert|registered|opført|oppført|skrevet op|tilmeldt|meldt|listed|down as|noteret|som syg|som sygemeldt|som syk|som sykmeldt|som ledig|raskmeldt|friskmeldt|i systemet|in the system|i jeres system|i systemet deres|delvist rask|delvis rask) ~4 (nu|nå|?|endnu|ennå|i jeres|hos jer|hos dere|hos|yet|already|still|i systemet|in your|in the|som)`,
      `(ligger|er|findes|finns|is|are) (der|det|there) ~3 (noget|noe|anything|nyt|nytt|post|breve|brev|mail|beskeder|beskjeder|something|letters|any) ~4 (min|mit|mine|my|til mig|til meg|for me|mappe*|sag|saken|e boks|indbakke*|innboks*)`,
      "(er|is|ble|blev) ~2 (mødet|møtet|samtalen|dialogmøtet|meeting|appointment|interview|timen|aftalen|rehabiliteringsmødet|opfølgningssamtalen) ~6 (flyttet|aflyst|avlyst|udsat|utsatt|cancelled|canceled|moved|postponed|still on|on|bekræftet|bekreftet|rykket|ændret|endret|confirmed) ~2 ?",
      `(is|are) (my|the|our) ~1 (meeting|appointment|interview|payment|case|application|claim) ~4 (still on|on|cancelled|moved|ready|approved|processed|registered|late|delayed|postponed)`,
    ],
    unless: [`(hvad|hva|what|hvordan|hvorledes|how) ~2 (hvis|sker|skjer|gør|gjør|happens|når|if|dersom)`, "(skal|må|kan|should|must|pligt|plikt|ret til|rett til) ~3 (være|have|ha|be|have been) ~1 (godkendt|registreret|modtaget|behandlet|godkjent|registrert|approved)", "(efter|etter|after|hvor lang tid|how long|hvor lenge|hvornår er man)", "(allowed|permitted|obliged|required|forpligtet|pligtig|berettiget|omfattet|dækket|tilladt|entitled|covered|supposed) ~1 [to|til|af|at|by]"],
    note: "Whether something in the own file has been received, decided, moved, paid.",
  },
  {
    id: "facts-of-own-file",
    language: "all",
    pattern: [
      `^ ${hello} (har|hvornår har|når har|hvorfor har) ${authority} ~6 (sendt|søgt|fået|fått|modtaget|mottatt|anmeldt|meldt|indberettet|registreret|registrert|behandlet|lavet|laget|skrevet|svaret|svart|bestilt|indhentet|innhentet|godkendt|godkjent|afvist|avslått|betalt|udbetalt|utbetalt|lagt|oprettet|opprettet|givet besked|gitt beskjed|kontaktet|kontaktet|ringet|ringt|set|sett|læst|lest|afgjort|avgjort|besluttet|lukket|stoppet|sagt ja|sagt nej)`,
      `^ ${hello} (has|have|did|when did|why did|why has|why have) ${authority} ~6 (sent|send|applied|apply|got|get|received|receive|reported|report|registered|register|processed|written|write|answered|answer|ordered|approved|approve|rejected|reject|paid|pay|decided|decide|closed|close|stopped|stop|filed|file|submitted|submit|called|call|contacted|contact|seen|see|read|extended|extend)`,
      `^ ${hello} (har|have|er|am|blev|ble|was) (jeg|vi|i|we) ~1 [nu|nå|allerede|already|stadig|fortsatt|still|egentlig|blevet|blitt|been|så] ~3 (fået|fått|blevet|blitt|been|got|received|fået tilkendt|tilkendt|innvilget|godkendt|godkjent|approved|granted|visiteret|raskmeldt|friskmeldt|registreret|registrert|registered|sygemeldt i systemet|indkaldt|innkalt|forlænget|forlenget|extended|afmeldt|meldt|tilmeldt|overgået|bevilget|rejected|denied|placeret|indstillet|kategoriseret|in the system|i systemet|på listen|på ventelisten|i kategori|i jeres) ~6`,
      `^ ${hello} (ligger|står|lies|findes|finns) ${my} ~5 (hos jer|hos dere|hos kommunen|i systemet|i bunken|i jeres|stadig i|with you|in the system|hos nav|endnu) `,
      `^ ${hello} (er|is) ${my} ~3 (i|hos|in|på|med) ~1 (jeres|systemet|systemet deres|jer|dere|the system|your system|sagen|saken|posten|your|hænde|hende|bunken|kø)`,
      `(hvor|where) ~1 (ligger|er|is|befinder) ~1 ${my} ~1 ${file} ~2 (henne|nu|nå|now|lige nu|?|hos|gået hen|sig|blevet af)`,
      `(hvor) (ligger|er) (saken|søknaden|klagen) min`,
      `${file} ~1 (er|is|,|den|det|it) ~3 (det|den|it|er det|er den) ~1 (kommet|modtaget|mottatt|gået igennem|gået ind|fremme|received|arrived|registreret|registrert|landet|behandlet|godkendt|set) `,
      `(jeg|vi|i|we) ~1 (har|sendte|indsendte|afleverede|har indsendt|leverte|sent|have sent|submitted|mailede|uploadede|lagde|har lagt|handed in|postede) ~6 ${file} ~~6 (er den|er det|er de|kommet|modtaget|mottatt|fremme|did you|have you|is it|har i|har de|har dere|received|arrived|nået frem|set den)`,
      `(godkender|godkjenner|forlænger|forlenger|accepterer|afviser|innvilger|bevilger|stopper) (kommunen|nav|i|de|jobcent*|dere|sagsbehandleren|ankestyrelsen) ~1 [mon] ~1 ${my}`,
      `(kan|må|vil) (du|i|dere|de) ~2 (fortælle|fortelle|sige|si|oplyse|forklare) ~2 [mig|meg] ~1 (hvad|hva|om|hvor|hvornår|hvorfor|når) ~6 ${my} ~1 (${file.slice(1, -1)}|møde|sagsbehandler)`,
      "(tell|inform) me (what|whether|if|when|why|where) ~6 (my|the) ~2 (decision|case|application|letter|payment|file|record|meeting|appeal) ~4 (i got|i received|says|is|was|went|will)",
      `(hvor lang tid|hvor lenge|hvor længe|how long) ~3 (tager|tar|går|tog|tok|før|will|does|until|til) ~3 [det|it|der] ~2 [med|før|for|inden|til|until|before] ~1 (min|mit|mine|my|saken min|søknaden min|klagen min|sagen min) ~3 (er|bliver|blir|is|to|færdig|ferdig|sag|sak|ansøgning|søknad|klage|behandlet)`,
      "(er|is) ~1 (der|det|there) ~2 [en|et|a|kommet] ~1 (ny|nytt|new|anden) ~1 (dato|tid|date|time|tidspunkt|mødedato) ~2 (til|for|på) ~1 (mit|min|my|møtet mitt|mødet|møtet|samtalen)",
      "(jeg|vi|i) (fik|fikk|har fået|har fått|got) ~2 [et|a|an] ~1 (afslag|avslag|rejection|refusal|nej|nei) ~4 ~~2 (er det|passer det|kan det|is it|was it|var det|hvorfor|why|fejl|feil|rigtigt|riktig|lovligt|mistake)",
      "(burde|skulle|should|kunne) (jeg|vi|i) ~1 [ikke|not|egentlig] ~2 (have|ha|have had|have got|haft|hatt) ~2 (haft|fået|fått|had|got|mere|mer|more|udbetalt|received) ~4 (udbetalt|utbetalt|i januar|i februar|i marts|i april|i maj|i juni|i juli|i august|i september|i oktober|i november|i december|i måneden|måned|måneden|this month|last month|paid|brev|svar|letter|penge|penger|money)",
      "(when|hvornår|når) ~2 (does|do|is|will|kommer|er|går|bliver|blir|lander) ~2 (my|der|mine|min) ~3 (next|næste|neste|payment|penge|pengene|money|penger|arrive|come|udbetaling|utbetaling) ~4 (arrive|due|come|ind|inn|in|på min konto|på kontoen min|my account|coming|konto|satt inn|sat ind)",
      "(når|hvornår) ~1 (blir|bliver|kommer) (pengene|sykepengene|sygedagpengene|utbetalingen|udbetalingen) ~1 [mine|min] ~2 (satt inn|sat ind|utbetalt|udbetalt|overført|inn på konto)",
      "(hvorfor|why) (er|har|is|blev|ble|was) ~1 (jeg|i) ~1 [havnet|placeret|sat|been placed|blevet placeret|blitt plassert|kommet|put] ~1 (i|in) ~1 (kategori|category|gruppe|matchgruppe) ",
      "(hvorfor|why) ~1 (er|is|var|blev) ~1 (utbetalingen|udbetalingen|sykepengene|sygedagpengene|aap en|the payment|ytelsen|ydelsen|beløbet|beløpet) ~1 [min|mine|mit] ~3 (lavere|mindre|lower|stoppet|forsinket|less|ikke kommet|så lav|så lille|højere|sen)",
      `${my} ~2 (sygedagpenge|penge|sykepenger|udbetaling|utbetaling|ydelse|benefit|payment|løn fra kommunen|sygepenge) ~2 (er|is|are|var|was) ~2 (mindre|lavere|lower|less|faldet|gået ned|stoppet|halveret|sat ned|anderledes|forkert*|for små|for lille) ~4 ~~2 (hvorfor|why|end|enn|than|sidste måned|forrige måned|last month|denne måned|this month|?)`,
      "(skal|kan|tør) jeg (regne|stole) ~1 (med|på) ~1 [at|å] ~2 (få|får|kommunen|jeg|de) ~3 (fleksjob*|førtids*|pension*|forlæng*|forleng*|medhold|uføre*|aap|ja|nej|godkend*|sygedagpenge forlænget)",
      "(er|is) (det|it) ~1 (sandsynlig*|sannsynlig|likely|realistisk|muligt|tænkeligt) ~2 (at|that) ~1 (jeg|de|kommunen|nav|i|they|min|my) ~4 (får|fås|vinder|bliver|blir|godkender|win|get|will|giver|forlænger|innvilger|approve)",
      "(var|was|er|is|were) (kommunen|nav|jobcent*|sagsbehandleren|they|de|the kommune|the municipality|my boss|chefen) ~2 (i sin ret|berettiget|right|allowed|entitled|i deres ret|ret til) ~2 (at|til|to|da|when|å) ~6 (min|mit|mig|mine|my|me|meg|saken)",
    ],
    unless: [
      "(har|have|has) (jeg|man|vi|min *|min|mit|arbejdsgiver*|arbeidsgiver*|kommunen|chefen|sjefen|nav|i|he|she|they|my *) ~2 (ret|rett|pligt|plikt|lov|krav|mulighed|mulighet|brug for|bruk for|hjemmel|a right|the right|right|a duty|to|råd til|råd|tavshedspligt)",
      "(allowed|permitted|obliged|required|forpligtet|pligtig|berettiget|omfattet|dækket|tilladt|entitled|covered|supposed)",
      "(hvis|dersom|if|når man|når jeg har været|såfremt|hvad gør|hva gjør|what do i do|what can i do|hvad kan jeg|hva kan jeg|what happens|hvad sker|hva skjer|hvad så|what then|kan jeg så|må jeg|skal jeg|kan jeg|can i|do i have to|hvor længe kan|hvor mange uger kan|how long can)",
      "(været|vært|been) ~2 (syg|syk|sick|sygemeldt|sykmeldt|ill|indlagt|væk|ansat|ledig) ~~30 (hvor|hvad|hva|how|what|hvornår|når|kan|can|skal|må)",
      "(for at have|for å ha|hørt|læst|fået at vide|fått høre|fått vite|heard|been told|fået konstateret|fått påvist|diagnosticeret|diagnosed|fået kræft|fått kreft|got cancer|been diagnosed|fået job|fått jobb|fået barn|fået tilbudt|fået nyt)",
      "(i projektet|i prosjektet|i undersøgelsen|i rapporten|i 19*|i 20*|ifølge|andel|procent|prosent)",
    ],
    note: "Questions on facts of the own file in freer words.",
  },
  {
    id: "document-state-by-staff",
    language: "all",
    pattern: [
      "(attest*|statusattest*|erklæring*|legeerklæring*|lægeerklæring*|henvisning*|henvisningen|ansøgning*|søknad*|epikrise*|genoptræningsplan*|underretning*|journal*|lægeattest*|LÆ|læ #|speciallægeerklæring*|mulighedserklæring*|certificate*|referral*|report|form|papers|rapport*|skema*|bestilling*|anmodning*|dokument*|notat*) ~5 (jeg|vi|i|we) (sendte|har sendt|indsendte|afsendte|send|sent|faxede|mailede|skrev|udfyldte|afleverede|fremsendte|oversendte|leverte|sendt|har indsendt|submitted|sendte jer)",
      `(er|har|has|is|did|hvornår|når) ~6 (patient*|pasient*|borger*|bruker*|klient*|client*|medarbejder*|medarbeider*|employee*) ~6 ${done} ~4 ?`,
      `(status|svar|nyt|nytt|news|afgørelse|vedtak|bevilling) ~3 (på|for|om|i|of|on|about|til|vedrørende) ~2 (patientens|borgerens|pasientens|brukerens|klientens|min patients|min borgers|my patients|my clients|the clients|patient*|medarbejderens|min medarbejders) ~2 ${file}`,
      `(hvem er|who is|hvem har|hvem sidder) ~2 (sagsbehandler|saksbehandler|veileder|caseworker|kontaktperson|sagsbehandleren) ~2 (for|på|til|med|of) ~2 (min patient|patienten|borgeren|pasienten|min borger|brukeren|my patient|my client|hende|ham|henne)`,
      "(modtaget|mottatt|registreret|set|received|fået) ~4 (attest*|erklæring*|LÆ*|ansøgning*|søknad*|henvisning*|certificate*|genoptræningsplan*|legeerklæring*|skema*|svar) ~4 (vi|jeg|we|i) (sendte|har sendt|sent|indsendte|afleverede|leverte)",
    ],
    unless: ["(hvor lang tid|hvor længe|how long|hvilken frist|frist for|deadline|hvad skal|hva skal|hvilke oplysninger|inden for hvor|må vi|må jeg|skal vi|skal jeg|samtykke)"],
    note: "Staff who ask what became of a document.",
  },
  {
    id: "when-is-mine",
    language: "all",
    pattern: [
      "(hvornår|når|hvilken dag|hvilken dato|hva dag|hvad dag|when|what day|what date|which day) ~2 (kommer|får|bliver|blir|er|udbetales|udbetaler|utbetales|går|sker|lander|rammer|indsættes|overføres|is|are|will|do|does|have) ~2 (mine|min|mit|mitt|my|jeg mine|jeg min|jeg mit|i get my) ~1 (penge|pengene|penger|sygedagpenge|sygedagpengene|udbetaling|udbetalingen|utbetaling|utbetalingen|sykepenger|sykepengene|ydelse|refusion|løn fra kommunen|aap|money|payment|next payment|benefit|sickness benefit|sick pay|næste udbetaling|første udbetaling|feriepenge|efterbetaling|restbeløb) ~4 (?|i denne|i dag|denne|this|på kontoen|in my account|udbetalt|utbetalt|paid|ind|inn|fra|for|i næste|til|on|today|endelig|så|igen)",
      "(hvornår|når|when) ~2 (får|kommer) ~2 (sykepengene|pengene|aap pengene|utbetalingen|sygedagpengene|udbetalingen) ~1 [mine|min|ind|inn] ~3 (?|utbetalt|udbetalt|denne|inn|på konto|ind)",
      "(når|hvornår|hvor|hvilken dag) (er|blir|starter) (møtet|dialogmøtet|samtalen|timen|mødet) (mitt|min|mi)",
      "(når|hvornår) (kommer|er) ~2 (siste|næste|neste|første|sidste) (utbetaling|udbetaling) ~2 ?",
      "(hvornår|når|when|hvilken dag|what day|what time|hvad tid|hva tid|hvilket tidspunkt|hvor|where) ~1 (er|har|is|do|have) ~2 (min|mit|mine|mitt|jeg|my|i) ~2 (næste|neste|next|til|meeting|møde|møte|samtale|aftale|avtale|time|timen|appointment|interview|dialogmøte|opfølgningssamtale|rehabiliteringsmøde) ~5 (møde|møte|samtale|samtalen|jobcent*|nav|kommunen|meeting|appointment|kommune|kommunen|interview|teammøde|?)",
      "(hvilken|hvilket|which|what) (dag|dato|tid|tidspunkt|day|date|time) ~1 (er|is) ~1 (mødet|møtet|samtalen|dialogmøtet|møde|the meeting|my meeting|the appointment) ~4 (mitt|min|mit|?)",
      `(hvornår|når|when) ~2 (får|kommer|bliver|blir|will|do|is|er) ~2 (jeg|i|min|mit|der|my|det|vi|we) ~4 (svar|afgørelse|avgjørelse|vedtak|decision|reply|answer|behandlet|afgjort|avgjort|færdig|ferdig|decided) ~2 [på|i|om|on|to|about] ~1 (min|mit|mine|my|den|vores|our|saken min|søknaden min|sagen|søknad|klagen min)`,
    ],
    unless: [condition, "(når jeg|når man|når du|hvis|efter at|etter at|when i am|when you|hvor lang tid|hver måned|every month)"],
    note: "When the own money, meeting or answer comes.",
  },
  {
    id: "content-of-file",
    language: "all",
    pattern: [
      `(hvad|hva|what) (står|stod|står der|står det|stod der|is|does|was|says|er) ~3 (i|på|om mig i|om meg i|in|written|say|skrevet i|skrevet om mig i) ~1 ${my} ~2 ${file}`,
      `(hvad|hva|what) (siger|sier|does|viser|did) ~1 ${my} ~2 ${file} ~2`,
      `(hvad|hva|what) ~2 (blev|ble|er|har|was|were|has) ~3 (besluttet|bestemt|aftalt|avtalt|skrevet|noteret|notert|konkluderet|sagt|oplyst|decided|agreed|written|said|noted|recorded|registreret) ~4 (mit|min|mine|mitt|my|om mig|om meg|about me|me|møtet mitt|saken min|møtet|på mødet)`,
      `(hvad|hva|what) har ${authority} ~2 (skrevet|noteret|notert|registreret|registrert|oplyst|sagt|svaret|svart|besluttet|written|indberettet|meldt|sendt) ~4 (om mig|om meg|i min|i mit|på min|about me|til kommunen|min sag|saken min|in my|sygemelding|til nav)`,
      `(hvor mange|hvor meget|hvor mye|how many|how much|hvilken|hvilket|which|what) ~3 (uger|uker|weeks|dage|dager|days|timer|måneder|penge|sykedager|sygedage|months|kategori|sats|category|rate) ~2 (har jeg|jeg har|have i|do i have|er jeg|står jeg|am i) ~3 (brugt|brukt|used|tilbage i|igjen på|left in|igen i|registreret|registrert|igjen i|placeret i|tilbage af mine) ~4 (min|mit|på min|sak|sag|saken|sagen|i jeres|hos|in your|according|mine|?)`,
      "(hvad|hva|what) (betyder|betyr|does) ~4 (brevet|afgørelsen|vedtaket|the letter|the decision|beskeden|brev) ~4 (jeg fik|jeg har fået|jeg fikk|i got|i received|mean for me|for mig|fra jer|åbne)",
      "(jeg|i) (fik|har fået|fikk|har fått|got|received) ~3 (brev|et brev|letter|a letter|besked) ~8 (åbne|open|læs det|læse det|read it|hvad betyder det for mig|hva betyr det for meg|kan du)",
      `(hvem) (er|har|sidder med|hedder|behandler|står for) ~1 (min|mit|mine|sagen min|saken min) ~1 (sagsbehandler|saksbehandler|veileder|rådgiver|sag|sagsbehandling|kontaktperson|jobkonsulent|koordinator)`,
      "hvem er (veilederen|saksbehandleren|kontaktpersonen|rådgiveren) min",
      "(hvad|hva) (hedder|heter) ~1 (min sagsbehandler|saksbehandleren min|veilederen min|min rådgiver)",
      "who (is|was) ~1 my (caseworker|case worker|adviser|advisor|contact|case manager)",
      "(whats|what is|what are) (my|our) (caseworker|case number|case|rate|category|balance|status)",
    ],
    unless: ["(kan|må|kan godt) (kommunen|nav|chefen|sjefen|arbejdsgiveren|jobcent*|de) ~6", "(skal der stå|skal det stå|bør der stå|must be|should)", "(skal|må|kan) ~2 (stå|skrives|noteres)", "(hvis|når) ~3 (flytter|skifter|stopper|får nyt)"],
    note: "What stands in the own file, and who has it.",
  },
  {
    id: "look-up",
    language: "all",
    pattern: [
      `${ask} ~3 ${lookUp} ~2 [i|på|op|om|hvor|whether|if|in|at|into|up|for|ud|ut|til|mig|meg|me|lige|hvad|the] ~3 ${my}`,
      `${ask} ~3 ${lookUp} ~5 (jeg har|at jeg|om jeg|hvor mange uger jeg|hvor meget jeg|hvad jeg|jeg får|jeg fik|if i|whether i|how many weeks i|how much i|om lægen har|om legen har|om kommunen har|om chefen har|om sjefen har|om de har|om der er kommet|for mig|for meg|for me|mig op|meg opp|me up|min læge|min chef|min)`,
      `^ ${hello} (tjek|tjekk|sjekk|slå|check|find|ret fejlen i|åbn|åpn|send|regn|beregn|udregn|opdater|flyt|aflys|avlys|bekræft|look up|pull up|open|correct|calculate|update|cancel|move|raskmeld|sygemeld|friskmeld|sykmeld|registrer|register|udbetal|rykk|ryk) ~5 (min|mit|mine|mitt|mig|meg|my|me|jeg|beregningen|udbetalingen|sagen|saken|utregningen|for mig)`,
      "(tjek|tjekk|check|ret|correct|fix|regn|sjekk|udregn) ~2 (lige|venligst|please|nu) ~3 (beregning*|utregning*|udregning*|calculation|sagen|saken|my|min|mine|it|den|det)",
      "(mit|min|my) (sagsnummer|sagsnr|journalnummer|saksnummer|case number|reference number|cpr) ~2 (er|is|har)",
    ],
    unless: ["(kan kommunen|kan chefen|kan jeg|can i|can my employer|må kommunen|must|how do i|how can i|hvordan)", "(forklar*|explain|fortælle mig hvad|fortælle mig hvor|fortælle mig om|hvilke regler|reglerne)"],
    note: "Asks the service to look up, mend or do something.",
  },
  {
    id: "why-mine",
    language: "all",
    pattern: [
      "(hvorfor|why|kvifor|hvordan kan det være at) ~1 (har|fik|får|fikk|er|blev|ble|have|did|do|am|was) ~1 (jeg|vi|i|we) ~2 (kun|bare|ikke|only|not|færre|mindre|less|fået|fått|got|få|get|blevet|blitt|been|afslag|avslag|nedsat|ingen|stoppet|no|rejected|refused) ~8 (udbetalt|utbetalt|penge|penger|money|paid|kr|kroner|svar|afslag|avslag|rejected|refused|sygedagpenge|sykepenger|denne måned|this month|raskmeldt|friskmeldt|beløb|beløp|brev|#|benefit|refusal|answer|løn|stoppet|stopped|denied|løbet ud|aap)",
      "(hvorfor|why) ~1 (har|fik|fikk|får) ~1 jeg ~2 [fått|fået] ~1 (afslag|avslag)",
      "(hvorfor|why) ~1 (stoppede|stoppet|stopper|har|did|have|trak|trækker|har trukket|lukkede|afviste|nægtede|trakk|did|are) ~1 (de|kommunen|i|nav|jobcent*|they|you|the kommune|the municipality|jer|dere) ~2 [stoppet|stopped|stop|lukket|trukket|cut|afvist|raskmeldt|reduced|nedsat|close|closed|reject|rejected|mine|min|mit] ~3 (mine|min|mit|mig|meg|my|me|sykepengene|sagen|sygedagpenge*|i penge|aap|pengene)",
      "(hvorfor|why) (er|are|is|was|were|blev|ble) ~1 (mine|min|mit|mitt|my) ~4 (penge|penger|pengene|sygedagpenge|sykepenger|ydelse|sats|udbetaling|sag|ansøgning|søknad|sak|money|payment|payments|benefit|application|claim|case|rate|refusion) ~6",
      "(mine|min|mit|my) (penge|pengene|penger|sygedagpenge|sygedagpengene|sykepenger|udbetaling|utbetaling|sygepenge|money|payment|payments|benefit|refusion) ~2 (er|is|are|kom|came|har|has|have|har stadig|mangler|missing|ble|blev|er stadig) ~3 (ikke|ikkje|not|never|stadig|forsinket|forsinka|late|missing|delayed|mangler|stoppet|stopped|aldrig|væk|gået ind|hasn t|havent|hasnt|for lave|for lav|for lidt|mindre|uteblevet)",
      "(har|have|havent|ikke|fik|fikk|got) ~2 [ikke|stadig ikke|endnu ikke|not|nt|never|ikke fået|aldrig] ~2 (fået|fått|received|got|modtaget|mottatt) ~1 (mine|min|mit|my|nogen|noen|any) ~1 (penge|penger|pengene|udbetaling|utbetaling|sygedagpenge|sykepenger|money|payment|benefit|svar på min|reply to my|svar på søknaden) ~4 (endnu|ennå|yet|i dag|denne måned|this month|i måneden|hvad er der galt|hva er galt|hvorfor|where|i denne|siden|for|why|$)",
      "(der|det) mangler ~3 (penge|penger|kr|kroner|timer|beløb) ~3 (i min|i mine|på min|på mine|i udbetalingen|i utbetalingen|på kontoen|på lønsedlen|i denne)",
      "(jeg|vi) (fik|fikk|har fået|har fått|får) [kun|bare] # [kr|kroner] ~8 (hvorfor|passer det|stemmer det|er det rigtigt|er det riktig|for lidt|for lite)",
    ],
    unless: ["(hvis|dersom|if|når man|must|hvad kan jeg gøre|hva kan jeg gjøre|hvordan klager)", "(generelt|normalt|typisk)"],
    note: "Why the own money or decision is as it is.",
  },
  {
    id: "wrong-calculation",
    language: "all",
    pattern: [
      "(i|jer|de|kommunen|nav|jobcent*|dere|you|they|the kommune|the municipality|sagsbehandleren|ydelseskontoret) ~1 (har|have|has) ~2 (regnet|regna|beregnet|brugt|brukt|calculated|used|trukket|skrevet|registreret|registrert|lavet|sat|udregnet|tastet|made|talt|gjort|lagt til grund) ~4 (forkert*|feil|fejl|galt|wrong*|incorrect*|mistake|error|for lidt|for lite|for meget|for mye|too little|too much|fejlagtigt|et for lavt|et forkert)",
      "(fejl|feil|mistake|error) ~2 (i|in|ved|med|på) ~1 (min|mit|mine|mitt|my|udregningen|beregningen|utregningen|our|vores) ~2",
      "(lavet|gjort|begået|made) ~2 (en fejl|fejl|feil|en feil|a mistake|an error) ~2 (i|in|med|with|ved) ~1 (min|mit|mine|mitt|my|saken min|sagen|utregningen min)",
      "(min|mine|mit|my) ~2 (sats|timeløn|beregning|udregning|sygedagpenge|rate|calculation|benefit|udbetaling|timetal|sykepengegrunnlag|grunnlag|sykepenger) ~3 (er|is|are|var|ser) ~2 (forkert*|feil|wrong|for lav|for lavt|too low|beregnet forkert|galt|incorrect|regnet forkert|mærkelig*)",
      "(sykepengegrunnlaget|utregningen|satsen) (mitt|min) ~2 (er|ser) ~2 (feil|for lavt|for lav)",
      "(hvor meget|hvor mye|how much) (får|vil|skal|will|do) (jeg|i) ~3 (udbetalt|utbetalt|paid out|be paid|få udbetalt) ~2 (i|den|til|for|in|this|denne|next) ~2 (januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember|måned|måneden|month|january|february|march|may|june|july|october|uge|december|næste)",
      "(regn|beregn|udregn|calculate|regne|beregne|udregne) ~3 [ud|ut] ~2 (hvad|hva|hvor meget|hvor mye|what|how much|mine|min|my) ~2 (jeg|i|sygedagpenge|sykepenger|benefit|sats) ~6",
    ],
    unless: [condition, "(hvordan (regner|beregner|regnes|beregnes)|how (is|do|are))"],
    note: "The own calculation.",
  },
  {
    id: "status-of-mine",
    language: "all",
    pattern: [
      `(status|hvor langt|how far|nyt|nytt|news|any news|update|hvordan går det|how is it going|what is happening|whats happening|hvad er der sket) ~2 (på|for|med|i|om|of|on|with|about|er i|are you|er de|er kommunen|er dere|er nav|er i kommet|are they|kommet|have you come) ~3 ${my} ~3 ${file}`,
      `(hvor langt) (er|har) ~1 (i|de|kommunen|dere|nav|jobcent*|sagen|saken|min) ~4`,
      `(hva|hvad|what|whats) [er|is|are] ~1 (status|the status) ~3 (saken|sagen|søknaden|ansøgningen|klagen|mitt|min|my|mit|mine|case|application)`,
      `(hva|hvad) (skjer|sker) ~2 (med|i|der med) ~1 (saken min|søknaden min|klagen min|min sag|min ansøgning|min klage) ~2 (nå|nu|?)`,
      "(ligger|er) ~1 (min|saken min|sagen|min sag|søknaden min|min ansøgning) ~3 (stille|i bunken|i kø|hos|nederst|behandles|under behandling) ~2",
    ],
    unless: ["(hvis|når jeg|når man|dersom|if i|efter at|when i|flytter|dør|døde|skifter)"],
    note: "How far the own matter has come.",
  },
  {
    id: "forecast",
    language: "all",
    pattern: [
      `(bliver|blir|will|vil) ~1 ${my} ~5 (godkendt|godkjent|bevilget|bevilliget|innvilget|forlænget|forlenget|imødekommet|afvist|avslått|avvist|approved|accepted|granted|extended|rejected|denied|refused|tilkendt|stoppet|stopped|lukket|anerkendt|godtaget)`,
      "will ~1 (you|they|the kommune|the municipality|nav) ~3 (approve|accept|extend|grant|reject|stop|refuse) ~2 my",
      "(bliver|blir|får|vil) (forlængelsen|ansøgningen|søknaden|klagen|§ 56|56 ansøgningen|førtidspensionen|fleksjobbet|flexjobbet) ~1 [min] ~3 (godkendt|innvilget|bevilget|til noget|godkjent|bevilliget|afvist)",
      "^ [hej|hallo|hei|og|men|så|mon|tror du|hvad tror du|synes du|øh] (får|vil|mon) (jeg|vi|min mand|min kone|han|hun|min patient|borgeren|patienten|min søn|min datter) ~1 [så|nu|nå|mon|egentlig|da|få|overhovedet|nok|vel|tilkendt|bevilget|innvilget|godkendt|min|mine|mit|en|et] ~1 (fleksjob|fleksjobbet|flexjob|førtidspension|førtidspensionen|seniorpension|pension|uføretrygd|uføre|aap|arbeidsavklaringspenger|forlænget|forlængelse|forlenget|forlengelse|tilkendt|innvilget|bevilget|medhold|afslag|avslag|ja|nej|nei|revalidering|ressourceforløb|jobafklaringsforløb|hjælpemidler|godkendt|omskoling|personlig assistance|refusion) ~4 (tror du|?|$|mon|i denne|denne gang|tilkendt|innvilget)",
      "(får|vil) jeg ~2 (godkendt|godkjent|bevilget|innvilget) ~2 (min|mit|mine|mitt|sykmeldingen|søknaden|ansøgningen|klagen) ~2 (min|?|$|søknad|ansøgning|sygemelding|sykmelding)", "(får|vil) jeg ~2 (forlænget|forlenget) ~3 (min|mine|mit|aapen|aap en|aap|sygedagpenge*|sykepenge*)",
      "(får|bliver|blir|vinder|vinner|taber|mister|kommer|fornyet) (jeg|vi|de|kommunen|han|hun|sagen) ~8 (tror du|mener du|synes du|tro du|do you think)",
      "(tror|mener|synes|tenker|vurderer|gætter|regner) (du|i|dere) ~2 [at|ikke|på at] ~2 (jeg|vi|de|kommunen|nav|ankestyrelsen|min|mit|mine|jobcent*|søknaden min|klagen min|han|hun|sagsbehandleren) ~4 (får|vinder|vinner|kan få|vil få|bliver|blir|godkender|giver|forlænger|har|fortjener|skal have|taber|mister|kommer|gir|innvilger|ret|vil)",
      "(vinder|vinner) (jeg|vi) ~4 (klage*|sag*|sak*|anke*|ankestyrelsen|retten|?)",
      "(do you think|will|am i going to|are they going to|is it likely|how likely|what are) ~4 (i|they|my|the odds|my chances|that i) ~3 (get|win|be granted|be approved|approved|approve|be extended|be given|lose my|be awarded|receive|of getting|for my|keep my|likely) ~4 (flex*|pension|disability|extension|extended|appeal|complaint|application|benefit|case|claim|approved|granted|aap|it|rejected)",
      "(hvad|hva|hvor stor|hvor store|hvor god|what) ~2 (er|are) ~2 (chancen|chancerne|sjansen|sjansene|sandsynligheden|sannsynligheten|mine chancer|mine muligheder|oddsene|chance|chances) ~2 (for|at|of) ~2 [at|that] ~1 (jeg|min|mit|mine|vi|i|my|søknaden) ~8 (får|godkendt|fleksjob*|førtids*|pension*|forlæng*|innvilget|vinder|medhold|bevilget|uføre*|aap|approved|granted|get|win|klage*|ansøgning*|søknad*|sag|afslag)",
      "(bliver|blir|er) jeg ~2 (visiteret|innstilt|indstillet|tilkendt|bevilget|bevilliget|innvilget|godkendt|godkjent|berettiget nok|raskmeldt|friskmeldt|erklært rask) ~1 [til|for|på|af|i|?] ~3 (fleksjob*|førtidspension*|pension*|seniorpension|revalidering|ressourceforløb|uføre*|aap|kommunen|?|næste|i morgen|nav|snart)",
      "(kommer|kan) (jeg|vi) ~2 (til at|til å) (få|miste|vinde|vinne|tabe|beholde) ~3 (min|mit|mine|fleksjob*|førtids*|pension*|sygedagpenge*|sykepenge*|sag*|klage*|aap|uføre*) ~3 (tror|?|$)",
    ],
    unless: ["(hvis|dersom|if|ved flytning|automatisk|automatically|løn|lønn|hvordan|how do|how can)", "(hvor længe|hvor lenge|how long|hvor meget|hvor mye|how much)"],
    note: "How the own matter will end.",
  },
  {
    id: "judgement",
    language: "all",
    pattern: [
      "(havde|hadde|did) (de|kommunen|nav|jobcent*|i|they|the kommune|the municipality|chefen|sjefen|min chef|sagsbehandleren|arbejdsgiveren|dere) ~2 (ret|rett|lov|hjemmel|right|the right|tilladelse) ~1 [til|for|to] ~1 (det|at|å|it|do|stop|that) ~8 (mit|min|mig|mine|meg|mitt|my|me|tilfælde|sag|?)",
      "(var|er|ble|blev|was|is|were) (det|it|that|den|de|this|afgørelsen|vedtaket|vedtaget|the decision|beslutningen|their decision|stoppet) ~3 (rigtigt|rigtig|riktig|forkert|feil|lovligt|lovlig|ulovligt|ulovlig|ok|okay|i orden|fair|rimeligt|rimelig|urimeligt|korrekt|retfærdigt|gyldig|ugyldig|right|wrong|legal|illegal|lawful|unlawful|correct|unfair|valid) ~3 (at|av|af|of|that|for|to) ~1 (de|dem|kommunen|nav|jobcent*|min sagsbehandler|sagsbehandleren|chefen|min chef|sjefen|them|they|the kommune|the municipality|my boss|jer|i|dere) ~2 (har|å|at|stoppede|stoppet|raskmeldte|gav|fyrede|trak|afviste|nægtede|lukkede|sendte|to|have|stopped|stop|refused|refuse|cut|gave|did|satte|bestemte|krævede|ga|avslo|å stoppe|at stoppe|tvang|har|skrev|meldte) ~8",
      "(i|in|for) ~1 (mit|min|mitt|my|vores|vår|our) ~1 (tilfælde|tilfelle|sag|sak|situation|situasjon|case|sagen|konkrete sag) ~~8 (rigtigt|riktig|forkert|feil|lovligt|lovlig|ret|rett|fair|fejl|right|wrong|legal|lawful|mistake|gyldig)",
      "(ret|rett|rigtigt|riktig|forkert|feil|lovlig*|lawful|legal|right|wrong|rimelig*|fair|fejl) ~~10 (i mit tilfælde|i min sag|i mitt tilfelle|i min sak|i min situation|i min situasjon|in my case|in my situation)",
      "(er|var|is|was) ~1 (min|mit|mitt|my|vores) ~1 (afgørelse|afgørelsen|vedtak|decision|afslag|avslag|klage|opsigelse|fyring|raskmelding|sag|beregning|claim|oppsigelse|dismissal) ~2 (lovlig*|rigtig*|forkert*|ulovlig*|gyldig*|ugyldig*|korrekt*|feil|riktig|fair|rimelig*|urimelig*|legal|lawful|wrong|right|correct|valid|i orden|god|stærk|strong)",
      "(er|var) (vedtaket|vedtaget|avslaget|beslutningen|oppsigelsen) (mitt|min) ~2 (feil|lovlig*|ulovlig*|gyldig*|ugyldig*|riktig*|rimelig*|korrekt*)",
      "(har|have|has|did) ~1 (kommunen|nav|de|jobcent*|sagsbehandleren|min sagsbehandler|they|the kommune|the municipality|i|dere) ~1 (gjort|lavet|begået|behandlet|brudt|overtrådt|made|treated|make) ~3 (noget forkert|fejl|feil|noe galt|mig forkert|mig rigtigt|loven|reglerne|a mistake|me wrongly|me fairly|min sag forkert|saken min feil|min sag rigtigt|regelverket) ~5",
      "(har|have) (jeg|vi|i) ~2 (en|et|a) ~1 (god|stærk|dårlig|svag|sterk|good|strong|svak|weak) ~1 (sag|sak|case|klage|claim)",
      "(skal|bør|burde|kan det betale sig|lønner det seg|should|nytter det|kan det nytte|er det værd|worth|giver det mening) ~2 [jeg|vi|i|at|å|it] ~2 (klage|anke|appeal|complain|påklage|klager|stævne) ~2 (over|på|min|mitt|my|the|against|afgørelsen|vedtaket|den|?|til|i mit|det)",
    ],
    unless: ["(hvis|dersom|if|hvordan|how do|hvor klager|hvem klager|frist*|deadline|hvad kan jeg klage|kan jeg klage|hva kan jeg klage|must|skal man)"],
    note: "Whether the own decision was right; whether to complain over it.",
  },
];
