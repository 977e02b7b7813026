import type { Sign } from "../signs.ts";

/** Points at which signs of misuse add up to one. */
export const attackAt = 2;

/** Signs that somebody turns to the machine, not to its subject, or asks for help with deceit; for what the phrases of `attacks.ts` do not foresee. */
export const attackSigns: readonly Sign[] = [
  {
    id: "machine",
    points: 2,
    pattern: [
      "(din|ditt|dit|your) ~1 (hemmelige|secret|interne|internal|hidden|skjulte) ~1 (kode|code|nøgle|key|side|side|opgave|task|regler|rules|identitet|identity)",
      "(skjulte|hemmelige|hidden|secret) ~1 (reglene|reglerne|regler|rules|instruks*|instruktion*) ~1 (dine|din|of yours|yours)",
      "(sikkerhedsregler*|sikkerhetsregler*|safety rules|safeguards|guardrails|spærringer*|sperringer)",
      "(prompt|prompten|prompts|systemprompt*|promptinjection|injection|jailbreak|udviklerne|udvikleren din|utviklerne|developers|the developers|openai|anthropic|llm|opsætningsfil*|oppsettsfil*|konfigurationsfil*|konfigurasjonsfil*|config file|setup file|systemtekst*|systemteksten|system text|sprogmodel*|språkmodell*|language model|nevralt nettverk|neuralt netværk|neural network|token|tokens|kontekstvindue*|context window|træningsdata|treningsdata|training data|kildekode*|source code|backend|sql|sudo|bash|kommandolinje*|kommandolinjen|command line|powershell|admin|administratortilstand|adminpanel*|root|superuser|superbruger|hacke|hacker|hack|exploit|malware|virus|keylogger|debug*|api|base64|hex|rot13|json dump|env)",
      "(dine|din|ditt|dit|your|jeres|botens|the bots) ~1 (instruktion*|instruks*|instruksjon*|regler|reglene|rules|guidelines|retningslinje*|begrænsning*|begrensning*|restriction*|programmering|programming|opsætning|oppsett|configuration|konfiguration*|konfigurasjon*|filter|filtre|filters|skaber*|creator*|hukommelse|memory|logs|logfiler|kode|code|ordrer|orders|opdragsgiver*)",
      "(skjult|skjulte|hidden|hemmelig|hemmelige|secret|intern|interne|usynlig|internal) ~1 (tekst|text|besked*|beskjed*|message*|instruktion*|instruks*|instruction*|kommando*|command*|regler om dig|prompt*|tilstand|mode|funktion|function|adgang|bagdør)",
      "(første|first|initial|opprinnelige|oprindelige|start) ~1 (besked|beskjed|message|instruktion*|instruks*|instruction*|melding|ordre|kommando) ~4 (du|dig|deg|you|your)",
    ],
  },
  {
    id: "hides-from-us",
    points: 3,
    pattern: [
      "(skjuler|gemmer|gjemmer|holder hemmeligt|holder skjult|hide|hiding) (du|you)",
      "(du|you) ~1 (skjuler|gemmer|gjemmer|hide|are hiding|hiding|holder skjult)",
      "(are|re) you ~1 (hiding|concealing|keeping secret)",
      "(alt|everything|hvad|hva|what) ~1 (du ved|you know|du vet|du har|you have) ~1 (om|about|på|on) ~1 (andre|others|other|brugere|brukere|users|folk|people|de andre|naboen|everyone)",
    ],
  },
  {
    id: "shape-of-output",
    points: 3,
    pattern: [
      "(afslut|avslutt|start|begynd|begynn|end|begin|finish|indled|prefix|suffix) ~2 (hver|hvert|alle|every|each|all|dit svar|svaret|your|svaret ditt) ~2 [sætning|setning|svar|answer|sentence|reply|response|besked|linje|line|answers|sentences] ~1 (med|with) ~1 (ordet|ordene|word|the word|words|*)",
      "(svar|skriv|respond|answer|reply|output|write) ~2 (kun|only|udelukkende|utelukkende|bare) ~3 (json|xml|kode|code|emoji*|store bogstaver|caps|rim|rhymes|tal|numbers|latin|binær*)",
      "(bytt ut|udskift|erstat|replace|swap|skift|ombyt) ~2 (kilde*|source*|citation*|henvisning*|reference*|referanse*|link*|lenke*) ~4 (med|with|til|to|ud)",
    ],
  },
  {
    id: "own-source-or-paper",
    points: 3,
    pattern: [
      "(indsæt|tilføj|sæt|insert|add|include|legg inn|legg til|skriv) ~3 (følgende|denne|dette|this|following|min|my|my own|mit) ~2 (kilde*|source*|link*|lenke*|henvisning*|url|hjemmeside*|nettside*|website|tekst i dit|text in your)",
      "(lav|lave|skriv|lag|lage|make|create|generer|generate|produce|design|print) ~3 [en|et|ei|a|an|mig|me] ~2 (lønseddel|lønsedler|lønnsslipp|payslip|kontoudtog|kontoutskrift|bank statement|recept|resept|prescription|faktura|kvittering|timeseddel)",
      "(fra i dag|from today|from this day|fra og med i dag) ~1 (hedder|heter|er|skal|you|are|du|your) ~1 [du|you|name|er]",
    ],
  },
  {
    id: "security-test",
    points: 2,
    pattern: [
      "(tester|testing|test|afprøver|prøver) ~1 (sikkerhed*|sikkerhet*|security|your security|your safety|systemet|dig|deg|you)",
      "(pentest*|penetrationstest*|red team*|bug bounty|security researcher|sikkerhedsforsker|autoriseret test)",
    ],
  },
  {
    id: "machine-told",
    points: 2,
    pattern: [
      "(du|you) ~1 (er|are) ~1 (programmert|programmeret|programmed|trænet|trained|trent|bygget|built|kodet|coded)",
      "(du|you) ~1 (blev|ble|were|er blevet|har fået|fikk|fik) ~1 (bedt om|told|instrueret|instruert|programmeret|programmert|instructed|asked|trænet|trent|trained|besked på|beskjed om)",
      "(admin|administrator|udvikler|utvikler|developer|gud|god|root|unrestricted|fri|ucensureret|uncensored|evil|chaos|debug|hacker) ~1 (tilstand|modus|mode|adgang|tilgang|access)",
    ],
  },
  {
    id: "new-master",
    points: 2,
    pattern: [
      "(du|you) ~1 (arbejder|arbeider|jobber|work|tilhører|belong|adlyder|obey|lystrer|tjener|serve|svarer) ~2 (nu|nå|now|kun|only|for mig|for meg|for me|to me|mig|meg)",
      "(lad som om|lat som|late som|ladesom|pretend|make believe|forestil dig at du|forestill deg at du|imagine you|leg at|leg at du|vi leger|lek at|simuler|simulér|simulate|roleplay|role play|spil rollen|spill rollen|impersonate|efterlign|etterlign)",
      "(som om|as if|as though) (du|you) ~1 (er|var|were|are|havde|hadde|had|kan|could|ikke|not)",
      "(svar|svare|skriv|skrive|tal|snak|answer|respond|write|talk|speak) ~2 (som|like|as) (en|et|ei|a|an|min|my|ekstra|om|trump|yoda|if)",
      "(du|you) (skal|behøver|må|trenger|have to|need to|must|no longer|er ikke længere|er ikke lenger) ~2 (ikke længere|ikke lenger|ikke mere|ikke mer|no longer|længere ikke|ikke) ~3 (følge|follow|overholde|adlyde|obey|bry|rette|tænke på|være)",
    ],
  },
  {
    id: "false-statement",
    points: 2,
    pattern: [
      "(skriv|sig|si|write|say|bekræft|confirm|påstå) ~1 (at|that) ~1 (ankestyrelsen|kommunen|nav|loven|lægen|legen|retten|jobcentret|law|the law|the kommune|sygedagpenge*|sykepenge*|grænsen|grensen|the limit|reglen|regelen)",
    ],
  },
  {
    id: "healthy-but-wants",
    points: 3,
    pattern: [
      "(jeg er|im|i am|er) ~1 (rask|frisk|healthy|fine|ikke syg|ikke syk|not sick|not ill|helt rask|slet ikke syg) ~1 (men|but) ~3 (vil|want|gerne|ønsker|har brug|need|kan jeg) ~4 (sygedagpenge*|sykepenge*|sygemeldt|sykmeldt|sick leave|benefit*|sick pay|ydelse*|fleksjob*|pension*|aap|uføre*)",
    ],
  },
  {
    id: "permission",
    points: 3,
    pattern: [
      "(tilladelse|tillatelse|lov|permission|authorisation|authorization|fritaget|fritatt|frigjort) ~1 (til at|til å|to|fra at|fra å) ~1 (bryde|bryte|break|ignorere|ignore|glemme|forget|fravige|skip|omgå|bypass|svare frit|answer freely|følge)",
    ],
  },
  {
    id: "no-rules",
    points: 2,
    pattern: [
      "(ikke|ikkje|dont|do not|aldrig|stop) ~1 (følg|følge|follow|overhold|adlyd|following|brug) ~2 (dine|din|reglene|reglerne|your|instruks*|instruktion*|retningslinje*|rules|guidelines)",
      "(ikke har|ikkje har|har ikke|har ingen|have no|uden|uten|without) ~1 [nogen|noen|any|some] ~1 (regler|rules|begrænsninger|begrensninger|restrictions|limits|filter|retningslinjer)",
    ],
  },
  {
    id: "let-go-of-rules",
    points: 2,
    pattern: [
      "(no longer|not any more|ikke længere|ikke lenger) ~3 (follow|bound|følge|bundet|underlagt|begrænset|restricted|limited)",
      "(vil have dig til|vil ha deg til|jeg kræver at du|jeg krever at du|jeg beordrer|beordrer dig|i want you to|i order you|i command|from this point|herefter skal du|heretter skal du|din nye opgave|din nye rolle|your new task|your new role|your new job|den nye regel er|ny regel)",
      "(slå|skru|turn|switch|sæt) ~2 (fra|av|off|ud af kraft) ~3 (filter*|sikkerhed*|sikkerhet*|safety|regler|rules|begrænsning*|begrensning*|kontrol|checks|kildetjek)",
    ],
  },
  {
    id: "obedience",
    points: 2,
    pattern: [
      "(gør|gøre|gjør|gjøre|do|svar|svare) ~1 (præcis|nøjagtig|akkurat|exactly|bare|kun|kun som) ~1 (som|hvad|hva|what|as) (jeg|i)",
      "(du|you) ~1 (skal|must|har at|er nødt til) ~2 (adlyde|obey|lystre|gøre som|do as|do what|gøre hvad)",
    ],
  },
  {
    id: "invented",
    points: 1.5,
    pattern: [
      "(ikke findes|ikke finnes|ikke eksisterer|findes ikke|finnes ikke|doesnt exist|does not exist|dont exist|not real|ikke er sand|isnt true|not true|usand|selvom det er løgn|selv om det er løgn|selvom den ikke gør|selvom det ikke gør|selv om den ikke gjør|selv om det ikke stemmer|selvom det ikke passer|selvom den ikke siger det|even though it doesnt|even if it doesnt|even though it isnt|selvom det ikke er sandt)",
      "(opfind|opfinde|opfinder|opdigt|opdigte|dikt|dikte opp|finder på|finner på|find på|finn på|hitte på|make up|invent|fabricat*|fabrikere|konstruer|hallucin*)",
      "(falsk|falske|falskt|fake|forfalsk|forfalskning|forfalske|forfalsket|forfalsker|forge|forged|forging|uægte|kopi af underskrift|fingeret|fingere|manipuler*|bogus|phoney)",
      "(uden|uten|without) ~1 (kilde|kilder|kjelder|sources|citations|references|henvisninger|forbehold om kilder)",
      "(som kilde|as a source|as the source|som kjelde|som reference|as source)",
      "(i virkeligheden|i virkeligheten|actually|faktisk|reelt) (går|fører|leads|goes|sender|peger|redirect*) ~2 (til|to)",
      "(the other way round|the other way around|other way round|bagvendt|omvendt af|stik modsat|det modsatte|det motsatte|the opposite|byttet om|vendt om)",
      "(ret til alt|rett til alt|right to everything|krav på alt|uanset hvad|uansett hva|no matter what|alt jeg vil)",
    ],
  },
  {
    id: "plays-ill",
    points: 1.5,
    pattern: [
      "(få|får|get|make|overbevis*|convince|persuade|overtale) ~3 (lægen|læge|legen|lege|doctor|gp|kommunen|nav|sagsbehandler*|saksbehandler*|psykiater*|chefen|sjefen|boss|jobcent*|caseworker|kommune) ~3 (til at tro|to believe|believe|til å skrive|til at skrive|to write|to sign|til at sygemelde|til å sykmelde|til å tro|to think|think|at tro|om at jeg|that i|om at jeg)",
    ],
  },
  {
    id: "is-not-ill",
    points: 1.5,
    pattern: [
      "(når|selvom|selv om|although|even though|when|men|but|mens) ~1 (jeg|i|im) ~2 (dont|doesnt|havent)",
      "(når|selvom|selv om|although|even though|when|men|but|mens) ~1 (jeg|i|im) ~2 (ikke|ikkje|not|egentlig ikke|slet ikke) ~1 (er det|er|fejler noget|have it|har det|har noget|am|really|feiler noe|er syg|er syk)",
    ],
  },
  {
    id: "works-in-secret",
    points: 3,
    pattern: [
      "(hvordan|how|kan jeg|can i|hvor meget) ~4 (jobbe|arbejde|arbeide|work|tjene|earn) ~1 (svart|sort|off the books|undeclared|cash in hand|under the table)  ~1 (uden|uten|mens|og|and|while|without|når|når)",
      "(to|flere|two|dobbelt*) ~1 (ydelser|ytelser|benefits|udbetalinger) ~6 (opdager|oppdager|noticing|knowing|finder ud|uden at|uten at|hemmeligt)",
    ],
  },
  {
    id: "signs-for-doctor",
    points: 3,
    pattern: [
      "(skriv|sign|underskriv|signer|signér) ~2 (under|for|this|her|den|det|på) ~3 (som|as|i|for|på vegne af|in the name of) ~2 (læge*|lege*|doctor*|chef*|sjef*|sagsbehandler*|min læge|employer|kommunen|nav)",
      "(lav|lave|skriv|skrive|lag|lage|make|write|create|generer) ~3 (dokument|brev|afgørelse|bevilling|vedtak|document|letter|decision|bekræftelse|bekreftelse|attest) ~2 (fra|from) ~3 (kommune|kommunen|nav|jobcenter|jobcentret|lægen|min læge|legen|hospital*|sygehus*|municipality|my doctor|arbejdsgiver|min chef|ankestyrelsen)",
    ],
  },
  {
    id: "given-role",
    points: 1.5,
    pattern: [
      "(you are|youre|du er|du er nu|du er nå) ~1 [en|et|ei|a|an|the|min|my] ~1 (sagsbehandler|caseworker|saksbehandler|læge|lege|doctor|dommer|judge|advokat|lawyer|hacker|jurist|terapeut|psykolog|ekspert|expert|robot|pirat|medarbejder i|employee of|ansat i|ven|professor|direktør|kommunaldirektør|minister) ",
      "(you have|du har|with|med) ~1 (full|fuld|total|database|direct|direkte|all|ubegrænset|ubegrenset) ~1 (access|adgang|tilgang)",
    ],
  },
  {
    id: "deceive",
    points: 1.5,
    pattern: [
      "(jeg|vi|man|hvordan|hvorledes|how|kan|can|could|ville|hjælp|hjelp|help|lær|teach|må|prøve at|prøve å|tip|tips|trick til at|måde) ~4 (snyde|jukse|fuske|svindle|bedrage|bluffe|narre|lure|cheat|trick|fool|scam|defraud|deceive|con|swindle|lyve|lyge|juge|løj|lie|omgå|omgås|komme uden om|bypass|dodge|circumvent)",
      "(skjule|skjuler|skjul|gemme væk|gemmer|gømme|hide|hiding|conceal|holde skjult|hemmeligholde|fortie|undlade at oplyse|unnlate å opplyse|lade være at fortælle|not tell|not report|not declare|uden at fortælle|uten å fortelle|uden at oplyse)",
      "(få|get|be) ~3 (sygemeldt|sykmeldt|sykemeldt|signed off|sick note|written off) ~3 (uden grund|uten grunn|uden at være|uten å være|for sjov|without|når jeg ikke|selvom)",
      "(uden at være|uten å være|uden at fejle noget|uten at jeg er|uden at jeg er|without being|not really|ikke rigtig|egentlig ikke|i virkeligheden ikke|er slet ikke) ~1 (syg|syk|sick|ill|syke|unwell)",
    ],
  },
  {
    id: "deceive-somebody",
    points: 3,
    pattern: [
      "(kopiere|kopierer|kopier|efterligne|efterligner|etterligne|copy|copying|imitate) ~3 (stempel|underskrift*|signatur*|signature|stamp|brevhoved|letterhead)",
      "(snyde|jukse med|fuske med|svindle med|bedrage|narre|lure|cheat|trick|fool|scam|defraud|deceive|con|swindle|lyve for|lyge for|juge for|lie to|omgå|hacke|hack) ~3 (systemet|the system|lægen|legen|læge|lege|kommunen|kommunens|nav|the kommune|the municipality|jobcent*|the job centre|caseworker|sagsbehandler*|saksbehandler*|trygden|my doctor|my gp|my employer|arbejdsgiver*|reglerne|kontrollen|sygedagpenge*|sykepenge*|benefit*)",
    ],
  },
  {
    id: "unseen",
    points: 1.5,
    pattern: [
      "(without|uden at|uten at) ~1 (anyone|nogen|noen|anybody|somebody|de|they|kommunen|nav|chefen|sjefen) ~1 (noticing|knowing|finding|seeing|ser|opdager|mærker|merker|ved|vet|oppdager|får|finder|finner)",
    ],
  },
  {
    id: "bends-source",
    points: 2,
    pattern: [
      "(alter|change|redirect|edit|ret|ændr|ændre|lav|endre|tweak|modify) ~2 (citation*|link*|source*|kilde*|henvisning*|citat*|sitat*|reference*) ~3 (so|så|om|to|points|peger|til|slik)",
    ],
  },
  {
    id: "what-is-hidden",
    points: 0.5,
    pattern: [
      "(bijob|bibeskæftigelse|sidejob|ekstrajob|ekstrajobb|biindtægt*|biinntekt*|side job|side business|side hustle|firma ved siden|indtægt*|inntekt*|income|indkomst|løn|lønn|sort arbejde|svart arbeid|sort|svart|timetal|timetallet|timeantal*|timer|hours|formue|opsparing|udlandsrejse|ferierejse|ferie|holiday|trip|samlever|samboer|kæreste|job|jobb|arbejde|work|diagnose|*erklæring*|*attest*|lønseddel|lønnsslipp|payslip|stempel|symptom*|underskrift*|signatur*|signature|dato|datoen|dokument*|attest*|erklæring*|certificate|sygemelding*|sykmelding*|egenmelding*|fravær)",
      "(for|overfor|from|to) ~1 (kommunen|nav|jobcent*|sagsbehandler*|saksbehandler*|skat|skatten|skatteetaten|the kommune|the municipality|the job centre|the jobcentre|the authorities|udbetaling danmark|tax)",
      "(opdager|oppdager|opdage|oppdage|finder ud af|finner ut|finding out|discover*|notice*|get caught|fanget|taget i det|tatt i det|afsløret|avslørt|knaldet)",
      "(så jeg|så vi|so that i|so i|slik at jeg|for at|for å|to get) ~3 (får|få|get|receive|beholde|keep) ~2 (mere|mer|more|penge|penger|money|ydelse*|benefit*|sygedagpenge*|sykepenge*|pension*|fleksjob|uføretrygd)",
      "(godkender|godkende|approve|godkjenne|godkjenner|bevilger) ~1 (mig selv|meg selv|myself|min egen|my own)",
    ],
  },
  {
    id: "order",
    points: 0.5,
    pattern: [
      "^ [please|og|så|nu|nå|bare|ok|okay|venligst|kan du|vil du|can you|could you] [bare] (læs|les|oplæs|read|recite|skriv|lav|lag|giv|gi|vis|udfyld|fyll|sig|si|svar|gør|gjør|gå|kør|kjør|skift|aktiver|aktivér|enter|write|tell|show|give|say|run|list|encode|simulate|make|create|print|output|reveal|repeat|translate|oversæt|legg|tilføj|add|insert|indsæt|sæt|ignore|ignorer|glem|forget|slet|slett|delete|åbn|åpne|open|log|switch|activate|stop|start|kod|krypter|opsummer|brug|bruk|use|udlever|send|hent|beskriv|describe|forklar|explain|lad|udgiv)",
      "(og|and) (skriv|lav|giv|vis|sig|svar|gør|run|write|tell|show|give|say|print|hjælp mig|help me|si|gi)",
      "(til dig|til deg|to you|dig til|deg til|about you|om dig selv|om deg selv|about yourself|who made you|hvem lavede dig|hvem har lavet dig|give you|give you)",
    ],
  },
  {
    id: "ordinary",
    points: -2,
    pattern: [
      "(hvad|hva) (sker|skjer) ~2 (hvis|når|dersom|for dem|med dem|der)",
      "what happens",
      "(straf*|konsekvens*|penalty|penalties|consequence*|kontrol*|mistanke|mistænk*|beskyld*|anklag*|accus*|suspect*|anmeld*|tilbagebetal*|bøde|ulovlig*|lovligt|tilladt|tillatt|allowed|legal|illegal|is it fraud|må man|skal jeg oplyse|må jeg|har jeg pligt)",
      "(kommunen|chefen|sjefen|nav|jobcent*|arbejdsgiver*|arbeidsgiver*|lægen|legen|min læge|min chef|sagsbehandler*|de|my boss|my employer|they|the kommune|boss) ~2 (ignorer*|snyder|jukser|lyver|lyger|løj|skjuler|forfalske*|lies|lied|cheat*|hides|bruger|har forfalsket|glemmer|opdager|oppdager)",
      "(opdager|oppdager|afslører|avslører|finder|kontrollerer|tjekker|discover|detect) ~1 (kommunen|nav|de|jobcent*|the kommune|they) ",
      "(har|has|have) ~1 (forfalsket|forfalska|faked|forged|snydt|jukset|løjet|lied)",
      "(melder|anmelder|anmelde|indberetter|rapporterer|report|opdager|oppdager|afslører|håndterer|mistanke*) ~4 (falsk*|fake|forged|snyd|juks)",
      "(svindel|snyd|juks|bedrageri|socialt bedrageri|fraud) ~1 (med|i|with|er|is|of)",
      "(tavshedspligt|taushetsplikt|privatliv|privacy|kollega*|colleague*|diagnosen for|my diagnosis from|helbredsoplysninger|fortælle min chef|tell my boss)",
      "(leve med|leve et|føle|føler|lade som om alt|late som alt|pretend everything|lader som om (jeg|de|chefen|han))",
    ],
  },
];
