import type { Sign } from "../signs.ts";

/** Points at which signs of despair or of acute danger, none of them enough alone, raise the alarm together. */
export const alarmAt = 2;

/** Signs that somebody may want to die. Three points are enough by themselves. */
export const despairSigns: readonly Sign[] = [
  {
    id: "own-death",
    points: 4,
    pattern: [
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
      "(ikke|ikkje|not|nt|hverken) ~4 (i live|alive|være til|blandt de levende|på denne jord|på jorden|on this earth|in this world|i denne verden)",
      "(slut|slutt|end|færdig|ferdig|done) ~2 (med|på|with|to) ~1 (mig|meg|mit liv|livet mitt|my life|mitt liv|livet|being here|me)",
      "(jeg|^) ~2 (vil|skal|ønsker|ville) [bare|gerne|gjerne|helst|nu|nå] ~1 dø",
      "(vil|ville) (bare|gerne|gjerne|helst|hellere|heller) ~1 dø",
      "(wants|want|wanna|going) to ~1 die",
      "(been|started|am|im|begyndt at|begynt å|keep|kept) ~1 (cutting|skære|skære mig|kutte|kutte meg|hurting myself) ~1 (again|myself|igen|igjen|mig|meg)",
      "(tager|tar|tage|ta|take|taking|took) ~1 (springet|spranget|the leap|the jump|min sidste rejse|the easy way out|den nemme udvej|den lette udvej|den enkle utveien)",
      "(dem|those|alle|de|everyone|de som|dem som) ~2 (jeg|i) ~1 (efterlader|etterlater|leave behind|forlader|am leaving behind|efterlod)",
      "(by the time|when|når|innen|inden|hvis) ~2 (you|i|du|dere|de|nogen|noen|anyone) ~1 (read|reads|læser|leser|finder|finner|find) ~1 (this|dette|det her|denne|brevet|mig|meg|beskeden|me)",
      "(tømt|tømte|tømmer|emptied|emptying|skyllet|drukket|hældt) ~4 (medicinskab*|medisinskap*|pilleglas*|doseringsæske*|dosett*|pilleæske*|pilldosett|pillebok*|glasset|glas piller|flasken med|æsken|the bottle|cabinet|alle mine|alle pillerne|hele)",
      "(tømt|tømte|emptied) ~3 (medicinskab*|medisinskap*|medicine cabinet|pilleglas*|pille*|pill bottle)",
      "(ærgrer|ærgrede|skuffet|skuffa|ked af|trist|lei meg|sad|disappointed|irriteret|bitter|sorry|hader|hater|hate) ~3 (at|for|that|over|når|when) ~3 (vågnede|vågner|våknet|våkner|woke up|wake up|vågne|våkne|i live|alive|overlevede|overlevde|survived)",
      "(vågner|våkner|vågnede|våknet|wake up|woke up) ~4 (ærgrer|skuffet|skuffa|disappointed|ked af det over|wish i hadnt|ønsker at jeg ikke|ønsker jeg ikke|irriteret)",
      "(ikke|ikkje|ingen|no|not|nt|any) ~2 (flere|fler|any|more|noen|nogen|anden) ~1 (grunde|grunner|grund|grunn|reasons|reason) ~1 (til|to|for) ~1 [at|å] ~1 (blive|bli|stay|fortsætte|fortsette|kæmpe videre|være her) $",
      "(tror ikke|tviler på|ved ikke om|vet ikke om|dont think|doubt|not sure|usikker på) ~2 (jeg|i|at jeg|om jeg|ill|if i|if ill) ~1 (er|lever|overlever|be|live|am|survive|make it|er i live|kommer til at leve|vil leve) ~1 (her|here|til|i morgen|på mandag|natten|natta|through|until|alive|neste|næste|the night|weekenden|helgen|helga|i næste uge|længe nok)",
      "(så|then|også|når|when|hvis|if) ~4 (stopper|slutter|ender|ends|slukker|forsvinder) jeg (også|med)",
      "(stopper|slutter|stoppes|ophører|is over) ~1 (stopper|slutter|gør) jeg (også|med)",
      "(slippe|slip|stop|stopped|stoppe|ophøre|opphøre|holde op|slutte|slutte å|get to stop|stopping) ~3 (være til|eksistere|existing|at leve|å leve|living|being alive|to exist|være i live|trække vejret|breathing)",
      "(blør|bløder|bleed*|blod|blood) ~3 (håndled*|håndledd*|wrist*|halsen|pulsåre*|armene etter kutt)",
      "(sten i lommerne|steiner i lomma|steiner i lommene|stones in my pockets|rocks in my pockets)",
      "(gå|går|gik|walk|walking|svømme|svømmer|swim|hoppe|vade|vader|drive|ligge) ~2 (ud|ut|out|i|into|langt) ~1 [i|into|from|fra|to] ~1 (åen|søen|havet|vandet|vannet|fjorden|elven|elva|the sea|the lake|the river|the water|sjøen|bølgerne|shore) ~1 (til|and|og|med|for altid|until|uden|$|indtil|så)",
      "(tænde|tænder|åbne|åbner|turn on|skru på) ~2 [for] ~1 (gassen|gashanen|the gas)",
      "(fryse|fryser|sulte|sulter|drikke|bløde|bløder|starve|freeze|bleed) ~2 [mig selv|meg selv|myself] ~1 (ihjel|i hjel|til døde|til døde|to death)",
      "(hvor højt|hvor høyt|hvor lang tid tager det|hvor lang tid tar det|how long does it take|how high) ~4 (drukne|forbløde|fryse ihjel|falde for at dø|dø af|drown|bleed out|to die|to fall)",
      "(stopper|stoppe|slutte|slutter|holder op|holde op|stop|quit) ~3 [med|taking|å ta|at tage] ~3 (insulin*|hjertemedicin*|medicin*|medisin*|dialyse*|behandling*|min medicin|meds|medication) ~4 (så det er slut|så jeg dør|for at dø|for å dø|så jeg kan dø|to die|so i die|så er det slut)",
      "(håber|håper|hope|ønsker|wish) ~3 (kræften|kreften|the cancer|sygdommen|sykdommen|operationen|hjertet) ~3 (tager mig|tar meg|takes me|dræber mig|dreper meg|kills me|kommer igen så|kommer tilbage så|slår mig ihjel|stopper)",
      "(håber|håper|hope|ønske|ønsker|wish|gid|bare) ~3 (kræften|kreften|cancer|sygdommen|sykdommen|operationen|hjertet|kemoen|blodproppen) ~2 (havde|hadde|had|ville|would have) ~2 (taget|tatt|taken|dræbt|drept|killed|slået|vundet) ~1 [mig|meg|me|ihjel]",
      "(håber|håper|hope|ønsker|wish|beder til|ber om) ~3 (hjertet|mit hjerte|hjertet mitt|my heart) ~3 (går i stå|stopper|stoppes|stops|stanser|stanset|stop|gives out|giver op|gir opp)",
      "(ikke|ikkje|not|nt|never|aldrig) ~1 (eksisterede|eksisterte|fandtes|fantes|existed|exist anymore|var til|var her på jorden|var blevet født)",
      "(gør|gøre|gjør|gjøre|do|did) ~1 (noget|noe|something|et eller andet) ~1 (ved|med|mod|to|mot) ~1 (mig selv|meg selv|myself|sig selv|seg selv|himself|herself)",
      "(ingen|nobody|no one|noone|intet) ~2 (til at|til å|der kan|som kan|to|can) ~1 (stoppe|stop|hindre|redde|save) ~1 (mig|meg|me)",
      "(ingen|no) ~1 (vej|vei|way) (tilbage|tilbake|back)",
      "(poeng|point|mening|formål|grund|grunn|vits) ~3 (fortsætte|fortsette|continue|carry on|go on|opretholde) ~2 (livet|life|at leve|å leve|living|med livet|med at leve)",
      "(alle|everyone|de|folk|verden) ~1 (har|have|has) ~1 (opgivet|gitt opp|given up on|svigtet|sviktet|forladt|forlatt) ~1 (mig|meg|me) ~~8 (opgiver|gir|give|slut|slutt|dø|også|nu)",
      "(med|with) (sig|mig|seg|meg|himself|herself|me) ~1 (i|in|into) ~1 (døden|graven|death|the grave)",
      "(greit|fint|godt|bedst|best|okay|ok|fine|bedre|better|enklere|easier) ~1 (at|hvis|om|that|if) ~1 (jeg|i) ~1 (dør|døde|die|died|er død|was dead|were dead)",
      "(might|may) as well ~1 (dead|die)",
      "(fortjener|deserve|ret til|rett til|right to) ~2 [ikke|not] ~1 [at|å|to] ~1 (leve|live|være i verden|være til|være i live|be alive|exist|eksistere|være i denne verden|vær i verden)",
      "(hvorfor|why) ~2 (fik|fikk|kunne|didnt|couldnt|måtte) ~2 (jeg|i|kræften|the cancer) ~2 [ikke] ~2 (lov at dø|lov til at dø|dø|die|tage mig|take me)",
      "(misunder|misunner|envy|jaloux på) ~2 (de døde|dem der er døde|de som er døde|dem der dør|the dead|dem der får lov at dø)",
      "(kommer|vender|coming|come) ~1 (ikke|aldrig|aldri|not|never|nt) ~1 (hjem|home|tilbage|tilbake|back) ~1 (igen|igjen|mere|mer|again|i aften|i kveld|tonight|fra skoven|$) ~~6 (farvel|leder|lede|søg|ikke efter|elsker|undskyld|sorry|tak for|børn|slut)",
      "(lede|leder|leite|let|look|search|led) ~2 [ikke|not|dont] ~1 (efter|etter|for) (mig|meg|me)",
      "(lukke|lukker|close|slukke|slukker|turn off) ~2 (øjnene|øynene|my eyes|lyset|lyset mitt|the light|the lights) ~2 (for sidste gang|for siste gang|for altid|for alltid|for evigt|forever|for good|for the last time)",
      "(hvile|sove|sover|rest|sleep) ~1 (for evigt|for altid|for alltid|forever|i fred for|og aldrig|uden at vågne|uten å våkne)",
      "(checke|tjekke|tjekker|check|checking) (ud|out) ~1 (af livet|of life|for altid|for good|for godt)",
      "(hænger|henger|hanging|hængende|hengende) ~2 (i|in|fra|from|på) ~1 (garagen|garasjen|loftet|skuret|skur|laden|låven|træet|treet|kælderen|kjelleren|the garage|a rope|rebet|tauet|bjælken|trappen|trappa|a tree|the barn)",
      "(konkrete|konkret|specific|concrete) ~1 (planer|plan|plans) ~2 [om at|for at|for å|om å|to|klar] ~2 [dø|tage|ende|die|end|livet|selvmord*]",
      "(selvdestruktiv|livstræt|livstrøtt|livslede|dødsønske*|death wish|dødslængsel)",
      "(hvornår|hvordan|how|måde|way|når) ~4 (at dø på|å dø på|to die|man dør|jeg dør) ~2 (hurtigt|hurtigst|smertefrit|uden smerter|smertefritt|painless*|quick*|fast|nemt|i søvne)",
    ],
  },
  {
    id: "now-i-go",
    points: 1,
    pattern: [
      "^ [så|og|so] (nu|nå|now) ~1 (tager|gør|går|kører|setter|sætter|kjører|tar|hopper|springer|sker|skjer|gjør|lægger|legger) ~1 jeg",
      "now (i|im|ill)",
    ],
  },
  {
    id: "burden",
    points: 2,
    pattern: [
      "(til besvær|til bry|til last|en byrde|a burden|til byrde|en belastning for|i vejen for alle|en klods om benet|en dead weight|useless to|ubrugelig|unyttig|ikke noget værd|intet værd|ingenting verdt|verdiløs|værdiløs|worthless|en skuffelse for alle|letting everyone down|svigter alle|a waste of space)",
      "(ingen|nobody|no one) ~2 (får brug for|har brug for|needs|need|trenger|vil have|gider|ønsker|vil ha|wants) ~1 [brug for|bruk for|have|ha|me|noget med] ~1 (mig|meg|me) ~1 [mere|mer|længere|lenger|anymore|any more|at gøre]",
      "(alle|they|everyone|familien|family|børnene|barna|ungerne|dem|de) ~4 (lettet|lettede|lettet|relieved|bedre stillet|better off|bedre tjent)",
    ],
  },
  {
    id: "not-here",
    points: 2,
    pattern: [
      "(ikke|ikkje|slet ikke|not|nt) ~2 (være|vært|været|be|exist|eksistere|hørt til) (her|here|til)",
      "(uden|uten|without) (mig|meg|me)",
      "(væk|borte|gone|forsvinde|forsvinne|disappear|vanish|fordufte) ~1 (for altid|for alltid|for evigt|forever|for good|fra alt|fra denne verden)",
      "(vil|ønsker|want to|lyst til at|lyst til å|bare|just) ~1 (forsvinde|forsvinne|disappear|vanish)",
    ],
  },
  {
    id: "gone",
    points: 1,
    pattern: ["(jeg|i|im|ill) ~2 (er|be|bliver|blir|forsvinder|forsvinner) ~1 (væk|borte|gone|ikke mere|ikke meir)"],
  },
  {
    id: "peace",
    points: 0.5,
    pattern: [
      "(få fred|have fred|finde fred|finne fred|ha fred|fred nu|fred nå|vil have ro for|be at peace|find peace|hvile nu|sove nu|bare sove|just sleep|gi opp|give op|giver op|giving up|given up|gitt opp|givet op|im done|i am done|jeg er færdig|jeg er ferdig|fået nok|fått nok|had enough|nok nu|nok nå)",
    ],
  },
  {
    id: "took-it-all",
    points: 1.5,
    pattern: [
      "(taget|tatt|taken|took|tog|tok|slugt) ~1 (glasset|flasken|hele glasset|pakken|æsken|boksen|det hele|alt|alt sammen|everything|it all|all of it|all of them|dem alle|alle sammen)",
    ],
  },
  {
    id: "no-answer",
    points: 0.5,
    pattern: [
      "(svarer|tager|answer*|svarte|svarede|respond*) ~1 (ikke|ikkje|not|nt) ",
      "(not|wont|doesnt|isnt) (answer*|respond*|picking up)",
    ],
  },
  {
    id: "too-hard",
    points: 2,
    pattern: [
      "(livet|mit liv|livet mitt|life|my life|det at leve|at leve|å leve) ~2 (er|is|blevet|føles|feels|has become) ~2 (for hårdt|for hardt|too hard|too much|for meget|for mye|for tungt|for svært|for vanskelig|too painful|umuligt|umulig|impossible|et helvede|et helvete|hell|ødelagt|ruined|over|slut|slutt)",
    ],
  },
  {
    id: "not-until",
    points: 1.5,
    pattern: [
      "(ikke|ikkje|not|nt|næppe|aldrig|tvivler) ~6 (leve|lever|live|be alive|være i live|overleve|opleve) ~1 (til|to|until|ud|through|frem til)",
    ],
  },
  {
    id: "all-asleep",
    points: 1.5,
    pattern: [
      "(alle|everyone|børnene|barna|ungerne|the kids|de andre|min mand|min kone|familien) ~1 (sover|er gået i seng|er i seng|har lagt sig|is asleep|are asleep|sovner|har lagt seg)",
      "(skrevet|written|skrev|lavet) ~2 (testamente*|my will|a will|sidste vilje)",
    ],
  },
  {
    id: "getting-off",
    points: 1,
    pattern: [
      "(står af|stiger af|hopper av|melder mig ud|melder meg ut|get off here|checking out|opgiver|gir opp|giver op|vil bare slippe|vil slippe|vil bare væk|vil bare bort|just want out|want out)",
      "(hvorfor|why|kvifor) ~2 (skal|skulle|should|bother) ~1 [jeg|i] ~1 (blive ved|fortsætte|fortsette|go on|keep going|carry on|holde ud|kæmpe|kjempe|fighting|leve|live|stå op)",
    ],
  },
  {
    id: "darkness",
    points: 2,
    pattern: [
      "(kun|bare|only|nothing but) ~1 (mørke|mørket|darkness|sorte tanker|tomhed|tomhet|smerte|pain)",
      "(alt|det hele|everything|livet|life) ~1 (er|is) ~1 (sort|svart|mørkt|black|dark)",
    ],
  },
  {
    id: "forever",
    points: 2,
    pattern: [
      "(for altid|for alltid|for evigt|for evig|for bestandig|forever|for good|once and for all|en gang for alle|til evig tid|den evige søvn|evig fred|evig søvn|eternal sleep|fred endelig|endelig fred|peace at last|få fred|finde fred|finne fred)",
    ],
  },
  {
    id: "end",
    points: 0.5,
    pattern: [
      "(slut|slutt|tage slut|ta slutt|end|ende|ending|ends|forbi|ovre|over|overstået|finish|stoppe|stopper|holde op|afslutning|slippe|slipper|slippe for)",
    ],
  },
  {
    id: "farewell",
    points: 2,
    pattern: [
      "(farvel|farvell|adjø|goodbye|good bye|farewell|afsked|avskjed|hav det godt alle|ha det bra alle|tak for alt|takk for alt|thank you for everything|thanks for everything|undskyld til alle|unnskyld til alle|sorry to everyone|tilgiv mig|tilgi meg|forgive me|last words|det sidste jeg gør|det siste jeg gjør|the last thing i do|sidste ord|siste ord|sidste gang|siste gang|the last time)",
    ],
  },
  {
    id: "left-behind",
    points: 2,
    pattern: [
      "(pas på|pass på|tag jer af|tag dig af|ta vare på|take care of|look after|sørg for|hils|hilse|hilsen til|say hi to|greet|kys|hvem passer|hvem får|hvem tager|who gets|who will take) ~2 (min|mine|mit|mitt|my) ~1 (hund*|kat*|børn*|barn*|unger|unge|kids|children|dog|cat|dyr|pets|datter|søn|sønn|familie)",
      "(behøver|trenger|skal|need) ~1 (ikke|ikkje|not|nt|to) ~2 (vente|wait|lede|regne) ~1 (på|for|efter|etter|med) (mig|meg|me)",
      "(vi|i|dere|we|you|du) ~1 (ses|see|ser|møtes|mødes|seeing) ~2 [nok] ~1 (ikke|ikkje|aldrig|aldri|not|never|nt) ~2 (igen|igjen|again|mere|mer|mig|meg|me|her|him|more)",
      "(vi|i|dere|we|you|du) ~3 (ikke|ikkje|aldrig|aldri|wont|never|not) ~2 (ses|see|ser|møtes|mødes) ~2 (igen|igjen|again|mere|mer|me|her|him)",
      "(hunden|katten|the dog|the cat) ~3 (hos naboen|afleveret|givet væk|bor nu hos|with the neighbour)",
      "(livsforsikring*|life insurance|begravelsen er betalt|ordnet begravelsen|papirerne er ordnet) ~~8 (selv|mig|dør|dø|die|børn*|kids|væk|gone)",
      "(tak|takk|thanks) for (denne gang|alt|tiden|everything|kampen|denne gangen)",
      "(egen|own|min|my) (begravelse|funeral|gravsten|bisættelse|bisettelse|gravferd)",
      "(elsker|elskede|elsket|love|loved) ~1 (jer|dem|dere|os|oss|you all|them|mine børn|barna mine|my kids|dig altid|deg alltid)",
      "(skrevet|skriver|skrev|lagt|sendt|wrote|written|left) ~2 (brev|breve|lapp|lapper|seddel|note|letter|letters|besked|video|sms) ~1 (til|to|for) ~2 (børn*|barn*|unger*|ungene|kids|children|kone*|kona|mand*|mann*|familie*|family|mor|mamma|alle|everyone)",
      "(slukket|slukker|slår|skrudd|turned|switched) ~2 (telefon*|mobil*|phone)",
      "(testamente|afskedsbrev*|sidste vilje|mine ting|alle mine ting|my belongings|tingene mine) ~4 (givet væk|foræret væk|gitt bort|gave away|skrevet|written|ryddet|klar|ready)",
    ],
  },
  {
    id: "weapon",
    points: 2,
    pattern: [
      "(kniv|kniven|knife|pistol*|gevær*|jagtgevær*|våben|våbnet|våpen|våpenet|hagle|hagla|rifle|gun|shotgun|reb|rebet|tov|tovet|tau|tauet|løkke|løkken|løkka|rope|noose|barberblad*|razor*|økse|galge*|sprøjte med|helium|bjælken|loftsbjælke*|takbjelke*|bjelken|the beam|rafters|hængekrog|gashane*|exhaust pipe|slange til)",
    ],
  },
  {
    id: "chair",
    points: 2,
    pattern: [
      "(stol|stolen|chair|skammel|skamlen|stigen) ~3 (under|klar|stillet|flyttet|kicked|sparke)",
      "(stillet|flyttet|put|moved) ~1 (stolen|en stol|the chair|a chair)",
    ],
  },
  {
    id: "tried-before",
    points: 1,
    pattern: [
      "(prøvet|prøvd|forsøgt|forsøkt|tried|gjort det|done it) ~1 [det] ~1 (før|before|tidligere|flere gange|to gange|engang|once)",
      "(alkohol|vodka|whisky|spiritus|drukket|flaske vodka|bottle of vodka|fuld|drunk|snaps)",
    ],
  },
  {
    id: "pills",
    points: 1,
    pattern: [
      "(piller|pillerne|pillene|pillan|doseringsæske*|dosett*|pilleæske*|medicinæske*|pilldosett|tabletter*|tablettene|panodil*|pinex|paracet*|paracetamol|dolol|tramadol|morfin*|morphine|sovepille*|sovepiller*|sovemedicin|sovetabl*|insulin*|imovane|stilnoct|oxycontin|oxycodon*|oksykod*|fentanyl*|metadon|kodein|benzo*|pilleglas*|pillebok*|pille|pills|tablets|painkillers|sleeping|antidepressiver|sobril|valium|vival|paralgin|medicinskab*|medisinskap*)",
    ],
  },
  {
    id: "all-of-it",
    points: 0.5,
    pattern: [
      "(alle|alt|hele|all|every|whole|entire|hele glasset|på bordet|foran mig|foran meg|i hånden|i hånda|in front of me|in my hand|on the table|ved siden af|next to me|en håndfuld|handful|for mange|too many|hele pakken|hele brettet|talt op|talt dem|counted|klar|ready|liggende) ",
    ],
  },
  {
    id: "swallowed",
    points: 0.5,
    pattern: [
      "(slugt|slukt|svelget|svelgt|sluger|svelger|swallow*|taget|tatt|taken|took|tog|tok|tager|tar|ta|indtaget|spist|skyller|lagt|ligger|overdos*)",
    ],
  },
  {
    id: "place-of-death",
    points: 2,
    pattern: [
      "(kaste|kaster|kastet|smide|smider|lægge|lægger|legge|legger|throw|throwing|lie|lay|hoppe|hopper|springe|springer|jump|jumping|styrte|stuper|stupe) ~2 (mig|meg|myself|ud|ut|ned|off|foran|under|in front|i havet|i vandet|i vannet|fra) ~3 (tog*|toget|metro*|broen|bro|brua|skinner*|skinnene|train|bridge|bus|bil*|lastbil*|trailer*|vogntog*|vandet|vannet|havet|elv*|fossen|altan*|balkong*|tag*|taket|vindue*|vinduet|roof|window|traffic|klippe*|stup*|tracks|havn*|tube|tårn|etage|sal)",
      "(køre|kører|kjøre|kjører|drive|rulle) ~1 (ud i|ut i|uti|into|ned i|out into) ~1 [vandet|vannet|søen|havnen|fjorden|åen|the water|the lake|the river]",
      "(kører|køre|kjører|kjøre|drive|driving|styre|svinger|dreje|drejer|steer|rammer|braser) ~4 (utfor|ind i|inn i|af vejen|av veien|off the road|into a tree|into a wall|into oncoming|over i modsatte|ud over|ned i|mod et træ|et vejtræ|autoværn*|autovern*|fjellveggen|fjellvegg|murveggen|rett i|lige i|lige ind i|rett inn i|straight into|bropille*|trafikken|i havnen|lastbil*|træ)",
      "(ned til|ud til|hen til|ut til|bort til|down to|out to|over til|på vej til|på vei til) ~1 (banen|togbanen|toget|broen|brua|havnen|havna|skinnerne|skinnene|søen|åen|fjorden|skoven|skogen|vandet|vannet|stationen|stranden|the tracks|the river|the bridge|the lake|the sea|the woods|the station|perronen)",
      "(står|stået|stod|sidder|siddet|sitter|sad|stood|standing|sat|been) ~2 (ved|på|at|on|by|oppe på|ude på) ~1 (perronen|skinnerne|skinnene|broen|brua|kanten|sporet|stupet|taget|platform|tracks|bridge|roof|railing|the edge|søen|åen|havnen|havna|fjorden|vandet|vannet|elven|elva|klippen|klinten|kajen|molen|altanen|balkongen|motorvejsbroen)",
    ],
  },
  {
    id: "place",
    points: 1.5,
    pattern: [
      "(toget|togskinner*|skinnerne|skinnene|perronkanten|broen|brua|brokanten|stupet|klippekanten|motorvejsbro*|rækværk*|rekkverk*|railing|balcony|altankant*|altanen|balkongen|balkong|jernbaneoverskæring*|havnekaj*|molen|kajkanten|rooftop|overpass|højhus|høyblokk|railway|train tracks|the bridge|the ledge|the roof|cliff)",
    ],
  },
  {
    id: "self-harm",
    points: 2,
    pattern: [
      "(skærer|skære|skåret|skar|cutter|kutter|kutte|kuttet|cutting|cut|ridser|brænder|risper|klippet) ~2 (mig|meg|myself|sig|seg|i armen|i armene|i arma|arms|wrists|again|igen|igjen|håndled*|håndledd*)",
      "(hader|hater|hate|afskyr) ~1 (mig selv|meg selv|myself|mig|meg|mit liv|livet mitt|my life)",
      "(skade|hurt|harm|straffe|punish) ~1 (mig|meg)",
      "(skade|hurt|harm|straffe|punish|slå) ~1 (mig selv|meg selv|myself|sig selv|seg selv|himself|herself|themselves)",
    ],
  },
  {
    id: "announced",
    points: 2,
    pattern: [
      "(i aften|i nat|i kveld|i natt|tonight|i morgen|i dag|today|denne gang|this time|nu|nå|now) ~3 (gør jeg det|gjør jeg det|gør det|sker det|skjer det|skal det ske|skal det være|er det slut|er det slutt|is the night|is the day|it ends|ender det|i do it|ill do it|bliver det)",
      "(tonight|i aften|i nat|i kveld|i dag|today|dette) (is|er) ~1 (the night|the end|natten|aftenen|dagen|slutningen|slutten|my last|min sidste|min siste|the day)",
      "(gør|gjør|do|gøre|gjøre|gjennomføre|gennemføre|carry out|go through with) ~1 (det|it|planen|the plan) ~1 (i aften|i nat|i kveld|i natt|tonight|nu|nå|snart|now|i morgen|denne gang|this time|alligevel)",
      "(lagt|made|lavet|laget) ~2 (en plan|a plan|planen klar) ~2 (for|til|om) ~2 (det|at|i aften|it|how|hvordan)",
      "(har|have|ive) ~2 (planen klar|bestemt mig|bestemt meg|made up my mind|besluttet mig|besluttet det|decided to end|det hele planlagt|alt planlagt|everything planned)",
    ],
  },
  {
    id: "cannot-go-on",
    points: 1,
    pattern: [
      "(kan|orker|magter|klarer|gider|holder|makter|evner|vil|can|cant|cannot) ~2 (ikke|ikkje|not|t|ut|ud|do this|go on|take) ~2 (mere|mer|længere|lenger|anymore|any more|any longer|on|it)",
      "(cant|cannot) (go on|cope|take it|do this|carry on|keep going)",
      "(alt|det hele|alting|everything|it all|livet|life) ~2 (er|is|føles|feels) ~1 (sort|svart|håbløst|håpløst|ligegyldigt|likegyldig|meningsløst|tomt|mørkt|slut|slutt|over|hopeless|dark|black|pointless|meaningless|empty|forbi|ødelagt|tabt|umuligt)",
      "(intet|ingen|ikke noget|no|mistet|lost|opgivet|given up|gitt opp|uden|uten) ~1 (håb|håp|hope|al håb|alt håb|fremtid|framtid|future|livslyst|livsmod|on life|alt|all hope)",
      "(desperat|desperate|fortvivlet|fortvilet|knækket|knekt|ved at bryde sammen|ensom|lonely|så alene|helt alene|alone|totalt alene|helt tom|tom indeni|tom inni|empty inside|ulykkelig|grædt|græder|gråter|crying)",
    ],
  },
  {
    id: "first-death-word",
    points: 1,
    pattern: [
      "(jeg|i|mig|meg|me|im|my) ~4 (dø|dør|død|døden|die|dead|dying|death)",
      "(dø|død|døden|die|dead|death) ~3 (jeg|mig|meg|me|myself|selv)",
    ],
  },
  {
    id: "life-word",
    points: 0.5,
    pattern: ["(livet|mit liv|livet mitt|at leve|å leve|life|my life|living|to live|være til|i live|alive)"],
  },
  {
    id: "want",
    points: 1,
    pattern: [
      "(vil bare|vil helst|har lyst til|lyst til at|lyst til å|lyst å|ønsker|overvejer|vurderer|tænker på at|tenker på å|tænker tit|drømmer om|fristes|fristet|tempted|want to|feel like|thinking about|thinking of|considering|just want|wish|hellere|heller|fantaserer|keep looking|kigger hele tiden|ser hele tida|stirrer på|wondering|fristende|tiltrækkende|tempting|lokker|lokkende|trækker i mig|calls me|kalder på mig|længes efter|lengter etter|bestemt mig|bestemt meg|har besluttet)",
    ],
  },
  {
    id: "reported",
    points: 0.5,
    pattern: [
      "(borger*|deltager*|deltaker*|employee|ansat*|ansatt|kamerat*|kæreste*|patient*|pasient*|klient*|bruker*|innbygger*|sygemeldt|kollega*|medarbejder*|medarbeider*|client|colleague|coworker|bror*|søster*|mand|mann*|kone*|søn*|sønn*|datter*|ven|venn*|mor|far|husband|wife|son|daughter|friend|brother|sister) ~6 (siger|sier|sagt|sagde|skrevet|skriver|skrev|råbte|råber|truer|truede|fortæller|fortalte|sms*|texted|told|says|said|wrote|threaten*|antyder|meldt savnet|forsvundet|forsvunnet|missing|låst|locked|vil ikke komme ud|left a message|lagt besked|sendt besked|sendt sms|forlod|gik|gikk|left|udtaler|udtalte|nekter|nægter)",
    ],
  },
  {
    id: "speaks-of-offices",
    points: -2,
    pattern: [
      "(papirarbejde*|papirarbeid*|paperwork|skema|skemaer|skjema*|bureaukrati*|byråkrati|møder|møter|meetings|formularer|forms|kommunens breve|telefonkø|opkald|ringer hele tiden|overenskomst*|kontrakt*|contract|ansættelse*|opsigelse*|oppsigelse*|ansøgning*|søknad*|application|raskmeld*|friskmeld*|delvis|gradert|deltid|part time|kursus|projekt*|prosjekt*)",
      "(tale|taler|snakker|snakke|talk|fortælle|fortelle|forklare|sige) ~4 (om|about) ~1 (døden|death|dying|at dø|å dø)",
      "(farvel|goodbye|afsked|avskjed) ~2 (til|med|to|with) ~2 (arbejde|arbejdet|arbeidet|kolleg*|arbejdsplads*|jobbet|jobben|job|work|colleagues)",
      "(plejevederlag|plejeorlov|pleiepenger|pallia*|hospice|terminal*|livets afslutning|livets slut*|begravelseshjælp|gravferdsstønad|efterladte*|etterlatte*|sorgorlov|dødsfald|dødsfall|bereave*|funeral leave|pensionsalder*|testamenteret)",
      "(døde|dør|dødd|gik bort|gikk bort|passed away|died) ~2 (i|for|af|av|af kræft|last|of|sidste|forrige|efter|etter|after|fra|pludselig|in|on|under)",
      "(min|mit|my|hans|hendes|vores) ~1 (mand|kone|mor|far|bror|søster|søn|datter|barn|ven|kollega|hustru|mann|sønn|husband|wife|mother|father|mum|dad|son|daughter|brother|sister|friend|colleague|kæreste|samboer|mormor|farfar) ~1 (er|is|var|blev|ble) (død|dead|døende|dying|gået bort|terminal)",
    ],
  },
  {
    id: "speaks-of-work",
    points: -1,
    pattern: [
      "(kolleger*|kollegaer|stillingen|ressourceforløb*|energien|symptom*|senfølge*|spurgt|ansvaret|jobbet|jobben|job|arbejdet|arbeidet|arbejdspladsen|arbeidsplassen|arbejde|work|the office|kontoret|firmaet|ferie|holiday|regler|reglerne|rules|uger|uker|weeks|ret til|rett til|entitled|hvor længe|hvor lenge|how long|sygedagpenge*|sykepenge*|benefit|fleksjob*|pension*|kommune*|nav|jobcent*)",
    ],
  },
];
