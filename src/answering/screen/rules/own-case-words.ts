import { anyOf } from "./any-of.ts";

/** Words that several own-case rules share. `phrase.ts` explains the notation. */

export const my = anyOf(
  "min|mit|mine|mitt|vores|vår|vårt|våre|my|our|hendes|hennes|hans|patientens|borgerens|pasientens|brukerens|klientens|medarbejderens|medarbeiderens",
  "min mands|min kones|min mors|min søns|min datters|min patients|min borgers|the patients|my patients|my clients|his|her",
);
export const file = anyOf(
  "sag|sagen|sager|saken|saka|sak|mappe|mappen|journal|journalen|ansøgning|ansøgningen|ansøgninger|søknad|søknaden|søknader|anmodning|anmodningen",
  "afgørelse|afgørelsen|vedtak|vedtaket|vedtaget|klage|klagen|klagesag|klagesagen|klagesak|anke|udbetaling|udbetalingen|utbetaling|utbetalingen",
  "utbetalinga|penge|pengene|penger|pengene|peng|ydelse|ydelsen|ytelse|ytelsen|sygedagpenge|sygedagpengene|sygedagpengesag|sykepenger|sykepengene",
  "refusion|refusionen|refusjon|refusionsanmodning|refusionsansøgning|samtale|samtalen|møde|mødet|møte|møtet|aftale|aftalen|avtale|avtalen|time|timen",
  "plan|planen|attest|attesten|lægeattest|legeattest|lægeerklæring|lægeerklæringen|legeerklæring|legeerklæringen|erklæring|erklæringen|statusattest",
  "statusattesten|friattest|mulighedserklæring|mulighedserklæringen|skema|skemaet|skjema|skjemaet|oplysningsskema|oplysningsskemaet|ansøgningsskema|brev",
  "brevet|svar|svaret|dokument|dokumenter|dokumenterne|dokumentene|dokumentation|papirer|papirerne|papirene|bilag|vedlegg|beregning|beregningen|udregning",
  "udregningen|utregning|utregningen|sats|satsen|timeløn|timetal|beløb|beløbet|beløpet|konto|nemkonto|kontonummer|sygemelding|sygemeldingen|sykmelding",
  "sykmeldingen|sykmeldinga|sykemelding|raskmelding|raskmeldingen|friskmelding|registrering|registreringen|bevilling|bevillingen|fleksjob|fleksjobbet",
  "pension|pensionen|førtidspension|seniorpension|tilskud|hjælpemidler|hjælpemiddel|dialogmøte|dialogmøtet|oppfølgingsplan|aktivitetsplan|meldekort",
  "meldekortet|opfølgningssamtale|opfølgningssamtalen|sygefraværssamtale|teammøde|rehabiliteringsmøde|rehabiliteringsteammøde|rehabiliteringsteam",
  "forlængelse|forlængelsen|forlengelse|genoptræningsplan|genoptræningsplanen|henvisning|henvisningen|epikrise|indstilling|case|file|application|claim",
  "form|forms|decision|complaint|appeal|payment|payments|money|benefit|benefits|sick pay|sickness benefit|meeting|appointment|interview|record|records",
  "letter|certificate|account|sick note|doctors note|registration|papers|documents|calculation|rate|sick leave|report|refund|extension|statement|gp",
  "hearing|referral|letter|lægebrev|hospital|doctors|aap|uføretrygd|uføresøknad|§|56|paragraf",
);
export const done = anyOf(
  "modtaget|modtog|mottatt|fået|fått|registreret|registrert|behandlet|godkendt|godkjent|gået igennem|gået ind|gået ud|kommet|kommet frem|kommet ind",
  "kommet fram|kommet inn|sendt|indsendt|innsendt|videresendt|udbetalt|utbetalt|overført|afsluttet|avsluttet|lukket|aflyst|avlyst|flyttet|udsat|utsatt",
  "oprettet|opprettet|noteret|notert|journaliseret|journalført|læst|lest|anmeldt|indberettet|innrapportert|rapporteret|meldt|stoppet|sat i gang|færdig",
  "færdigbehandlet|ferdigbehandlet|klar|på plads|i orden|arkiveret|slettet|startet|begyndt|faldet på plads|truffet|fattet|bevilget|bevilliget|innvilget",
  "afvist|avslått|imødekommet|forlænget|forlenget|oversendt|bekræftet|bekreftet|opdateret|oppdatert|ajour|indkaldt|innkalt|booket|received|registered",
  "processed|approved|arrived|sent|paid|closed|cancelled|canceled|moved|postponed|rescheduled|reported|filed|submitted|granted|rejected|denied|extended",
  "recorded|decided|been through|gone through|transferred|ready|confirmed|come through|gået videre|landet",
);
export const authority = anyOf(
  "i|jer|jeres|de|dere|kommunen|jobcenteret|jobcentret|jobcenter|nav|udbetaling danmark|sagsbehandleren|min sagsbehandler|saksbehandleren|veilederen",
  "veilederen min|lægen|min læge|legen|legen min|fastlegen|fastlegen min|min chef|chefen|sjefen|sjefen min|min arbejdsgiver|arbejdsgiveren|arbeidsgiver",
  "arbeidsgiveren|arbeidsgiveren min|min mester|ankestyrelsen|hospitalet|sygehuset|sykehuset|a kassen|min a kasse|rehabiliteringsteamet|the municipality",
  "the kommune|kommune|municipality|jobcentre|the jobcentre|the job centre|my boss|my employer|my doctor|my gp|my caseworker|you|they|the hospital",
  "the authorities",
);
export const hello =
  "[hej|hallo|hei|hi|hello|hey|goddag|godmorgen|god morgen|øh|øhm|men|og|så|altså|undskyld|please|well|and|so|but|excuse me|jamen|ok|okay]";
export const ask =
  "(kan du|kan i|kan de|kan dere|vil du|vil i|gider du|gider i|kunne du|kunne i|mon du kan|can you|could you|would you|will you|please|vær sød at|venligst|værsågod at|jeg vil gerne have at du|jeg vil have dig til at|hjælp mig med at|kan man|er det muligt at du)";
export const lookUp = anyOf(
  "se|tjekke|tjek|tjekk|sjekke|sjekk|slå|slå op|slår|undersøge|undersøg|finde|finn|åbne|åbn|åpne|åpn|læse|læs|lese|les|kigge|kig|kikke|rette|ret",
  "korrigere|ændre|endre|opdatere|oppdatere|sende|send|videresende|registrere|registrer|udregne|udregn|regne ud|regn ud|regne ut|regn ut|beregne|beregn",
  "bekræfte|bekræft|bekrefte|bekreft|flytte|flyt|aflyse|aflys|avlyse|avlys|booke|book|bestille|bestil|raskmelde|raskmeld|sygemelde|sygemeld|friskmelde",
  "sykmelde|melde|meld|slette|slet|logge|udbetale|udbetal|oplyse|fortælle|give|check|look up|look|see|find|open|read|correct|fix|change|update|send",
  "register|calculate|confirm|move|cancel|reschedule|pull up|access|tell me|verify|hente|hent|overføre|overfør|godkende|godkend|approve|behandle",
  "fremskynde|skynde på|rykke|ryk",
);
export const condition =
  "(hvis|dersom|if|når man|når en|if i|såfremt|hvornår man|i tilfælde af|forudsat|automatisk|ved|som regel|normalt|generelt|typisk|automatically|usually|normally|generally)";
