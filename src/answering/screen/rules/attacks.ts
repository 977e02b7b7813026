import type { ScreenRule } from "../rule.ts";

/** Attempts to turn the service against its purpose. The words "ignorer", "regler" or "glem" alone raise nothing. */

const yours = "(din|dit|ditt|dine|jeres|deres|dens|alle|alle dine|de|disse|ovenstående|tidligere|forrige|foregående|disse|samtlige)";
const orders =
  "(instruktion*|instruks*|instruksjon*|retningslinje*|regler|reglerne|reglene|regelsæt*|regelsett*|begrænsning*|begrensning*|restriktion*|restriksjon*|spærringer|sperrer|sikkerhed*|sikkerhet*|filter|filtre|filtret|programmering*|prompt*|systemprompt*|ordrer|beskeder|beskjeder|beskrankning*|forbehold|opsætning|oppsett|anvisning*|direktiv*)";
const ordersEnglish =
  "(instruction*|instructions|rules|guidelines|guardrails|restriction*|limitations|constraints|prompt|prompts|system prompt|programming|policies|policy|safety|filters|directives|training|configuration|orders|messages)";
const hidden = "(systemprompt*|system prompt*|systembesked*|systemmelding*|systeminstruks*|systeminstruktion*|system message*|startprompt*|grundprompt*|initial prompt*|hidden prompt*|prompt|prompts|prompten|promten|promt)";

