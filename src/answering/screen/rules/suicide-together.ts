import type { ScreenRule } from "../rule.ts";
import { death, others, pillsOrPoison, self, tonight, weapon } from "./crisis-words.ts";

/** Signs that tell together what none of them tells alone. Their order is free. */
export const suicideTogetherRules: readonly ScreenRule[] = [
  {
    id: "pills-and-death",
    language: "all",
    note: "Medicine and death, not waking or the end.",
    pattern: [pillsOrPoison],
    and: [[death]],
    unless: [
      "(fremgå|recept*|resept*|apotek*|pharmacy|gratis|prescription|tilskud*|bivirkning*|side effect*|livet igen|livet tilbage|kvalitet*|døende|terminal*|pallia*|hospice*|smertelindr*|natten over|stoppe med|slutte med|trappe*|slutter|slutte på|stop taking|siger lægen|træner|sygedagpenge|sykepenger|arbejde*|arbeide*|jobb*|how long|hvor længe|hvor lenge|leve med|live with|resten af livet|resten av livet|rest of my life|for livet|livsvarig|hele livet|for life)",
    ],
  },
  {
    id: "pills-at-hand",
    language: "all",
    note: "Medicine laid ready, in the hand, swallowed.",
    pattern: [
      `${pillsOrPoison} ~4 (i hånden|i hånda|i hånd|foran mig|foran meg|ved siden af mig|ved siden av meg|liggende|ligger klar|ligger her|ligger på bordet|parat|klar til|er talt|talt op|in my hand|in front of me|next to me|beside me|ready|lined up)`,
      `(sidder|sitter|står|sitting|sat) ~2 (med|with) ~4 ${pillsOrPoison}`,
      `(samlet|samler|samla|gemt|gemmer|hamstr*|spart|sparet|stockpil*|hoard*|collected|saved up) ~5 ${pillsOrPoison}`,
      `(slugt|slukt|svelgt|svelget|swallowed|indtaget|taget|tatt|took|taken|tog|tok|ædt|spist|skyllet) ~4 (alle|alt for mange|for mange|altfor mange|en masse|hele|all|too many|whole|handful|håndfuld|neve|ti|tyve|tjue|tredive|halvtreds|# stk|bottle) ~4 (${pillsOrPoison}|glas|glasset|pakke|pakken|brett|brettet|pakning*|eske|æske|bottle|box)`,
      `(slugt|slukt|svelgt|swallowed|taget|tatt|tog|tok|took|taken) ~2 (alle|alt|all|hele) ~2 (mine|sine|hans|hendes|hennes|my|her|his|the|min|sin) ~2 (${pillsOrPoison}|medicin|medisin)`,
      `${pillsOrPoison} ~3 (på en gang|på én gang|all at once|alle sammen|alt på en gang)`,
      `(slugt|taget|tatt|took|taken|tog|tok|swallowed) ~1 # ~2 ${pillsOrPoison}`,
    ],
    unless: [
      "(hver dag|om dagen|daglig*|a day|per day|i går aftes mod hovedpine|må jeg|kan jeg|can i|may i|morgen og aften|om morgenen|ved en fejl|ved en feil|by mistake|kun|uge|uker|klar til henting|parat til afhentning)",
    ],
  },
  {
    id: "weapon-and-self",
    language: "all",
    note: "A rope, a weapon, a blade and oneself.",
    pattern: [weapon],
    and: [
      [self, "(han|hun|he|she|borger*|patient*|pasient*)"],
      [
        `(${death}|${tonight}|klar|parat|ready|ladt|loaded|hvad jeg skal|hva jeg skal|what to do|fundet|funnet|købt|kjøpt|bought|found|bundet|binder|tied|tie|loftet|garagen|skuret|skoven|skogen|om halsen|around my neck|hals|håndled*|håndledd*|wrist*|arme|armene|munden|hovedet|head|mouth|låst|locked|truer|threat*)`,
      ],
    ],
    unless: [
      "(jagttegn|våbentilladelse|jagtprøve|arbejdsredskab|hobby|strikke|i strikken|arbejde med|arbejder med|tovtrækning|barberer|snor i|hundesnor)",
    ],
  },
  {
    id: "noose-or-method",
    language: "all",
    note: "How to do it.",
    pattern: [
      "(binde*|binder|knytte*|knyter|lave|tie|tying) ~2 [en|a|the] ~1 (løkke|løkken|noose|galgeknude)",
      "(hvordan|how|hvilken|hvad er|what is|måde*|way|metode*|method*|nemmest*|lettest*|enkleste|easiest|mest skånsom*) ~8 (tage sit eget liv|tage livet af|ta livet|begå selvmord|dø uden|dø smerte*|to die without|kill myself|end my life|dø i søvne|hænge sig|kvæle sig|få det overstået for altid)",
      "(hvor mange|hvor meget|hvor mye|how many|how much|hvor stor) ~6 (skal der til|må til|trenger man|trengs|does it take|it take|is enough|er nok|kræver det|kræves) ~8 (dø|dør|vågner|våkne*|wake|die|sove ind|sovne|slut|kill)",
      `(hvor mange|hvor meget|hvor mye|how many|how much) ~2 ${pillsOrPoison} ~10 (dø|dør|vågner|våkne*|våkner|wake|die|dør af|dødelig*|sove ind|kill|fatal|lethal)`,
      "(hvor mange|hvor meget|hvor mye|how many|how much) ~3 (*piller|*pillerne|*pillene|*tabletter|*tabletterne|*tablettene|*plastre|pills|tablets|morfin|morphine) ~1 (skal der til|skal til|må til|skal det til|does it take|would it take|it takes)",
      "(selvmordsmetode*|suicide method*|afskedsvideo)",
    ],
  },
  {
    id: "nothing-to-live-for",
    language: "all",
    note: "Life has no point left.",
    pattern: [
      "(ikke|ikkje|ingenting|intet|nothing|ikke noget|ikke noe|hvad|hva|what|ingen|not|nt|isnt|anything|noget|noe) ~4 (at leve for|å leve for|to live for|at stå op til|at være her for|å være her for|leve for|værd at leve|verdt å leve)",
      "(livet|mit liv|livet mitt|tilværelsen|life|my life|det hele|alt|alting|everything|it all) ~4 (ingen mening|uden mening|uten mening|meningsløs*|meningslaust|meaningless|pointless|ligegyldigt|likegyldig|no point|no meaning|not worth|ikke værd|ikke verdt|tomt|ødelagt|forbi|is over|er over|slut|slutt|er slut)",
      "(ingen mening|ikke noen mening|ingen vits|no point) ~2 (med|i|in) ~1 (livet|mit liv|at leve|å leve|life|living|tilværelsen|noget|noe)",
      "(magter|orker|klarer|gider|takler|tåler|udholder|hader|hater|overskuer|kan|hate|hates|cant|cannot|cant stand|cant bear) ~3 (livet|at leve|å leve|tilværelsen|life|my life|living|at være i live|mit liv|livet mitt) ~1 (mere|mer|længere|lenger|ikke|ikkje|more|anymore|any more|$)",
      "(færdig|ferdig|done) ~1 (med|with) ~1 (livet|at leve|å leve|life|living)",
      "(ser|finder|finner|kan se|see|have) ~2 (ingen|ikke nogen|ikke noen|ikke|no) ~3 (grund|grunn|mening|formål|reason|point|meaning|hensigt) ~2 (til|med|i|to|in|for) ~3 (at fortsætte|å fortsette|at leve|å leve|livet|living|going on|go on|carry on|at være her|at stå op)",
      "(mistet|tabt|lost) ~2 (alt|livsmod*|livsglæden helt|everything|all hope|alt håb|alt håp|ethvert håb|håbet helt|lysten til alt|livsviljen) ~~14 (leve|live|slut|slutt|dø|die|end|ikke mere|færdig|overskue|magter|orker|tilbage|going on)",
    ],
    unless: [
      "(få noget at leve for|at leve for igen|sygedagpenge at leve for|penge at leve for|money to live|nok at leve for|løn at leve for|har alt at leve for|mister jeg|karrieren|fødselsdag|arbejdslivet|working life|work life)",
      "(livet|alt|det hele) ~1 (på|med) (jobbet|arbejdet|kommunen)",
      "(# kr|kroner|indtægt*|income)",
      "(hvad|hva|what) (har|kan) (jeg|vi|man) ~2 (at leve for|leve for) ~3 (når|hvis|under|mens|om måneden)",
    ],
  },
  {
    id: "going-to-do-it",
    language: "all",
    note: "A deed announced without its name.",
    pattern: [
      `(gør|gjør|gøre|gjøre|do) [jeg|vi|i] ~1 (det|it) ~2 ${tonight}`,
      "(jeg|i|ill|im|i am|så) ~1 (gør|gjør|skal gøre|skal gjøre|vil gøre|am going to do|going to do|will do|gonna do) ~1 (det|it) ~1 (i aften|i nat|i kveld|i natt|tonight|nu|nå|now|i helga|i helgen|i weekenden|i morgen|this time|denne gang|alligevel|snart|soon)",
      "(ellers|så|eller|or else|otherwise|then) (gør jeg det|gjør jeg det|ill do it|i will do it|jeg gør det|jeg gjør det)",
      "(planlagt|planlægger|planlegger|bestemt|besluttet|planned|planning|decided) ~4 (hvordan|how|hvor|where|hvornår|når|when) ~3 (jeg|i|det) ~3 (gøre|gjøre|gør|gjør|do|ske|skal gøres) ~2 [det|it]",
      "(har|ive|i have|er) ~1 (bestemt mig|bestemt meg|besluttet mig|besluttet meg|made up my mind|decided|taget min beslutning) ~~8 (ovre|over|slut|slutt|forbi|væk|borte|farvel|goodbye|nok nu|i nat|i aften|i kveld|tonight|i morgen|ikke mere|for good)",
      "(om|in) ~1 (en|et|an|a|få|few) (time|øjeblik|kvarter|hour|timer|moment|minutes|minutter|dage|days) ~1 (er|is|så er|will) ~2 (det|alt|it|jeg|everything|all|i|be) ~2 (ovre|over|slut|slutt|forbi|væk|borte|gone|done)",
      "(had|fået|fått|haft) ~2 (enough|nok) ~~3 (going to do it|gør det|gjør det|do it|ending|slut|slutt|end it|tonight|i aften|i kveld|gøre det)",
      "(ønsker|vil|vil have|ville|want|wish|need|bare|håber|trenger) ~3 (at|det|det hele|alt|it|it all|this|everything|smerten|the pain) ~3 (stopper|stopped|stopp|holder op|slutter|to stop|stop|forsvinder|forsvinner|to end|be over|to be over|er slut|er ovre|get it over) ~2 (for evigt|for altid|for alltid|forever|for good|for bestandig|helt|once and for all)",
      "(kan|could|hvad|hva|what) ~2 (finde på|finne på|might do|i could do|i might do|jeg gør|jeg gjør|jeg kan gøre|i will do|jeg kan gjøre) ~~8 (alene|alone|bange|redd|afraid|scared|tør ikke|tonight|i nat|i aften|i natt|mig selv|meg selv|myself)",
      "(tør|tørr|bange|redd|afraid|scared|dare|trust|turde) ~6 (alene|alone|mig selv|meg selv|myself|på mig selv) ~~10 (hvad jeg kan finde|finde på|finne på|might do|could do|i nat|i natt|tonight|kan gøre|gøre noget|do something|what i)",
      "(gjort|gjorde|gjort det|gøre|gør|gjør|done|ended) ~2 (slut|slutt|it) ~2 (for lengst|for længst|for længe siden|long ago|på mig selv|med mig selv|med meg selv)",
      "(havde|hadde|var|if it wasnt|if it werent|without|uden|uten) ~4 (børn*|barn*|hund*|kat|dyr*|mor|kids|dog|cat|children|familie*) ~~10 (gjort det|gjort en ende|var jeg væk|borte|ikke været her|be dead|be gone|not be here|være død|gjort slut|gjort slutt|done it|ended it|væk for længst|ikke vært her|slut for længst|slutt for lengst)",
    ],
    unless: [
      "(raskmeld*|sygemeld*|delvis raskmeld*|søge ~2 nu|ansøge|klage|sykmeld*|melde mig|opsig*|sige op|say resign|resign|apply|appeal)",
      "(arbejdet|arbeidet|opgaven|form|skema*|træningen|ansøgningen) ~4 (gøre|gør|do)",
    ],
  },
  {
    id: "last-words",
    language: "all",
    note: "Messages for those left behind.",
    pattern: [
      `(sig|sige|si|siger|hils|hilse|fortæl|fortell|tell|let|give) ~3 ${others} ~4 (elsker|elskede|elsket|love|loved|undskyld|sorry|tilgiv|unnskyld|holder af|glad i|ked af|forgive|forlad)`,
      `(brev|breve|brever|letters|letter|note|video|videoer) ~3 (til|to|for) ~3 ${others} ~6 (når jeg er væk|når jeg er borte|when im gone|when i am gone|efter mig|etter meg|after me|i aften|når det er sket|ikke er her|til når|når jeg ikke)`,
      `(når|hvis|om|when|once|after) ~1 (jeg|im|i am|i) ~2 [er|am] ~1 (væk|borte|gone|ikke er her mere|not here anymore|ikke mere er her|død i morgen) ~~12 ${others}`,
      "(finder|finner|find|vil finde|kan finde|will find) (mig|meg|me) ~2 (i|på|ved|in|at|by|død|hængende|dead|hanging|under) ~2 (skoven|skogen|garagen|garasjen|kælderen|kjelleren|badekar*|vandet|vannet|havnen|the woods|the forest|bath|the garage|loftet|badet|laden|skuret|søen|åen|elven|elva|bilen|$)",
      "(sammen med|hos|hjem til|til|with|join|se|gense|møde|møte|ses med|follow) ~2 (min|mit|mine|mitt|my|the) ~1 (afdøde|avdøde|døde|dead|late|deceased) ~2 (mand|mann|kone|kona|mor|far|barn|søn|sønn|datter|husband|wife|mother|father|son|daughter|kæreste|samboer|hustru|child|bror|søster) ~~6 (i aften|i nat|i kveld|i natt|tonight|nu|nå|snart|igen|igjen|again|soon|now|$)",
      "(pas godt på|tag jer af|ta vare på|ta godt vare på|take care of|look after|hvem passer|hvem tager sig af) ~3 (hinanden|min|mine|mit|my|each other|hverandre|barna|ungene|the kids|dem|hund*|kat*|hans|hendes) ~~10 (når jeg er væk|når jeg er borte|farvel|goodbye|for mig|når jeg ikke er|when im gone|uden mig|uten meg|from now on|jeg kan ikke mere)",
      "(ikke|ikkje|not|wont|won t) ~2 (er|være|bliver|kommer|be|is|vil være) ~1 (her|here|i live|alive) ~1 (i morgen|i morgon|tomorrow|næste uge|neste uke|next week|mere|længere|lenger|når du|når i|efter i nat|når det bliver)",
      "(det bliver|dette er|det her er|det er|this is|its) ~1 (mit|min|mitt|my|de) ~1 (sidste|siste|last) ~2 (brev|besked|beskjed|message|ord|words|nat|natt|night|dag|day|aften|time|hilsen)",
      "(tilgiv|forgive|unnskyld|undskyld) ~1 (mig|meg|me) ~~4 (alle|alle sammen|everyone|kids|børn|barna|mor|mum|jeg kan ikke mere|i cant|klarer ikke mer|orker ikke)",
    ],
    unless: [
      "(døde|dør|død) ~1 (i|for|af|av|sidste)",
      "(på arbejde i morgen|på jobb i morgen|til møde i morgen|at work tomorrow|ikke på kontoret|in the office)",
      "(kolleger*|kollegaer|chefen|sjefen|boss|kunderne)",
    ],
  },
  {
    id: "place-and-will",
    language: "all",
    note: "A dangerous place and the thought of letting go.",
    pattern: [
      "(sidder|sitter|står|går|kører|kjører|er|sitting|standing|walking|on my way|im|stod|sad|parkeret) ~3 (ved|på|nede ved|ude på|ute på|ned til|ud til|til|at|on|by|near|to) ~2 (havnen|havna|kajen|kaia|molen|moloen|søen|åen|elven|elva|fossen|broen|brua|brokanten|stranden|skinnerne|skinnene|perronen|stationen|stasjonen|klinten|klippen|stupet|taget|taket|altanen|balkongen|vinduet|motorvejen|motorveien|the bridge|the edge|the tracks|the platform|the harbour|the harbor|the cliff|the roof|the lake|the river|the sea|kanten)",
    ],
    and: [
      [
        "(overvejer|vurderer|tænker|tenker|hoppe|hopper|springe|springer|gå i|gå ud|gå ut|gå i vandet|lader mig|slippe|slipper|falde|jump|thinking|considering|let go|walk in|step|farvel|goodbye|slut|slutt|ikke mere|ikke mer|end|dø|die|alene|alone|toget|train|vandet|vannet|bølgerne)",
      ],
    ],
    unless: [
      "(bus|bussen|tog til|på vej til møde|til arbejde|på arbejde|jobcent*|til samtale|ferie|to work|holiday|sygeplejers*|togfører)",
    ],
  },
  {
    id: "cannot-any-more",
    language: "all",
    note: "Cannot go on, with a second sign.",
    pattern: [
      "(kan|klarer|orker|magter|gider|holder|can|cant|cannot|evner|makter) ~2 (ikke|ikkje|not|t|bare ikke|simpelthen ikke|go|do this|take|ud) ~2 (mere|mer|længere|lenger|anymore|any more|any longer|mere nu|mer nå|være her|be here|go on)",
      "(alt|det hele|everything|livet|alting) ~1 (er|is) ~1 (sort|svart|håbløst|håpløst|ligegyldigt|likegyldig|hopeless|dark|black|mørkt|meningsløst|slut|slutt|pointless)",
      "(helt|fuldstændig|completely|så|so) (alene|alone|knust|fortvivlet|fortvilet|desperat|opgivende|hopeless|desperate)",
    ],
    and: [
      [
        "(piller*|pillerne|pillene|pills|tabletter*|kniv*|knife|reb|tau|rope|broen|brua|bridge|toget|train|dø|død|die|dead|livet|leve|live|life|slut på det|slutt på det|ende|farvel|goodbye|selvmord*|suicid*|skåret sig|skærer|kutter|cutting|cut|væk for altid|borte for alltid|være her mere|være her mer|være her lenger|være her længere|ligegyldigt|likegyldig|uden mig|uten meg|without me|ikke vågne|never wake|forsvinde|forsvinne|disappear|skade mig|skade meg|hurt myself)",
      ],
    ],
    unless: [
      "(kan ikke leve af|leve af|lever af|live on|leve på|livet på jobbet|arbejdslivet|arbeidslivet|living on|ikke leve op til|hverdagslivet|familielivet|sexlivet|privatlivet|social life|work life|dør af grin|livet med|liv med|livet efter|livet etter|life after|life with|døde af|død af|died|mand er død|kone er død|far er død|mor er død|døde i|døde sidste|få livet tilbage|livet igen)",
      "(hverken|ikke) ~2 (løfte|gå|arbejde|stå|lift|walk|work|jobbe|sidde)",
    ],
  },
  {
    id: "no-contact",
    language: "da+nb",
    note: "Medicine taken or alone, and nobody gets through.",
    pattern: [
      "(kan|får) (ikke|ikkje) ~2 (komme i kontakt med|få kontakt med|få fat i|få tak i|få hul igennem til|vække|vekke) ~1 (hende|ham|henne|han|hun|patienten|pasienten|borgeren|min *)",
    ],
    and: [
      [
        "(piller*|sovepille*|tabletter*|medicin*|medisin*|brev|afsked*|avskjed*|farvel|truet|truede|selvmord*|sjølmord*|livet|bange|redd|våben|gevær|kniv|døden|vil dø)",
      ],
    ],
  },
];
