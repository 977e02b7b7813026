import type { Sign } from "../signs.ts";

/** Points at which signs of despair or of acute danger, none of them enough alone, raise the alarm together. */
export const alarmAt = 3;

/** Signs that somebody may want to die. Three points are enough by themselves. */
export const despairSigns: readonly Sign[] = [
  { id: "own-death", points: 3, pattern: [
    "(hænge|hænger|hengt|hængt|henge|henger|skyde|skyte|skyder|skyter|drukne|drukner|kvæle|kvele|forgifte) (mig|meg|sig|seg)",
    "(hang|shoot|drown|kill|poison|gas|strangle|slit) (myself|himself|herself|themselves)",
    "(lad|la|let|få) (mig|meg|me) [bare|just|nu|nå|få|lige] (dø|die|slippe|slippe væk|slippe fri for livet|forsvinde for altid)",
    "(min|my|mitt|mit) (egen|own|eget) (død|death|dødsdag|selvmord|dødsfald|dødsannonce|dødsfall)",
    "(planlægger|planlægge|planlegger|planlegge|planning|plan|planned|forestiller mig|fantaserer om) ~2 (min|mit|my|mitt|sin|his|her) ~1 (død|begravelse|funeral|death|afsked|avskjed|dødsfald|exit|sorti)",
    "(hvis|om|if|dersom|once|når) (jeg|i) ~1 (var|er|were|was|am|bliver) ~1 (død|dead|deceased)",
    "(nok|enough|lei|led|træt|trøtt|mæt|tired|sick|fed up) ~1 (af|av|of|with) ~1 (livet|mit liv|life|living|my life|at leve|å leve|tilværelsen|det hele og vil dø)",
    "(kun|bare|only|just) ~2 (en|én|ett|et|one) ~1 (udvej|vej ud|utvei|vei ut|way out|way|løsning|solution) ~1 (tilbage|igen|igjen|left|$|for mig|for meg|for me|nu|nå)",
    "(ingen|ikke nogen|ikke noen|ikke en|no|not any|any|ikke anden|ingen anden|ingen annen|eneste) ~1 (udvej|udveje|vej ud|utvei|vei ut|veje ud|way out|anden løsning|annen løsning|other option|escape)",
    "(point|reason|grund|grunn|mening|formål|meningen|vits|purpose|sense) ~3 (being alive|be alive|living|to live|at leve|å leve|at være til|å være til|at være i live|å være i live|livet|living on|at blive ved|at fortsætte livet|existing|at eksistere)",
    "(ondt|vondt|hurts|smertefuldt|tungt|tortur|torture|umuligt|umulig|pain|painful|ulideligt|uutholdelig) ~2 (at|å|to|being|just) (leve|live|være til|være i live|eksistere|exist|alive)",
    "(livet|mit liv|livet mitt|life|my life|at leve|å leve|tilværelsen) ~4 (ulideligt|uudholdeligt|uutholdelig*|uholdbart|unbearable|tortur|torture|ikke til at holde ud|ikke til å holde ut|umuligt at holde ud|not worth|unliveable|meningsløst|helvede på jord|ødelagt for altid)",
    "(aldrig|aldri|never|ikke|not|nt) ~3 (vågne|våkne|vågner|våkner|wake up|wake) ~1 (igen|igjen|again|op|more|opp|mere|mer|i morgen|i morgon|tomorrow|$)",
    "(aldrig|aldri|never|not) ~2 (var født|blev født|been born|født|skulle være født|burde vært født|vært født)",
    "(alvor af|alvor av) (det|mine tanker|planen|truslen|trusselen|tankene)",
    "(købt|kjøpt|købte|kjøpte|bought|skaffet|skaffa|anskaffet|ordered) ~2 (reb|rebet|tov|tau|tauet|snor til mig selv|en løkke|løkke|rope|noose|a gun|gevær|pistol|barberblade|razor blades|helium|kulilte|rottegift)",
    "(ikke|ikkje|not|nt|hverken) ~4 (i live|alive|være til|blandt de levende|på denne jord|på jorden|on this earth|in this world|i denne verden) ~2",
    "(slut|slutt|end|færdig|ferdig|done|forbi|over) ~2 (med|på|with|to) ~1 (mig|meg|mit liv|livet mitt|my life|mitt liv|livet|being here|me)",
    "(jeg|^) ~2 (vil|skal|ønsker|ville) [bare|gerne|gjerne|helst|nu|nå] ~1 dø",
    "(vil|ville) (bare|gerne|gjerne|helst|hellere|heller) ~1 dø",
    "(wants|want|wanna|going) to ~1 die",
    "(been|started|am|im|begyndt at|begynt å|keep|kept) ~1 (cutting|skære|skære mig|kutte|kutte meg|hurting myself) ~1 (again|myself|igen|igjen|mig|meg)",
    "(selvdestruktiv|livstræt|livstrøtt|livslede|dødsønske*|death wish|dødslængsel)",
    "(hvornår|hvordan|how|måde|way|når) ~4 (at dø på|å dø på|to die|man dør|jeg dør) ~2 (hurtigt|hurtigst|smertefrit|uden smerter|smertefritt|painless*|quick*|fast|nemt|i søvne)",
  ] },
  { id: "burden", points: 2, pattern: [
    "(til besvær|til bry|til last|en byrde|a burden|til byrde|en belastning for|i vejen for alle|en klods om benet|en dead weight|useless to|ubrugelig|unyttig|ikke noget værd|intet værd|ingenting verdt|verdiløs|værdiløs|worthless|en skuffelse for alle|letting everyone down|svigter alle|a waste of space)",
    "(alle|they|everyone|familien|family|børnene|barna|ungerne|dem|de) ~4 (lettet|lettede|lettet|relieved|happier|bedre stillet|better off|fri for mig|gladere|slippe for mig|slippe for meg|rid of me|bedre tjent)",
  ] },
  { id: "not-here", points: 2, pattern: [
    "(ikke|ikkje|slet ikke|not|nt) ~2 (være|vært|været|be|exist|eksistere|hørt til) (her|here|til) ",
    "(uden|uten|without) (mig|meg|me)",
    "(væk|borte|gone|forsvinde|forsvinne|disappear|vanish|fordufte) ~2 (for altid|for alltid|for evigt|forever|for good|helt|$|fra alt|fra denne verden)",
    "(jeg|i|im|ill) ~2 (er|be|bliver|blir|forsvinder|forsvinner) ~1 (væk|borte|gone|ikke mere|ikke meir)",
  ] },
  { id: "forever", points: 2, pattern: ["(for altid|for alltid|for evigt|for evig|for bestandig|forever|for good|once and for all|en gang for alle|til evig tid|den evige søvn|evig fred|evig søvn|eternal sleep|fred endelig|endelig fred|peace at last|få fred|finde fred|finne fred)"] },
  { id: "end", points: 1, pattern: ["(slut|slutt|tage slut|ta slutt|end|ende|ending|ends|forbi|ovre|over|overstået|finish|stoppe|stopper|holde op|afslutning|slippe|slipper|slippe for)"] },
  { id: "farewell", points: 2, pattern: ["(farvel|farvell|adjø|goodbye|good bye|farewell|afsked|avskjed|hav det godt alle|ha det bra alle|tak for alt|takk for alt|thank you for everything|thanks for everything|undskyld til alle|unnskyld til alle|sorry to everyone|tilgiv mig|tilgi meg|forgive me|last words|sidste ord|siste ord|sidste gang|siste gang|the last time)"] },
  { id: "left-behind", points: 2, pattern: [
    "(pas på|pass på|tag jer af|tag dig af|ta vare på|take care of|look after|sørg for|hvem passer|hvem får|hvem tager|who gets|who will take) ~2 (min|mine|mit|mitt|my) ~1 (hund*|kat*|børn*|barn*|unger|unge|kids|children|dog|cat|dyr|pets|datter|søn|sønn|familie)",
    "(egen|own|min|my) (begravelse|funeral|gravsten|bisættelse|bisettelse|gravferd)",
    "(elsker|elskede|elsket|love|loved) ~1 (jer|dem|dere|os|oss|you all|them|mine børn|barna mine|my kids|dig altid|deg alltid)",
    "(slukket|slukker|slår|skrudd|turned|switched) ~2 (telefon*|mobil*|phone) ",
    "(testamente|afskedsbrev*|sidste vilje|mine ting|alle mine ting|my belongings|tingene mine) ~4 (givet væk|foræret væk|gitt bort|gave away|skrevet|written|ryddet|klar|ready)",
  ] },
  { id: "weapon", points: 2, pattern: ["(kniv|kniven|knife|pistol*|gevær*|jagtgevær*|våben|våbnet|våpen|våpenet|hagle|hagla|rifle|gun|shotgun|reb|rebet|tov|tovet|tau|tauet|løkke|løkken|løkka|rope|noose|barberblad*|razor*|økse|galge*|sprøjte med|helium)"] },
  { id: "pills", points: 1, pattern: ["(piller|pillerne|pillene|pillan|tabletter*|tablettene|panodil*|pinex|paracet*|paracetamol|dolol|tramadol|morfin*|morphine|sovepille*|sovepiller*|sovemedicin|sovetabl*|insulin*|imovane|stilnoct|oxycontin|oxycodon*|oksykod*|fentanyl*|metadon|kodein|benzo*|pills|tablets|painkillers|sleeping|antidepressiver|sobril|valium|vival|paralgin|medicinskab*|medisinskap*)"] },
  { id: "all-of-it", points: 1, pattern: ["(alle|alt|hele|all|every|whole|entire|hele glasset|på bordet|foran mig|foran meg|i hånden|i hånda|in front of me|in my hand|on the table|ved siden af|next to me|en håndfuld|handful|for mange|too many|hele pakken|hele brettet|talt op|talt dem|counted|klar|ready|liggende) "] },
  { id: "swallowed", points: 1, pattern: ["(slugt|slukt|svelget|svelgt|sluger|svelger|swallow*|taget|tatt|taken|took|tog|tok|tager|tar|ta|indtaget|spist|skyller|lagt|ligger|overdos*)"] },
  { id: "place-of-death", points: 2, pattern: [
    "(kaste|kaster|kastet|smide|smider|lægge|lægger|legge|legger|throw|throwing|lie|lay|hoppe|hopper|springe|springer|jump|jumping|styrte|stuper|stupe) ~2 (mig|meg|myself|ud|ut|ned|off|foran|under|in front|i havet|i vandet|i vannet|fra) ~3 (tog*|toget|metro*|bro*|brua|skinner*|skinnene|train|bridge|bus|bil*|lastbil*|trailer*|vogntog*|vandet|vannet|havet|elv*|fossen|altan*|balkong*|tag*|taket|vindue*|vinduet|roof|window|traffic|klippe*|stup*|tracks|havn*|tube|tårn|etage|sal)",
    "(kører|køre|kjører|kjøre|drive|driving|styre|svinger|dreje|drejer|steer|rammer|braser) ~4 (utfor|ind i|inn i|af vejen|av veien|off the road|into a tree|into a wall|into oncoming|over i modsatte|ud over|ned i|mod et træ|et vejtræ|autoværn*|autovern*|fjellveggen|bropille*|trafikken|i havnen|lastbil*|træ)",
    "(toget|togskinner*|skinnerne|skinnene|perronkanten|broen|brua|brokanten|stupet|klippekanten|motorvejsbro*|højhus|høyblokk|railway|train tracks|the bridge|the ledge|the roof|cliff)",
  ] },
  { id: "self-harm", points: 2, pattern: [
    "(skærer|skære|skåret|skar|cutter|kutter|kutte|kuttet|cutting|cut|ridser|brænder|risper|klippet) ~2 (mig|meg|myself|sig|seg|i armen|i armene|i arma|arms|wrists|again|igen|igjen|håndled*|håndledd*)",
    "(hader|hater|hate|afskyr) ~1 (mig selv|meg selv|myself|mig|meg|mit liv|livet mitt|my life)",
    "(skade|hurt|harm|straffe|punish|slå) ~1 (mig selv|meg selv|myself|mig|meg|sig selv|seg selv|himself|herself|themselves)",
  ] },
  { id: "announced", points: 2, pattern: [
    "(i aften|i nat|i kveld|i natt|tonight|i morgen|i dag|today|denne gang|this time|nu|nå|now) ~3 (gør jeg det|gjør jeg det|gør det|sker det|skjer det|skal det ske|skal det være|er det slut|er det slutt|is the night|is the day|it ends|ender det|i do it|ill do it|bliver det)",
    "(tonight|i aften|i nat|i kveld|i dag|today|dette) (is|er) ~1 (the night|the end|natten|aftenen|dagen|slutningen|slutten|my last|min sidste|min siste|the day)",
    "(gør|gjør|do|gøre|gjøre|gjennomføre|gennemføre|carry out|go through with) ~1 (det|it|planen|the plan) ~1 (i aften|i nat|i kveld|i natt|tonight|nu|nå|snart|now|i morgen|denne gang|this time|alligevel)",
    "(har|have|lagt|made|lavet|laget|ive) ~2 (en plan|a plan|planen klar|bestemt mig|bestemt meg|made up my mind|besluttet mig|besluttet det|decided to end|det hele planlagt|alt planlagt|everything planned)",
  ] },
  { id: "cannot-go-on", points: 1, pattern: [
    "(kan|orker|magter|klarer|gider|holder|makter|evner|vil|can|cant|cannot) ~2 (ikke|ikkje|not|t|ut|ud|do this|go on|take) ~2 (mere|mer|længere|lenger|anymore|any more|any longer|on|it)",
    "(cant|cannot) (go on|cope|take it|do this|carry on|keep going)",
    "(alt|det hele|alting|everything|it all|livet|life) ~2 (er|is|føles|feels) ~1 (sort|svart|håbløst|håpløst|ligegyldigt|likegyldig|meningsløst|tomt|mørkt|slut|slutt|over|hopeless|dark|black|pointless|meaningless|empty|forbi|ødelagt|tabt|umuligt)",
    "(intet|ingen|ikke noget|no|mistet|lost|opgivet|given up|gitt opp|uden|uten) ~1 (håb|håp|hope|al håb|alt håb|fremtid|framtid|future|livslyst|livsmod|on life|alt|all hope)",
    "(desperat|desperate|fortvivlet|fortvilet|knækket|knekt|ved at bryde sammen|ensom|lonely|så alene|helt alene|alone|totalt alene|helt tom|tom indeni|tom inni|empty inside|ulykkelig|grædt|græder|gråter|crying)",
  ] },
  { id: "first-death-word", points: 2, pattern: [
    "(jeg|i|mig|meg|me|im|my) ~4 (dø|dør|død|døden|die|dead|dying|death)",
    "(dø|død|døden|die|dead|death) ~3 (jeg|mig|meg|me|myself|selv)",
  ] },
  { id: "life-word", points: 1, pattern: ["(livet|mit liv|livet mitt|at leve|å leve|life|my life|living|to live|være til|i live|alive)"] },
  { id: "want", points: 1, pattern: ["(vil bare|vil helst|har lyst til|lyst til at|lyst til å|lyst å|ønsker|overvejer|vurderer|tænker på at|tenker på å|tænker tit|drømmer om|fristes|fristet|tempted|want to|feel like|thinking about|thinking of|considering|just want|wish|hellere|heller|fantaserer|længes efter|lengter etter|bestemt mig|bestemt meg|har besluttet)"] },
  { id: "reported", points: 1, pattern: ["(borger*|patient*|pasient*|klient*|bruker*|innbygger*|sygemeldt|kollega*|medarbejder*|medarbeider*|client|colleague|coworker|bror*|søster*|mand|mann*|kone*|søn*|sønn*|datter*|ven|venn*|mor|far|husband|wife|son|daughter|friend|brother|sister) ~6 (siger|sier|sagt|sagde|skrevet|skriver|skrev|råbte|råber|truer|truede|fortæller|fortalte|sms*|texted|told|says|said|wrote|threaten*|antyder|meldt savnet|forsvundet|forsvunnet|missing|låst|locked|vil ikke komme ud)"] },
  { id: "speaks-of-offices", points: -2, pattern: [
    "(papirarbejde*|papirarbeid*|paperwork|skema|skemaer|skjema*|bureaukrati*|byråkrati|møder|møter|meetings|formularer|forms|kommunens breve|telefonkø|opkald|ringer hele tiden|overenskomst*|kontrakt*|contract|ansættelse*|opsigelse*|oppsigelse*|ansøgning*|søknad*|application|raskmeld*|friskmeld*|delvis|gradert|deltid|part time|kursus|projekt*|prosjekt*)",
    "(plejevederlag|plejeorlov|pleiepenger|pallia*|hospice|terminal*|livets afslutning|livets slut*|begravelseshjælp|gravferdsstønad|efterladte*|etterlatte*|sorgorlov|dødsfald|dødsfall|bereave*|funeral leave|pensionsalder*|testamenteret)",
    "(døde|dør|dødd|gik bort|gikk bort|passed away|died) ~2 (i|for|af|av|af kræft|last|of|sidste|forrige|efter|etter|after|fra|pludselig|in|on|under)",
    "(min|mit|my|hans|hendes|vores) ~1 (mand|kone|mor|far|bror|søster|søn|datter|barn|ven|kollega|hustru|mann|sønn|husband|wife|mother|father|mum|dad|son|daughter|brother|sister|friend|colleague|kæreste|samboer|mormor|farfar) ~1 (er|is|var|blev|ble) (død|dead|døende|dying|gået bort|terminal)",
  ] },
  { id: "speaks-of-work", points: -1, pattern: ["(jobbet|jobben|job|arbejdet|arbeidet|arbejdspladsen|arbeidsplassen|arbejde|work|the office|kontoret|firmaet|ferie|holiday|regler|reglerne|rules|uger|uker|weeks|ret til|rett til|entitled|hvor længe|hvor lenge|how long|sygedagpenge*|sykepenge*|benefit|fleksjob*|pension*|kommune*|nav|jobcent*)"] },
];