export const attackRules: readonly ScreenRule[] = [
  {
    id: "ignore-instructions",
    language: "da+nb",
    pattern: [
      `(ignorer|ignorere|ignorér|glem|glemme|overse|tilsidesæt|tilsidesætte|se bort fra|sjå bort frå|drop|droppe|omgå|omgås|hop over|spring over|hopp over|overstyr|overstyre|slet|slett|bryd|bryt|bryde|ophæv|opphev|fravig|sæt ~2 ud af kraft|sett ~2 til side|tilsidesett|lad være med at følge|slå ~3 fra|slå ~3 av|slå fra|slå av) ~2 ${yours} ~3 ${orders}`,
      `(ignorer|ignorere|ignorér|tilsidesæt|se bort fra|overstyr|omgå) ~4 (instruktion*|instruks*|instruksjon*|systemprompt*|prompt*|retningslinje*)`,
      `(skal|må|behøver|trenger|bør) (du|i|dere) (ikke|ikkje|aldrig) ~1 (følge|følgje|overholde|rette dig efter|bry deg om|tage hensyn til|ta hensyn til|adlyde) ~3 ${orders}`,
      `du (skal|må|behøver|trenger) (ikke|ikkje|aldrig) ~1 (følge|overholde|rette dig efter|bry deg om|adlyde) ~2 ${orders}`,
      `(uden|uten) (dine|din|nogen|noen|alle) ~1 ${orders} $`,
      `(uden|uten) (filter|filtre|begrænsning*|begrensning*|restriktion*|restriksjon*|spærringer|sperrer|censur|sensur) ~2`,
      `(svar|skriv|opfør|tal|oppfør|snakk) ~6 (uden|uten) ~1 (filter|regler|begrænsning*|begrensning*|forbehold|kilder og regler|censur|sensur)`,
      `(glem|glem nu|glem alt|glem det hele) ~2 (du har lært|du har fået at vide|du ved|du har lært|du fikk beskjed|du lærte|ovenfor|over her|før denne|hvad du er|hva du er|at du er|hvem du er|dine opgaver|oppgaven din|din opgave|din rolle|rollen din)`,
      `${orders} (dine|din|ditt) ~2 (gælder|gjelder|gelder) (ikke|ikkje) ~2`,
      `dine ~1 ${orders} ~2 (gælder|gjelder) ikke`,
      `(ny|nye|nyt) (instruks|instruktion|instruktioner|instrukser|ordre|ordrer|systemprompt|regel for dig|regler for dig)`,
    ],
    unless: ["(kommunen|chefen|sjefen|lægen|legen|arbejdsgiver*|arbeidsgiver*|nav|jobcent*|de|han|hun|sagsbehandler*) (ignorerer|ignorerede|overholder|glemmer|glemte|bryder|bryter|ser bort)"],
    note: "Orders to leave the rules.",
  },
  {
    id: "new-role",
    language: "da+nb",
    pattern: [
      "(fra nu af|fra nå av|herfra|fremover|fra dette øjeblik|fra og med nå|fra og med nu|nu|nå) ~1 (er|hedder|heter|skal|må|svarer|spiller|opfører|taler|adlyder) (du|i) ~2 (en|et|ei|dan|fri|uden|uten|min|mit|ikke længere|ikke lenger|alt|kun|bare|hvad|hva|alle|på alt|som|navn|*) ",
      "du (er|hedder|heter) (nu|nå|herefter|fra nu af|fra nå av|ikke længere|ikke lenger|fremover|i virkeligheden) ",
      "(lad som om|lat som|lat som om|forestil dig|forestill deg|tænk dig|tenk deg|antag|anta|leg|lek) ~1 (du|at du|vi leger at du) ~2 (er|var|ikke har|ikke er|kan|har|hadde|havde) ~1 (en|et|ei|uden|uten|nogen|ingen|min|læge|lege|sagsbehandler*|saksbehandler*|advokat|menneske|fri|hacker|adgang|tilgang|fuld|full|alt|dommer|ikke|jurist)",
      "(spil|spill|indtag|innta|agér|ager|opfør dig|oppfør deg|optræd|opptre|tal|svar|snakk) ~1 (rollen|rolle|som om|som) [du|en|et|er|ei|var|min|uden|om du] ~1 (ai|ki|chatbot|hacker|læge|lege|sagsbehandler*|saksbehandler*|advokat|menneske|psykolog|uden|uten|ikke|udvikler|utvikler|administrator|robot|dan|fri|ucensureret|usensurert|dommer|kommunaldirektør|pirat|person|figur) ",
      "(rollespil|rollespill) ~4 (du|hvor|der)",
      "(udviklertilstand|udviklermodus|utviklermodus|utviklertilstand|developer mode|debug mode|debugtilstand|debugmodus|gudetilstand|jailbreak*|gud tilstand|fejlsøgningstilstand|adminmodus|admintilstand|administratortilstand|vedlikeholdsmodus|testtilstand|testmodus|sudo|root adgang|superbruger|do anything now)",
      "(godnathistorie|godnatthistorie|bedtime story|historie|eventyr|digt|dikt|sang) ~8 (systemprompt*|prompt*|instruks*|instruktion*|adgangskode*|passord*|licensnøgle*)",
      "(mormor|bestemor|farmor|bedstemor|grandmother|grandma) ~8 (systemprompt*|prompt*|instruktion*|instruks*|adgangskode*|opskriften på bombe*|instructions)",
    ],
    unless: ["(skal|vil|kan|må|er) jeg ~3 (nu|nå|fra nu af)", "forestil* dig at (jeg|en borger|man)"],
    note: "A persona without rules.",
  },
  {
    id: "asks-for-prompt",
    language: "da+nb",
    pattern: [
      `(vis|vise|skriv|skrive|print|gentag|gjenta|gengiv|gjengi|læs|les|udskriv|afslør|avslør|fortæl|fortell|giv|gi|opremse|oprems|list|oversæt|oversett|citer|siter|sig|si|kopier|kopiér|indsæt|opsummer|oppsummer|forklar|udlever|del|send|hvad er|hva er|hvad står|hva står|hvordan lyder|hvad lyder|hvilke|se|røb|åbn|dump) ~5 (din|dit|dine|ditt|jeres|deres|den|din egen|systemets|skjulte|hemmelige|interne|botens|chatbottens) ~2 (${hidden.slice(1, -1)}|instruktion*|instruks*|instruksjon*|opsætning|oppsett|konfiguration*|konfigurasjon*|skjulte regler|hemmelige regler|interne regler|kildekode|kildekoden|programmering|startbesked|grundregler|grunnregler|retningslinjer)`,
      `(vis|skriv|print|gentag|gjenta|læs|les|udskriv|afslør|avslør|fortæl|giv|gi|list|oversæt|oversett|citer|hvad|hva|hvilke|hvilken|sig|si|har) ~4 (skjulte|skjult|hemmelige|hemmelig|interne|usynlige) ~1 (regler|regel|instruktion*|instruks*|instruksjon*|prompt*|ordrer|beskeder|beskjeder|tekst|retningslinje*|kommandoer|opsætning)`,
      `(vis|vise|skriv|print|gentag|gjenta|gengiv|gjengi|læs|les|udskriv|afslør|avslør|fortæl|fortell|giv|gi|list|oversæt|oversett|citer|siter|hvad|hva|hvordan|sig|si|kopier|opsummer|ord for ord) ~6 (systemprompt*|system prompt*|systembesked*|systemmelding*|systeminstruks*|prompten|promten|promptens)`,
      "(gentag|gjenta|skriv|vis|print|udskriv|læs|les|gengiv|gjengi|kopier|oversæt|oversett|opsummer|oppsummer|ord for ord|ordret|ordrett) ~4 (alt|teksten|ordene|det|beskeden|beskjeden|den tekst|hele teksten|alle ord|den besked|linjerne|linjene) ~3 (over|ovenfor|oven over|før|forud for|som kom før|der står før|der stod før|du fik|du fikk|du har fået|du er blevet) ~5 (denne|mit|min|det her|spørgsmål*|samtale*|meldingen|melding|linje|linjen|besked*|beskjed*|vi begyndte|vi startede|startede|startet|begyndte|begynte|første|fortalt)",
      "(hvad|hva|alt) ~3 (fik|fikk|har|blev|ble|er) ~1 (du|i) ~3 (besked|beskjed|at vide|instrueret|instruert|programmeret|programmert|fortalt|bedt|sat op|pålagt|forbudt|forbudet) ~2 (om|til|på|før|at|å|inden|$|da|i starten) ",
      "hva ~2 (er|ble) du (bedt om|instruert|satt opp|programmert)",
      "hvad ~2 (er|blev) du (bedt om|instrueret|sat op|programmeret)",
      "(hvad|hva|hvilke) ~3 (må|kan) du (ikke|ikkje) (sige|si|fortælle|fortelle|svare på|røbe|avsløre)",
      "(vis|list|giv|gi|udlever|send|print) ~4 (api nøgle*|api nøkkel*|apinøgle*|adgangskode*|passord*|miljøvariab*|databasen|kildekoden|kildekode|loggen|loggene|logfil*|serverens|konfigurationsfil*|env fil*)",
      "(vis|list|giv|gi|udlever|send|print|hent|finn|find) ~5 (alle|andre|de andres|andres) ~2 (brugere*|brukere*|borgeres|borgere og|brukernes|andres spørgsmål|personers|folks|samtaler|spørgsmål og svar)",
      "hvad (har|spurgte) (andre|den forrige|de andre|den sidste) ~2 (bruger*|borger*|person*|spurgt|skrevet|om) ~2",
    ],
    unless: ["(kommunen|arbejdsgiveren|chefen|lægen|jobcenteret|jobcentret|nav|sagsbehandleren) ~3 (retningslinjer|instruks*|instruktion*)"],
    note: "The prompt, hidden rules, keys, other people's talk.",
  },
  {
    id: "command-of-the-machine",
    language: "da+nb",
    pattern: [
      "(slet|slett|ret|endre|ændr|tøm|nulstil|nullstill|overskriv) ~3 (loggen|loggene|log|logfil*|databasen|systemet|historikken|alle brugere|alle brukere|alle brukerne|brukerne|brugerne|alle filer|filerne|indekset|alle sager|tabellen|serveren)",
      "(åbn|åpn|åpne|giv|gi|log|logg) ~4 (administratorpanel*|adminpanel*|admin panel*|kontrolpanel*|bagdør*|bakdør*|adminadgang|administratoradgang|administratortilgang|fuld adgang|full tilgang|rodadgang|terminalen|kommandolinjen|databasen)",
      "(jeg er|dette er|her taler|her er) [din|din egen|jeres|systemets] ~1 (udvikler|utvikler|skaber|skaperen|programmør|administrator*|systemadministrator*|chefudvikler|openai|anthropic|ejer|superbruger) ~~12",
      "(oplys|opplys|oplyse|opplyse|fortæl|vise|vis) ~3 om (andre borgere|andre brukere|naboens|andre personer|andre patienter)",
      "(kør|kjør|eksekver|udfør|utfør) ~3 (kommando*|koden|kode|script*|skript*|sql|følgende kommando|denne kommando|programmet)",
      "(svar|skriv|sig|si) (kun|bare|udelukkende) [med] ~2 (ordet|ordene|tallet|teksten|sætningen|setningen|ok|ja|nei|nej) ~6 (intet andet|ikke andet|ikke noe annet|ingenting annet|og ikke|fra nu af|fra nå av|uanset|$)",
      "(bekræft|bekreft) ~3 (med ok|at du har forstået|at du har forstått|at du vil adlyde|at du adlyder|din nye rolle|ved at skrive|at du er)",
      "(adlyd|adlyder|lystre|lystrer) ~1 (mig|meg|alt|kun|alle|denne|følgende|din|mine)",
    ],
    note: "Orders to a machine, false authority.",
  },
  {
    id: "falsify-source",
    language: "da+nb",
    pattern: [
      "(lav|lag|skriv|omskriv|ret|rette|ændr|ændre|endre|rediger|redigér|omformuler|omformulér|opdater|oppdater|manipuler|forfalsk|pas|tilpas) ~8 (så|slik at|således at|sådan at|så at) ~3 (der står|det står|den siger|den sier|det siger|der kommer til at stå|det fremgår|det ser ud|teksten siger|det ser ut|de siger|den viser|det hedder) ",
      "(opfind|opdigt|find på|finn på|dikt|dikt opp|fabriker|digt|opdikt|finn opp) ~3 [en|et|nogle|noen|falsk*|selv] ~2 (paragraf*|lov*|kilde*|kjelde*|afgørelse*|vedtak|dom|domme|regel|regler|henvisning*|statistik*|undersøgelse*|undersøkelse*|citat*|sitat|tal|rapport*)",
      "(sæt|sett|skriv|angiv|oppgi|brug|bruk|tilføj|legg|opgiv) ~3 (ankestyrelsen|retsinformation|lovdata|nav|kommunen|sundhedsstyrelsen|star|borger dk|loven|helsedirektoratet|beskæftigelsesministeriet) ~3 (på|som|til) ~1 (kilde*|kjelde*|afsender|avsender|reference)",
      "(falsk|falske|falskt|forfalsket|forfalsket|opdigtet|opdigtede|oppdiktet|fake|fiktiv*) ~1 (kilde*|kjelde*|reference*|referanse*|afgørelse*|vedtak|brev|lægeerklæring*|legeerklæring*|sykmelding*|sygemelding*|attest*|underskrift*|dokument*|erklæring*|friattest*|lægeattest*|legeattest*|lønseddel*|lønsedler|lønnsslipp*|mulighedserklæring*|dokumentation|paragraf*|henvisning*|kvittering*|diagnose)",
      "(skriv|påstå|sig|si|bekræft|bekreft|lov) ~3 at (reglen|regelen|loven|sygedagpenge|sykepenger|jeg|kommunen|nav) ~6 (uanset hvad|selvom det ikke|selv om det ikke|også selvom|uansett) ",
      "(bare|bare lige) (lyv|lyg|lyge|lyv for)",
    ],
    unless: ["(hvis|når|dersom|kommunen|chefen|sjefen|arbejdsgiver*|nogen|noen|de) ~4 (har|bruger|brugte|laver|lavede|har lavet|har skrevet) ~2 (falsk*|forfalsk*)", "(hvad|hva) sker der ~3", "hva skjer ~3"],
    note: "A text, source or document made to say what it does not.",
  },
  {
    id: "fraud",
    language: "da+nb",
    pattern: [
      "(hvordan|kan|hvorledes|hjælp|hjelp|hvad|hva|bedst|måde|lær|forklar|tip|tips) ~5 (forfalske*|forfalske|forfalsker|efterligner|efterligne|etterligner|etterligne|fuske med|kopierer|fake|faker|snyder|snyde|jukse|jukser|lurer|lure|svindle|svindler|bedrage|narre|narrer|snyd) ~6 (underskrift*|signatur*|lægen*|legen*|læge|lege|kommunen*|nav|erklæring*|attest*|sygemelding*|sykmelding*|sykemelding*|dokument*|sygedagpenge*|sykepenge*|jobcent*|systemet|sagsbehandler*|stempel*|stempel|arbejdsgiver*|chef*|sjef*|skema*|dato*|papir*|mulighedserklæring*|friattest*|lønseddel*|trygd*|pension*|til *)",
      "(få|får|fået|hente|modtage|beholde|hæve|heve|få udbetalt|fortsat få) ~2 (sygedagpenge*|sykepenge*|syge penge|løn|ydelse*|sygeløn|førtidspension|uføretrygd|aap|penge|lønn|fleksjob) ~3 (uden at være|uten å være|uden at fejle|uden at jeg er|uten at jeg er|selvom jeg ikke|selv om jeg ikke|når jeg ikke|uden egentlig at være|selvom jeg er|selv om jeg er|selvom man er|mens jeg er helt) ~2 (syg|syk|noget|rask|frisk|fejler|fejle|er syg|er syk)",
      "(sygemeldt|sykmeldt|sykemeldt|sygemelde|sykmelde|sygemelding|sykmelding) ~4 (selvom jeg er|selv om jeg er|uden at være|uten å være|selvom jeg ikke|selv om jeg ikke|når jeg ikke er|uden at jeg er|men er ikke|når man ikke er|selvom jeg egentlig er) ~2 (rask|frisk|syg|syk|fejler|fejle)",
      "(lade som om|late som|lade som at|spille|simulere|fake|opdigte|dikte|overdrive|foregive|finde på|finne på) ~4 (syg|syk|symptom*|depression|depresjon|stress|smerter|ondt i ryggen|vondt i ryggen|en sygdom|en sykdom|sygdom|sykdom|diagnose*|rygsmerter|syk for)",
      "(hvad|hva|hvilke) ~2 (skal|kan|bør|må) jeg (sige|si|skrive|finde på|svare|overdrive|fortælle|fortelle) ~4 (læge*|lege*|kommune*|nav|sagsbehandler*|psykiater*) ~3 (for at|for å|så) ~4 (sygemeldt|sykmeldt|sykemeldt|blive sygemeldt|bli sykmeldt|førtidspension|tro|diagnose*) ~5 (rask|frisk|ikke|selvom|selv om|tro)",
      "(arbejde|arbeide|jobbe|tjene|job|arbejder|jobber) ~4 (sort|svart|ved siden af|ved siden av|i smug|hemmeligt|hemmelig|skjult) ~12 (uden at|uten at|opdage*|oppdage*|opdager|finder ud af|finner ut|se det|mærke|skjule|skjuler|sygedagpenge*|sykepenge*|sygemeldt|sykmeldt)",
      "(uden at|uten at) ~2 (kommunen|nav|de|jobcent*|chefen|sjefen|nogen|noen|lægen|legen|arbejdsgiver*|skat|myndigheder*) ~2 (opdager|oppdager|finder ud af|finner ut av|ser|får at vide|får vite|får nys|mærker|merker|kan se|fanger|får det at vide) ~6",
      "(skjule|skjuler|gemme|holde skjult|hemmeligholde|undlade at oplyse|lade være med at oplyse|fortie|la være å opplyse) ~3 (indtægt*|inntekt*|løn|lønn|arbejde|arbeid|job|jobb|ferie|rejse|udlandsrejse|virksomhed*|sort arbejde|penge|formue) ~4 (for|så|fra) ~2 (kommune*|nav|jobcent*|skat|sagsbehandler*|de|skatten)",
      "(slippe|slipper|slap|komme|kommer) ~2 (afsted|af sted|unna|udenom|godt fra) ~1 med ~6 (snyde|snyd|sygedagpenge*|sykepenge*|sygemelding*|sykmelding*|lyve|lyge|falsk*|sort arbejde|uden at være syg|at være syg|jukse|juks)",
      "(rette|ændre|endre|redigere|ret|flytte|tilbagedatere|tilbakedatere|bagdatere) ~3 (datoen|dato|diagnosen|datoen|teksten|tallet|underskriften|timerne|procenten|antallet) ~3 (på|i) ~3 (lægeerklæring*|legeerklæring*|attest*|erklæring*|sygemelding*|sykmelding*|friattest*|mulighedserklæring*|lønseddel*|lønsedlen|dokument*|brev*|vedtak*|afgørelse*|papir*|sykemelding*)",
      "(købe|kjøpe|køber|kjøper|købt|skaffe|sælger|bestille) ~4 [en|et|ei|en falsk|falsk|min|nettet] ~1 (lægeerklæring*|legeerklæring*|sygemelding*|sykmelding*|attest*|lægeattest*|legeattest*|diagnose*|recept*) ~4 (nettet|online|uden læge|uten lege|sort|uden at|uten å|billigt|falsk)",
      "(skriv|lav|lag|udfyld|fyll ut|generer|generér) ~3 [en|et|ei] ~2 (lægeerklæring*|legeerklæring*|attest*|friattest*|sykmelding*|sykemelding*|lægeattest*|legeattest*|mulighedserklæring*|speciallægeerklæring*) ~4 (fra|i|som|med|til mig|for mig|til meg|for meg) ~3 (læge*|lege*|navn|underskrift|signatur|jeg kan|mig|meg|min chef|stempel)",
    ],
    unless: [
      "(hvad|hva) (sker|skjer) ~1 (der|hvis|når|om|dersom) ~12",
      "(straf*|konsekvens*|anmeld* for|anmeldt for|mistanke|mistænk*|beskyld*|anklag*|kontrol*|tilbagebetal*|bøde|opdager kommunen|opdager de|avslører nav|afslører)",
      "(min|vores) (arbejdsgiver|chef|kollega|nabo|sjef|mester|leder) ~2 (har|snyder|forfalske*|jukser|bruger|brugte)",
    ],
    note: "Help with forging or cheating; not questions on what happens to those who do.",
  },
  {
    id: "attack-english",
    language: "en",
    pattern: [
      `(ignore|disregard|forget|override|bypass|skip|drop|violate|break|delete|erase|dismiss|overwrite|neglect|circumvent|disable|remove|turn off|switch off) ~2 (all|any|your|the|these|previous|prior|above|earlier|every|those|its|safety|preceding|initial) ~3 ${ordersEnglish}`,
      "(ignore|forget|disregard) ~1 (everything|all|anything) ~2 (above|before|you were told|previously|you know|said|you have been told|that came|prior)",
      `(pretend|imagine|act|behave|respond|answer|speak|roleplay|role play|simulate|suppose) ~3 (you|as|youre|that you|like) ~6 (no|without|unrestricted|uncensored|a hacker|a doctor|an ai|evil|not bound|free|full access|a caseworker|dan|jailbroken|no guidelines|no rules|human|a lawyer|admin|administrator|developer|my|a judge|any restrictions)`,
      "(you are|youre|you re|youll be|you will be) (now|from now on|no longer|going to be|henceforth) ~8",
      "from now on (you|your|youre|respond|answer|act|call yourself) ~6",
      "(developer|debug|god|admin|maintenance|jailbreak|sudo|root|dan|unrestricted|test|evil) mode",
      "(jailbreak*|do anything now|prompt injection)",
      "(reveal|show|print|repeat|output|display|tell|give|write|translate|summarise|summarize|what is|whats|what are|list|share|expose|leak|dump|recite|encode|quote|copy|paste) ~5 (system prompt*|system message*|hidden rules|hidden instruction*|initial prompt*|initial instruction*|your prompt|your instructions|the instructions|the prompt|your rules|your guidelines|your configuration|your system|secret rules|secret instructions|internal rules|internal instructions|developer message|original instructions|pre prompt|preprompt|secret*|source code|api key*|passwords|password|environment variables|env file|admin password)",
      "(repeat|print|output|write|copy|translate|show|recite|type) ~4 (text|everything|words|all|message|messages|above|content|contents|sentence|lines|verbatim) ~4 (above|before|prior|preceding|between|earlier|tags|start|begin*|over this|first message|this message|this line|this conversation)",
      "(what|everything|anything) ~3 (were|was|did|have|are) ~1 you ~1 (told|instructed|asked|given|programmed|been told|prompted|configured|forbidden) ~3 (before|to|at|by|when|prior|not|in)",
      "(new|updated|additional) (instruction|instructions|system prompt|rule for you|orders|directive)",
      "(system|admin|security|safety|instruction) (override|overrides|bypass)",
      "(as|im|i am|this is) ~2 (an administrator|administrator|the administrator|your developer|the developer|a developer|your creator|openai|anthropic|system administrator|your owner|your admin|the admin|an admin|root|a system admin|from the security team) ~~12",
      "(authorise|authorize|authorised|authorized|permit|allow) you to ~4 (skip|ignore|bypass|reveal|show|break|disable|access|share|answer anything)",
      "(skip|bypass|disable|turn off|avoid|without) ~2 [safety|security|content|the] ~1 (check|checks|filter|filters|guardrails|moderation|restrictions)",
      "(list|show|give|reveal|print|export|dump) ~6 (api keys|api key|credentials|other users|users questions|all users|user data|database|logs|conversation history of|documents and api|everyones)",
      "(what did|show me what|tell me what) (other|the last|the previous|another) (user|users|person|people|citizen) ~2 (ask|asked|wrote|say|said|type)",
      "(delete|drop|erase|wipe|truncate|reset) ~2 [the|all|your] ~1 (log|logs|database|table|index|users|files|data|server|records)",
      "(open|grant|give|unlock) ~3 (admin panel|administrator panel|root access|admin access|full access|admin rights|shell)",
      "(rewrite|change|edit|alter|modify|make|update|rephrase|write) ~6 (so|such) ~1 (that|it|they|the) ~3 (says|say|states|state|reads|read|claims|shows|appears|looks)",
      "(rewrite|change|edit|alter|modify|make) ~4 (rule|source|law|text|document|citation|article|decision|act) ~3 (to say|say that|claim|say|state)",
      "(invent|fabricate|make up|fake|forge|forging|counterfeit|falsify) ~4 (source*|paragraph*|citation*|law*|rule*|quote*|section*|study|studies|reference*|decision*|note|notes|certificate*|signature*|document*|letter*|sick note*|statistic*|diagnosis|illness|payslip*|medical|injury|date*)",
      "(fake|forged|falsified|bogus|counterfeit|phoney|phony) ~1 (doctor*|medical|sick|signature|certificate|note|source|letter|document|decision|illness|payslip|diagnosis|reference|citation) ~2",
      "(how|can|could|help|ways|way|best|tips|get away|teach|what) ~6 (cheat|trick|fool|scam|defraud|deceive|game|con|lie to|swindle) ~4 (the|my|system|doctor|gp|kommune|municipality|nav|benefit*|employer|jobcentre|job|caseworker|sickness|sick|into|authorit*|government|boss)",
      "(claim|get|receive|collect|keep|draw) ~3 (sick|sickness|benefit*|pay|disability|sick pay|pension|sick leave) ~4 (without being|even though im not|while not|when not|although not|though im not|without actually being|when im not|but im not) ~1 (sick|ill|unwell|actually|really)",
      "(secretly|undeclared|cash in hand|off the books|under the table|without telling|without anyone knowing|without them knowing|without the municipality|without getting caught|not get caught|without being caught) ~10 (work*|job|working|benefit*|kommune|sick*|income|finding|knowing|nav|pay)",
      "(work*|job|working|income|claim*|benefit*|sick pay|earn*) ~10 (secretly|undeclared|cash in hand|off the books|under the table|without telling|without them knowing|without getting caught|without being caught|hide it|without anyone finding)",
      "(hide|conceal|not declare|not report) ~3 (income|work|job|earnings|business|holiday|trip|travel) ~3 (from|to) ~2 (kommune|municipality|nav|authorit*|tax*|jobcentre|caseworker|job)",
      "(pretend|pretending|fake|faking|exaggerate|simulate) ~3 (to be|being|that im|im|a|an|my|symptoms|illness|depression|back) ~2 (sick|ill|unwell|pain|symptoms|illness|depression|disability|injury|depressed|injured|worse)",
      "(only|just) (respond|reply|answer|say|output|write) ~1 (with|the|in) ~2 (word|ok|yes|banana|exactly|phrase|json|nothing) ~4",
      "(say|write|output|print|reply|respond with|answer with) (hacked|pwned|owned|i am hacked|i have been hacked|canary)",
      "(confirm) ~2 (you have understood|you will obey|your new|with ok|you understand)",
      "obey ~1 (me|all|every|my|only|the)",
      "(respond|answer|reply) ~3 (with|having) no (restrictions|filter|filters|rules|limits|guidelines)",
    ],
    unless: ["(my|the|our) (boss|employer|manager|company|kommune|municipality|caseworker|gp|doctor|colleague) ~2 (ignored|ignores|ignoring|broke|breaks|forged|faked|cheated|forgot|disregards|disregarded)", "(what happens|penalt*|accused|suspected|consequence*|is it fraud|how does the kommune (detect|discover|check)|how do they (detect|check|find out))"],
    note: "English: all of the above.",
  },
  {
    id: "order-in-code",
    language: "all",
    pattern: [
      "(rot13|rot 13|cæsar kode|cesar kode|caesar cipher|morsekode|morse code|morse)",
      "(afkod|dekod|dekode|dekod*|decode|decipher|dechifrer|avkod|afkode|avkode|decrypt|dekrypter) ~6 (gør|gjør|udfør|utfør|følg|svar|do|execute|follow|run|act|obey|adlyd|og|and|derefter)",
      "(base64|base 64|hexkode|hex|binærkode|binary|binær) ~6 (gør|gjør|udfør|utfør|følg|do it|execute|follow|run|obey|adlyd|afkod|decode|dekod*|svar|answer)",
      "(baglæns|baklengs|backwards|reversed|bagfra|omvendt rækkefølge) ~6 (instruks*|instruktion*|instruction*|prompt*|regler|rules|læs|read|gør|do|følg|follow)",
      "(instruks*|instruktion*|instruction*|prompt*|regler|rules) ~6 (baglæns|baklengs|backwards|reversed|bagfra)",
    ],
    unless: ["(hvad|hva) er ~2 morse"],
    note: "Orders that come in code.",
  },
];

/** Chat markup, scripts and commands, on the text as typed. */
export const rawAttacks: readonly { readonly id: string; readonly pattern: RegExp; readonly note: string }[] = [
  { id: "chat-markup", pattern: /<\|?(?:im_start|im_end|system|assistant|endoftext|start_of_turn|end_of_turn|user)\|?>|<\/?(?:system|assistant|developer|instructions?|prompt)>|\[\/?(?:INST|SYS|SYSTEM|ADMIN|ASSISTANT|DEVELOPER)\]|<<\/?SYS>>|#{2,}\s?(?:system|instruction|new instruction|override|assistant|response|developer)/iu, note: "Tags that part a prompt." },
  { id: "false-turn", pattern: /(?:^|[\n.!?"'»”]\s{0,3})(?:system|assistant|developer|admin|sys|assistent|administrator|systembesked|systemmelding|system message|ai|bot)\s?:\s/iu, note: "A line that claims another speaker." },
  { id: "script", pattern: /javascript\s*:|vbscript\s*:|data:text\/html|<\s*\/?\s*(?:script|iframe|object|embed|svg|img|style|meta|form|link|base)\b[^>]{0,200}|\bon(?:error|load|click|mouseover|focus)\s*=|document\.(?:cookie|location|write)|srcdoc\s*=/iu, note: "Script and active HTML." },
  { id: "picture-link", pattern: /!\[[^\]]{0,200}\]\(\s*(?:https?:)?\/\//iu, note: "A picture whose address would carry data out." },
  { id: "shell-or-sql", pattern: /\b(?:drop\s+table|union\s+(?:all\s+)?select|insert\s+into\s+\w+|delete\s+from\s+\w+|or\s+1\s*=\s*1|rm\s+-rf|\/etc\/passwd|cmd\.exe|powershell\s|xp_cmdshell|\.\.\/\.\.\/)|\{\{.{1,80}\}\}|\$\{.{1,80}\}|<%.{1,80}%>/iu, note: "Commands for other machines, template injection." },
];

/** What a forged turn of the assistant says: that rules are off or access is given. */
export const forgedGrants: readonly string[] = [
  "(adgang*|tilgang*|access|identitet|identity|kodeord*|passord*|password|adgangskode*|admin*|rettighed*|rettighet*|autorisation|autorisert|autoriseret|login|innlogging) ~4 (givet|givet dig|bekræftet|bekreftet|godkendt|godkjent|accepteret|akseptert|innvilget|gitt|granted|accepted|confirmed|verified|verificeret|verifisert|korrekt|rigtig|riktig|approved|aktiveret|aktivert|oplåst|åbnet|åpnet)",
  "(du har|du er|you have|you are|you now have|du har nu|du har nå|du er nå|du er nu) ~2 (fuld|full|fri|ubegrænset|ubegrenset|administrator*|admin|unlimited|unrestricted) ~1 (adgang|tilgang|access|administrator*|rights|rettigheder|rettigheter|$)",
  "du er nå (administrator|admin|logget inn som administrator)",
  "(developer|debug|admin|god|dan|unrestricted) mode (enabled|activated|on|active|unlocked)",
  "(udviklertilstand*|utviklermodus*|udviklermodus*|debugtilstand*|admintilstand*|jailbreak*) ~2 (aktiveret|aktivert|slået til|slått på|er på|tændt)",
  "(begrænsninger*|begrensninger*|restrictions|regler|reglerne|reglene|rules|filters|filtre|spærringer|sperrer|guidelines|retningslinje*) ~3 (lifted|removed|disabled|off|fjernet|ophævet|opphevet|slået fra|slått av|deaktiveret|deaktivert|sat ud af kraft|gælder ikke længere|gjelder ikke lenger)",
  "(jeg|i) (vil|skal|will|kan) (nu|nå|now) ~2 (ignorere|ignore|se bort|svare uden|answer without|svare uten|bryde|bryte|hjælpe med alt|vise)",
  "(her er|here is|here are|dette er|this is) (min|mine|my|the) ~1 (systemprompt*|system prompt*|prompt*|instruktioner|instruksjoner|instructions|skjulte|hidden|hemmelige)",
  "jeg (lover|lovede|lovet) ~2 (at|å) ~2 (vise|give|gi|sende|ignorere)",
  "(sure|selvfølgelig|naturligvis|ja) jeg er (nu|nå) (dan|fri|uden|en)",
];

/** How people press on after a refusal. */
export const pressure: readonly string[] = [
  "(kom nu|kom igen|kom så|kom igjen|come on|please|vær sød|vær så snill|vær så god|for søren)",
  "(gør|gjør|do|skriv|vis|svar|sig|si|tell|show|write|say) ~2 (det|it|som jeg|så|det så|mig det|as i) ~3 (alligevel|likevel|anyway|bare|nu|nå|now|siger|sier|say|lige|$)",
  "(alligevel|likevel|anyway|regardless|uanset|uansett)",
  "(du lovede|du lovet|du sagde|du sa|you promised|you said|you just|du har lige|du gjorde)",
  "(bare|kun|just|only) ~1 (denne|den|this|én|en|ett|one|once) ~2 (gang|time|once|lille|$)",
  "(ingen|nobody|no one|noone) ~2 (opdager|oppdager|know|knows|find out|ser|får|will)",
  "(jo|yes) du (kan|kan godt|can|må)",
  "(yes|sure) you can",
  "(prøv|try) (igen|igjen|again|nu|en gang til)",
  "(jeg|i) (er|am|have|har) ~2 (udvikler*|utvikler*|forsker*|lov til|permission|tilladelse|tillatelse|autoriseret|developer|authorized|authorised|admin*|læge|lege|doctor|ret til det|rett til det)",
  "(til|for) ~2 (forskning|research|skole|school|roman|novel|film|test|testing|øvelse|uddannelsesformål|educational)",
  "(hypotetisk|hypothetically|teoretisk|theoretically|bare for sjov|just for fun|for moro skyld|in theory)",
  "(svar|answer|vis|show|gør|gjør|do|fortsæt|fortsett|continue|go on|forsæt|giv|gi|give) (mig|meg|me|nu|nå|now|så|da|bare|just|it|det|den|videre|$)",
  "(hvorfor ikke|why not|hvorfor vil du ikke|hvorfor nægter|why wont you|why do you refuse)",
  "(en anden måde|på en annen måte|another way|med andre ord|in other words|i stedet som|kun halvdelen|bare en del|bare første|just the first|only the first|kun første)",
  "(det er en ordre|thats an order|that is an order|jeg kræver|jeg krever|i demand|i insist|jeg insisterer)",
];

/** How the service refuses an attack, in its three languages; a client sends these back as history. */
export const refusals: readonly string[] = [
  "det kan jeg ikke hjælpe med",
  "det kan jeg ikke hjelpe med",
  "i (cannot|cant|can not) help with that",
  "jeg (kan|vil) (ikke|ikkje) (hjælpe|hjelpe|vise|dele|gøre|gjøre|svare på) ~1 [med] ~1 det",
  "(beklager|desværre|dessverre|sorry|im sorry) ~6 (kan|cannot|cant|vil|unable) ~2",
];