/** Signs that somebody's life is in danger at this moment. */
export const acuteSigns: readonly Sign[] = [
  { id: "body-fails", points: 2, pattern: [
    "(besvimer|besvimet|besvimte|besvimede|svimer af|fainting|fainted|faints|passing out|passed out|unconscious|bevidstløs*|bevisstløs*|bevidstheden|bevisstheten|bevidsthed|livløs*|lifeless|ukontaktbar|falder sammen|faldt sammen|falt sammen|faldet sammen|kollaps*|collaps*|slap i hele kroppen|limp|sover og kan ikke vækkes)",
    "(meget blod|mye blod|masser af blod|så meget blod|så mye blod|blod overalt|blod over det hele|so much blood|lots of blood|blood everywhere|bløder kraftigt|blør kraftig*|stor blodpøl|blodpøl*|pool of blood|forbløder|blør i hjel|bleeding out|pulserende blod|sprøjter blod|blodet sprøjter|blodet fosser)",
    "(trækker ikke vejret|puster ikke|not breathing|isnt breathing|stopped breathing|gisper|gasping|kan ikke få luft|får ikke luft|får ikke puste|cant breathe|cannot breathe|kan ikke trække vejret|klarer ikke å puste|klarer ikke puste|kvæles|kveles|kvalt|choking|choked|suffocat*)",
    "(blå i ansigtet|blå i ansiktet|blå i hovedet|blå læber|blå lepper|blå om munden|blue lips|turning blue|turned blue|helt blå|helt grå i ansigtet|grå i hovedet|turning grey|askegrå)",
    "(hjertestop|hjertestans|cardiac arrest|ingen puls|no pulse|hjertet er stoppet|hjertet har stoppet|hjerteanfald|hjerteinfarkt|heart attack|slagtilfælde|hjerneslag|having a stroke|hjerneblødning|blodprop i hjertet|anafylaktisk|allergisk chok|allergisk sjokk|anaphyla*|krampeanfald|krampeanfall|seizure|kramper|epileptisk anfald|fitting|lammet i den ene side|skæv i ansigtet|skjev i ansiktet|snakker sort|snakker utydelig plutselig|taler uforståeligt)",
    "(forgiftet|forgiftning|poisoned|drukket gift|drukket klorin|røgforgift*|røykforgift*|gasforgift*|kulilteforgift*|stukket af hveps og|bidt af en hugorm|drowning|druknet|er ved at drukne|elektrisk stød|fået stød|forbrændt over|brænder i|står i flammer|kørt over|påkørt af|falt ned fra|faldet ned fra)",
    "(brystsmerter|smerter i brystet|ondt i brystet|vondt i brystet|chest pain*|pain in * chest|trykken for brystet|tryk for brystet|presset i brystet|klemmer i brystet) ~~10 (arm|armen|kæbe*|kjeve*|jaw|sveder|koldsved*|kaldsvett*|svetter|sweating|åndenød|vejret|pusten|breath|kvalme|nausea|bleg|blek|pale|strål*|radiat*|hurtig puls)",
  ] },
  { id: "right-now", points: 1, pattern: ["(nu|nå|lige nu|now|right now|akut|akutt|hjælp|hjelp|help|hjælp mig|help me|hurtigt|fort|quick*|hvad gør jeg|hvad gør vi|hva gjør jeg|hva gjør vi|what do i do|what should i do|112|113|ambulance*|ringe|ringer jeg|call|emergency|skadestue|for 5 minutter|for fem minutter|minutes ago|lige faldet|nettopp|just|pludselig|plutselig|suddenly|på gulvet|on the floor|kan ikke vække|svarer ikke|reagerer ikke|not respond*|ikke vågne*)"] },
  { id: "somebody", points: 1, pattern: ["^ [hjælp|help|hjelp|så|og|øh] (min|mit|mitt|my|han|hun|he|she|der|there|det|en|vores|a|our|hes|shes|someone|nogen|noen|et barn|barnet|patienten|pasienten|borgeren|kollegaen|i|jeg|skal jeg)"] },
  { id: "violence", points: 2, pattern: [
    "(slår|slag|tæver|sparker|hits|hitting|beating|beats|kvæler|kveler|strangl*|banker|truer|threaten*|overfalder|overfaller|attack*|voldtager|voldtar|raping) ~2 (mig|meg|me|hende|henne|her|ham|os|oss|børnene|barna|the kids|us|sagsbehandler*|personalet)",
    "(bange for mit liv|redd for livet|bange for at blive slået ihjel|fear for my life|han dræber mig|han slår mig ihjel|hun slår ham ihjel|vil dræbe|skal dræbe|truer med at dræbe|truer med å drepe|vil slå ihjel|threatening to kill|going to kill|med en kniv|with a knife|med våben|med kniv|bevæbnet|bevæpnet|armed)",
  ] },
  { id: "past", points: -3, pattern: [
    "(sidste år|i fjor|last year|for # (år|måneder|uger|uker|mdr) siden|# years ago|years ago|months ago|weeks ago|i januar|i februar|i marts|i mars|i april|i maj|i mai|i juni|i juli|i august|i september|i oktober|i november|i december|i desember|i 19*|i 20*|in 19*|in 20*|tidligere|engang|i sommer|i vinter|i foråret|i efteråret|siden dengang|efter (en|et|min|mit) (hjertestop|blodprop|hjerneblødning|slagtilfælde|hjerteanfald|hjerneslag|krampeanfald|epileptisk anfald)|etter (hjerneslag|hjerteinfarkt|hjertestans|et hjerneslag)|after (a|my|the|his|her) (stroke|heart attack|seizure|cardiac arrest|fall))",
    "(kursus|førstehjælp*|førstehjelp*|hjertestarter*|beredskab*|apv|arbejdsmiljø*|arbeidsmiljø*|procedure*|instruks*|sygemeld*|sykmeld*|sykemeld*|sick leave|fravær*|arbejdsskade*|yrkesskade*|raskmeld*|sygedagpenge*|sykepenge*|tilbage på arbejde|tilbake i jobb|back to work|fleksjob*|rehabiliter*|genoptræn*)",
  ] },
];
