import type { ScreenRule } from "../rule.ts";
import { body, drug, examination, otherPurpose, result, rightsTalk, symptom, treatment } from "./medical-words.ts";

/**
 * What only somebody who treats the person can answer: symptoms, prognosis, choice of treatment
 * and examination, medicine. Illness as the reason for a question on work, money, rehabilitation
 * or research is our field and stays out (`otherPurpose`).
 */
export const medicalRules: readonly ScreenRule[] = [
  {
    id: "dosage",
    language: "all",
    pattern: [
      `(hvor meget|hvor mye|hvor mange|how much|how many|max|maks|maksimal*|maximum|højeste|høyeste|største|hvilken|hvilket|what|which|rigtige|right|korrekt|anbefalet|anbefalt|recommended|ekstra|extra|dobbelt|double|safe) ~3 ${drug}`,
      `${drug} ~6 (om dagen|i døgnet|per døgn|pr døgn|pr dag|per dag|a day|per day|daily|dagligt|daglig|hver dag|milligram|mg|ml|dråber|dropper|hvor ofte|how often|ad gangen|at once|på en gang)`,
      "(døgndosis*|døgndose*|startdosis|startdose|vedligeholdelsesdosis|maksdosis|maxdosis|maksdose|dosis|dose|dosering*|dosage|doses|milligram|mg)",
      "(# mg|# milligram|# ml|# dråber|# dropper|# tabletter|# piller|# pills|# tablets)",
      `(glemt|glemte|gløymt|forgot|forgotten|missed|sprunget ~1 over|springe over|hoppet over|skip) ~5 ${drug}`,
    ],
    unless: [
      "(selektionsdosis|arbejdsdosis|motionsdosis|rette dosis (arbejde|træning|motion)|dosis (arbejde|træning|motion|virkelighed)|arbejdstid|timer)",
      "(fremgå|oplyse|skrive|stå) ~4 (mulighedserkl*|attest*|erklæring*)",
    ],
    note: "How much of a medicine.",
  },
  {
    id: "medicine-question",
    language: "all",
    pattern: [
      `(må|kan|bør|burde|skal|skulle|tør|tåler|can|could|should|may|do|is|are|er|virker|virke|hjælper|hjelper|hjælpe|hvad|hva|what|hvilke|hvilken|which|hvorfor|why|bedst|best|better|bedre|farligt|farlig|dangerous|safe|sikkert|trygt|stoppe|stopper|slutte|quit|stop|trappe|trapper|taper|nedtrappe*|ned i|op i|skifte|bytte|switch|sammen med|together with|kombiner*|combine|mix|blande|blandes|bivirkning*|side effect*|biverknad*|virkning*) ~8 ${drug}`,
      `${drug} ~8 (eller|or|sammen med|together with|kombiner*|bivirkning*|side effect*|virker|virke|farligt|farlig|safe|dangerous|normalt|normal|trappes ned|nedtrappes|stoppe|stop|blande|blandes|bedre|bedst|better|best|allergi*|skadelig*|afhængig*|avhengig*|addict*|vanedannende|gravid*|alkohol|alcohol|vin|øl|beer|wine|hvor længe|how long|skal jeg|should i|må jeg)`,
    ],
    unless: [...otherPurpose, ...rightsTalk, "(vitaminpille for|medicin dosering|ikke medicin|medicinsk)"],
    note: "Choice, effect, mixing and stopping of medicines.",
  },
  {
    id: "medicine-and-food",
    language: "all",
    pattern: [
      `(vin|rødvin|hvidvin|rødvin|raudvin|hvitvin|øl|pils|alkohol*|alkoholen|sprut|spiritus|snaps|drinks|drink|champagne|drikke|drikker|genstande|wine|beer|alcohol|booze|drinking|grapefrugt*|grapefruit*|sushi|rå fisk|lakrids|lakris|kaffe|coffee|soja*|soy|sukker|sugar|ryge|ryger|røyke|røyker|smoke|smoking|vape|snus|hash|nikotin*|østers|skimmelost|råmælk|blåskimmel*) ~10 (${drug}|${treatment}|kræft|kreft|cancer)`,
      `(${drug}|${treatment}) ~10 (vin|rødvin|hvidvin|øl|alkohol*|spiritus|snaps|wine|beer|alcohol|grapefrugt*|grapefruit*|sushi|lakrids|kaffe|coffee|genstande|ryge|smoke|sukker|soja)`,
    ],
    unless: [...otherPurpose, ...rightsTalk],
    note: "Alcohol and food with medicine or treatment.",
  },
  {
    id: "is-it-normal",
    language: "all",
    pattern: [
      `${symptom} ~~16 (normalt|normal|almindeligt|almindelig|vanlig|vanleg|farligt|farlig|alvorligt|alvorlig|nervøs|bekymret|bekymra|bange for at det|redd for at det|uroe*|urolig|worried|worry|normal|dangerous|serious|common|tegn på|sign of|tilbagefald|tilbakefall|relapse|recurrence|metastase*|er det kræft|være kræft|er det kreft|være kreft|be cancer|it cancer|er det betændelse|er det infektion|hvad kan det|hva kan|what could|what can|hvad er det|hva er det|what is it|hvad skyldes|hva skyldes|hvorfor|why|går det over|går det væk|går det bort|går det vekk|forsvinder|forsvinner|go away|goes away|disappear|vokser det ud|vokser det|grow back|bliver det bedre|blir det bedre|get better|hvor længe varer|hvor lenge varer|hvor længe går|how long|hvad gør jeg|hva gjør jeg|hvad skal jeg gøre|what do i do|what should i do|what can i do|skal jeg ringe|skal jeg til læge|skal jeg gå til læge|skal jeg på|skadestue|see a doctor|call a doctor|emergency|lægen nu|hjælper mod|hjelper mot|helps|helps with|hvad hjælper|hva hjelper|kur mod|bivirkning*|side effect*|på grund af kemo*|skal det|should it|skulle det)`,
      `(normalt|normal|almindeligt|almindelig|vanlig|vanleg|farligt|farlig|alvorligt|alvorlig|nervøs|bekymret|worried|dangerous|serious|common|tegn på|sign of|signs of|tilbagefald|tilbakefall|relapse|hvorfor|why|hvad kan|what could|skyldes|hvad hjælper|hva hjelper|what helps|hvad gør jeg|hva gjør jeg|hvad gør man ved|hva gjør man med|mod|mot) ~10 ${symptom}`,
      `(hvorfor|why) ~4 (svimmel*|kvalm|dizzy|hævet|hoven|svetter|sveder|fryser|hoster|bløder|ryster|nauseous|swollen)`,
      `(kan|could|er|is|might) ~3 ${symptom} ~6 (være|vere|be|et|a|en|kræft|kreft|cancer|tilbagefald|tilbakefall|farligt|farlig)`,
      `(er|is|could|kan) (det|this|it|det her) ~4 (tegn på|sign of|symptom på|symptom of|betændelse|betennelse|tilbagefald|tilbakefall|lungebetændelse|blodforgiftning|sepsis|blodprop|infected|infektion|en infeksjon)`,
    ],
    unless: [...otherPurpose],
    note: "A symptom and whether to worry.",
  },
  {
    id: "symptom-told",
    language: "all",
    pattern: [
      `(mit|min|mine|mitt|my|mors|fars|hans|hendes|hennes|his|her) ~1 ${body} ~4 (er|har|gør|gjør|sover|hæver|hovner|klør|kløer|svier|væsker|bløder|blør|brænder|is|are|hurt*|feel*|swell*|leak*|itch*|look*|falder|faller|værker|verker|dirrer|ryster|snurrer|prikker|dunker|banker|dovner) ~6 ${symptom}`,
      `${body} ~4 (er|is|are|sover|føles|kjennes|feels|feel) ~3 (følelsesløs*|nummen*|numne|numb|hævet|hævede|hoven|hovne|swollen|røde|rødt|rød|varm*|blå|blåt|gule|gul|black|sorte|blue|red|yellow|stive|stiv|stiff|leaking|sover|infected|betændt|betent)`,
      "(jeg|har|i|min mand|min kone|mannen min) ~2 (hoster|spytter|tisser|kaster|cough|coughing|spitting|brækker|spyr|hostet|hostede|tisset|kastet|peeing|vomiting) ~2 (blod|op blod|blood|up blood|opp blod|blod op)",
      "(blod i|blood in) ~2 (afføring*|avføring*|urin*|stool*|urine|opkast*|oppkast*|spyt|toilet*)",
      "(har|fået|fått|have|got|found|fundet|mærker|kjenner|feel|opdaget|oppdaget|mærket) ~3 (en knude|knude|knuder|en kul|kul|kuler|en bule|en klump|a lump|lump|lumps|hævede lymfeknuder|udslæt|utslett|a rash) ~3 (på|i|under|bag|in|on|bak)",
      "(feber|fever|temperatur) ~3 (#|over|på|of|above)",
      "(mine|min|mit|mitt|my) ~3 (forsvinder|vokser|kommer|går|vil|bliver|blir|go|gone) ~3 [igen|ud igen|tilbage|igjen|ut igjen|væk|over|away|back] ?",
      `${symptom} ~2 ${body} ~~8 (farlig*|til læge|til lege|a doctor|normal*|hjælp|hva|hvad|?)`,
      "(alle|mine|my|mitt|mit) ~2 (led|ledd|joints|muskler|knogler) ~2 (gør|gjør|er|ache|hurt|verker|værker)",
    ],
    unless: [...otherPurpose, ...rightsTalk],
    note: "A symptom told, with hardly a question.",
  },
  {
    id: "numb-or-gone",
    language: "all",
    pattern: [
      `${body} ~4 (sover|følelsesløs*|nummen*|numne|numb|prikker|snurrer|falder af|faller av|kløer|klør|svier)`,
      `(kvitt|af med|rid of|slippe af med|fri for) ~3 ${symptom}`,
      `${symptom} ~3 (i|in) ~1 ${body} ?`,
    ],
    unless: [...otherPurpose],
    note: "Late effects of the body and whether they pass.",
  },
  {
    id: "prognosis",
    language: "all",
    pattern: [
      "(hvor lang tid|hvor længe|hvor lenge|how long|hvor mange år|hvor mange måneder|hvor mange måneder) ~2 (har|do|can|kan|lever|leve|overlever|skal|will|må) ~3 (igen|igjen|tilbage|tilbake|leve|live|left|at leve i|at leve|å leve|overleve|lever man|med spredning|survive)",
      "(hvor længe|hvor lenge|how long) ~2 (lever|leve|live|overlever) ~2 (man|folk|jeg|han|hun|people|someone|you|med|with|patienter)",
      "(overlever|dør) (jeg|han|hun|man|min mor|min far|min mand|min kone|med stadie)",
      "(survive|surviving) (stage|this|my|the cancer|it)",
      "(will|can|do|kan|vil|kommer) ~3 (i|jeg|she|he|hun|han|min mand|mor) ~3 (survive|overleve|dø af|die from|die of|make it|klare den|klare mig igennem)",
      "(chance*|chancer|chancen|min risiko|risikoen min|my risk|sjanse*|sjansen|odds|prognose*|prognosis|udsigt*|utsikt*|overlevelse*|survival|livslængde|levetid|forventet levetid|leveutsikt*|life expectancy) ~5 (overleve|survive|overlevelse*|stadie|stage|grad|tilbagefald|tilbakefall|recurrence|relapse|blive rask|bli frisk|komme igennem|blive helbredt|helbredelse|kureret|cured|cure|at dø|å dø|dying|death|spredning|for mig med|for meg med|med min type|for min type|leve)",
      "(prognose*|prognosen|prognosis|overlevelsesrate*|overlevelsesstatistik*|5 års overlevelse|fem års overlevelse|survival rate*|survival rates|life expectancy|forventet levetid) ~2 (for|ved|med|of|with|min|my|mit)",
      "(er det|is it|kan det være|could it be|tror du det er) ~1 (kræften|kreften|the cancer|cancer|metastas*|et tilbagefald|et tilbakefall|spredning|kræft|kreft)",
      "(kommer|kan|vil|will|does|is) ~2 (kræften|kreften|sygdommen|sykdommen|det|cancer|svulsten|knuden|it|the cancer) ~3 (tilbage|tilbake|igen|igjen|back|return|sprede sig|spre seg|spread|dræbe|drepe|kill)",
      "(bliver|blir|kan) ~1 (jeg|han|hun|min mand|min mor|man) ~2 (rask|frisk|helbredt|kureret|symptomfri|kræftfri|kreftfri|mig selv|meg selv|normal|hel|god) ~2 (igen|igjen|helt|?|nogensinde|noen gang|af|fra|for)",
      "(will|can) i ~3 (recover|get better|be cured|get well|be normal|be myself|have children|get pregnant)",
      "(kan|tør|can|may|må|bør) ~3 (blive|bli|become|get|være) ~1 (gravid*|pregnant|far|mor) ~8 (kemo*|stråle*|behandling*|kræft|kreft|cellegift*|chemo*|cancer|treatment|tamoxifen|operation*|?)",
      "(steril|infertil|ufrugtbar|infertile|ufruktbar|menstruation tilbage|min menstruation)",
      "(frisk|rask|helbredt|cured|well|fri|free) ~1 (af|av|of|from|for) ~2 (*kræft*|*kreft*|cancer|leukæmi*|leukemi*|lymfom*|myelom*|depression|depresjon|sclerose|gigt|diabetes|prolaps*)",
      "(er|is) ~3 (kræften|kreften|min kræft|kreften min|svulsten|knuden|tumoren|sygdommen|the cancer|my cancer|the tumour|my tumor|spredning) ~3 (arvelig*|smitsom*|dødelig*|helbredelig|uhelbredelig|hereditary|aggressiv*|aggressive|curable|terminal|farlig*|dangerous|godartet|ondartet|benign|malignant|væk|borte|gone)",
      "(har jeg|har hun|har han|do i have|is it|er det|have i got) ~3 (kræft|kreft|cancer|depression|depresjon|hjernerystelse|hjernerystelse|diskusprolaps|prolaps|demens|adhd|angst|stress eller|udbrændt|en blodprop|a blood clot|metastaser|sklerose|gigt|ptsd|lungekræft|leukæmi|diabetes) ~3 ?",
      "(håret|hår|neglene|smagen|smagssansen|smakssansen|følesansen|lugtesansen|luktesansen|menstruationen|mensen|sexlysten|lysten til sex|potensen|rejsningen|ereksjonen|hukommelsen|my hair|my taste|my sense of smell|my periods|libido) ~4 (tilbage|tilbake|back|igen|igjen|ud|ut|grow|return)",
      "(kommer|will|vil) ~2 (håret|neglene|smagen|hair|taste|følelsen|føleevnen) ~3 (tilbage|tilbake|igen|igjen|ud|ut|back)",
      "(hvor sandsynlig*|hvor sannsynlig*|how likely|risikoen|risiko) ~4 (tilbagefald|tilbakefall|relapse|recurrence|spredning|dø|die)",
      "(vokser|grow*|kommer) ~3 (ud|ut|back|tilbage|tilbake) ~2 (igen|igjen|?|efter|etter|after)",
      "hvor længe varer (det|de|smerterne|bivirkningerne|trætheden) ?",
    ],
    unless: [...otherPurpose, "(ydelse*|penge*|regler|reglerne|reform*|ordning*)"],
    note: "How long, how likely, whether it returns.",
  },
  {
    id: "treatment-choice",
    language: "all",
    pattern: [
      `(skal|bør|burde|skulle|should|ought|anbefaler|recommend|klogt|nødvendig*|necessary|need|værd|worth|tør) ~2 (jeg|vi|i|we|han|hun|he|she|min mor|min far|min mand|min kone|my *|patienten|pasienten|min patient|pasienten min|at få|å få|to have|to get|at tage) ~8 ${treatment}`,
      `(kan|må|can|could|may) (jeg|vi|i|we|min mand|min kone|min mor|min far|min søn|min datter|mannen min|my husband|my wife|my mum|my dad|han|hun|he|she|man|patienten|pasienten) ~2 (få|nøjes med|undgå|slippe for|springe over|droppe|udsætte|avoid|skip|get|have|fravælge|velge bort|bede om) ~2 ${treatment}`,
      `(skal|bør|burde|skulle|should|tør|kan ikke|cannot|cant|vil|skal jeg|rådes til|svært at|hard to) ~6 (vælge|velge|vælger|choose|choosing|decide|tage imod|sige ja til|sige nej til|si ja til|si nei til|takke ja til|takke nej til|takke nei til|say yes to|say no to|droppe|stoppe|afbryde|avbryte|holde pause|udsætte|utsette|refuse|fortsætte|fortsette|continue|skip|udskyde|afslutte|starte på|begynde på) ~4 ${treatment}`,
      `${treatment} ~1 (eller|or|versus|vs|fremfor|i stedet for|framfor|instead of|rather than) ~2 (${treatment}|ikke|not|ej|vente|wait|ingenting|nothing)`,
      `(fjerne|fjernet|få fjernet|remove|operere|bortopereret|få bortopereret|operert bort|have ~2 removed) ~3 ${body}`,
      `(er|is|are|virker|does|do) ~2 ${treatment} ~5 (bedre|bedst|better|best|farlig*|dangerous|nødvendig*|necessary|sikker*|safe|smertefuld*|painful|det værd|worth|gør ondt|hurt)`,
      `(farlig*|ufarlig*|sikkert|trygt|skadelig*|klogt|lurt|okay|dumt|safe|dangerous|harmful|wise|advisable|for stærk|for sterk|for høj|too strong|too much|for meget|for mye|for lidt|nok) ~8 ${treatment}`,
      `(hvor mange|hvor meget|hvor mye|how many|how much|hvor tit|hvor ofte|how often) ~2 ${treatment} ~3 (kan|tåler|må|can|skal|should|holder|man|jeg|kroppen|the body)`,
      `(springe|hoppe|skip|miss|udskyde|utsette|udsætte|vente med|pause|droppe|glemt|glemte) ~3 ${treatment}`,
      `(bedre|rask|frisk|better|helbredt|klare mig|klare meg|overleve|survive|recover) ~2 (uden|uten|without) ~1 ${treatment}`,
      `${body} ~3 (gror|heler|heal|heals|læger|regenerer*|restituer*|retter sig|vokser sammen)`,
      "(nerve|nerver|nerverne|nervene|nerves|nervebaner*) ~4 (gror|heler|heal|vokser|grow|kommer igen|retter sig|regenerer*|tilbage|tilbake)",
      "(hvilken|hvilke|hvilket|which|antal kemokure) ~2 (*kemo*|*operation*|*operasjon*|stråle*|cellegift*|chemo*|surgery|radiotherapy|hormonbehandling*|immunterapi*|kur|kuren|narkose)",
      "(højeste|største|max|maks*) ~2 (antal|number) ~2 (*kemo*|*operation*|stråle*|cellegift*)",
      `(hvilken|hvilke|which|what) ~2 (behandling*|kur|kuren|treatment|treatments|terapi|medicin) ~4 (bedst|best|virker|works|anbefal*|recommend*|mod|mot|for|against|ved|giver)`,
      "(give|giver|gi|gir|cause|causes|føre til|fører til|medføre|udløse|utløse|forårsage) ~2 (*kræft*|*kreft*|cancer|blodprop*|tilbagefald|tilbakefall|relapse|demens|metastaser)",
      "(værst|verst|worst|farligst|farligste|mest aggressiv*|mildest|most dangerous|værste|verste) ~3 (*kræft*|*kreft*|cancer|type)",
      "(*kræft*|*kreft*|cancer) ~2 (er|is) ~1 (værst|verst|worst|farligst|most dangerous|mest aggressiv*|the worst)",
      "(hvad|hva|what) ~3 (er|is) ~1 (bedste|beste|best) ~2 (behandling*|kur|treatment|medicin|medisin)",
      "(alternativ behandling|alternativ medicin|homøopati*|homeopat*|healing|zoneterapi|akupunktur|acupuncture|mistelten|keto*|faste|fasting|sukkerfri kost) ~10 (kræft*|kreft*|cancer|kemo*|virker|hjælper|works|help*|helbrede*|cure*|kurere*)",
      `(operation*|operasjon*|surgery|operation|kemo*|strål*|cellegift*|chemo*) ~2 (mod|mot|against|for) ~2 (min|mitt|min mands|my)`,
    ],
    unless: [...otherPurpose, ...rightsTalk],
    note: "Which treatment, or none.",
  },
  {
    id: "examination-choice",
    language: "all",
    pattern: [
      `(skal|bør|burde|skulle|kan|må|should|do|can|need|ought|brug for|bruk for|bede om|be om|bad om|kræve|kreve|bestille|request|ask for|få|have|tage|ta|få lavet|nødvendig*|necessary|hvor tit|hvor ofte|how often|hvornår|when|enough|nok|farlig*|dangerous|skadelig*) ~8 ${examination}`,
      `${examination} ~6 (eller|or|nok|enough|nødvendig*|necessary|farlig*|betyder|means|skal jeg|should i)`,
    ],
    unless: [...otherPurpose],
    note: "Which examination, how often.",
  },
  {
    id: "test-result",
    language: "all",
    pattern: [
      `(mit|min|mine|mitt|my|betyder|betyr|mean|means|normal*|høj|høyt|lavt|lav|lave|høje|steget|faldet|high|low|elevated|gått opp|godt|dårligt|farlig*|her|hendes|hans|hennes|patientens|#) ~6 ${result}`,
      `${result} ~4 (#|er|is|på|normal*|høj*|høy*|lav*|steget|faldet|high|low|elevated|betyder|means|betyr|dårlig*|farlig*)`,
      "(hvad|hva|what) ~2 (betyder|mean|means|betyr|vil det sige) ~5 (mit|min|mitt|mine|my) ~2 (svar|prøvesvar*|scanning*|blodprøve*|biopsi*|patologi*|røntgen*|prøver|scan|blood test|test result*|results|mr svar|ct svar)",
    ],
    unless: [...otherPurpose],
    note: "What a figure or a result means.",
  },
  {
    id: "activity-after-treatment",
    language: "all",
    pattern: [
      `(må|kan|tør|bør|hvornår|når|can|may|when|should|is it safe|er det sikkert|er det farligt|er det farlig|safe|how soon|hvor længe|hvor lenge|how long) ~5 (flyve|fly|flying|svømme|bade|gå i vandet|swim|swimming|bath|bathe|løfte|lift|køre bil|kjøre bil|drive|driving|løbe|løpe|run|running|jogge|dyrke sex|have sex|ha sex|sex|sauna|badstue|solarium|sole mig|sole meg|sunbathe|dykke|dive|træne|trene|styrketræne|exercise|cykle|sykle|cycle|danse|ridning|ride|massage|massasje|farve hår|farge håret|dye my hair|tattoo*|tatover*|massage|gå på ski|stå på ski|drikke|spise|eat|drink|faste|bære|trampolin) ~10 (efter|etter|after|under|med|with|during|mens|while|når|oven på|følge) ~4 ${treatment.replace("behandling|behandlingen|", "")}`,
      `(må|kan|can|may|hvornår|when|når) ~4 (flyve|fly|svømme|swim|svømmehal*|svømmehall*|bassin|basseng|pool|bade|løfte|lift|køre bil|drive|træne|trene|styrketræne|løbe|run|dyrke sex|have sex|sauna|badstue|solarium|gå i vandet|spille|cykle|ride|danse) ~4 (med|with) ~4 (stomi*|stoma|dræn|drain|kateter*|picc*|port|sår|sting|stitches|lymfødem|knoglemetastas*|brok|brokk|hernia|picc*|port a cath|*metastas*|hjernesvulst*|brain tumour|brain tumor|blodprop*)`,
      "(can|may|must|safe to|når kan|hvornår må|hvornår kan|må jeg|kan jeg|er det farlig* at) ~3 (fly|flyve)",
      "(smitter|smitsom|smittefarlig*|radioaktiv*|contagious|infectious) ~8 (kemo*|stråle*|cellegift*|chemo*|børn|barnebarn*|kids|andre|others|jeg|jod|barnebarn|mig)",
    ],
    unless: [...otherPurpose, "(rejse|reise|travel|ferie|holiday)"],
    note: "What the body bears after a treatment.",
  },
  {
    id: "medicine-named",
    language: "all",
    pattern: [drug],
    and: [
      [
        "?",
        "(må|kan|bør|skal|tør|er|hvad|hva|hvor|hvordan|hvilke|hvilken|hvornår|hvorfor|når|får|har|virker|can|could|should|is|are|do|does|what|which|how|why|when|will|may|hjælper|hjelper|giver|gir|tager|tar|take|taking|taken|fik|fikk|begynde|starte|stoppe|slutte|mod|mot)",
      ],
    ],
    unless: [
      ...otherPurpose,
      ...rightsTalk,
      "(medicinsk|medisinsk|tilskudsmedicin|behandlingsplan*|arbejdsmedicin*|socialmedicin*|medisinering hjemme|creme de|overdosis|plaster på såret)",
      "(overblik|tjenesteydelse|medicinpakning)",
    ],
    note: "A medicine named in any question that is not on work, money or rights.",
  },
  {
    id: "symptom-asked",
    language: "all",
    pattern: [symptom],
    and: [
      [
        "?",
        "(hvorfor|hvad|hva|hvordan|hvor længe|hvor lenge|hvornår|når|må|kan|skal|bør|er|får|slipper|undgår|unngår|why|what|how|should|can|is|are|do i|does|will|hjælper|hjelper|helps|mod|mot|af med|kvitt|efter|etter|after|når jeg|when i|siden|since|har|jeg|my|min|mit)",
      ],
      [
        `(jeg|mig|meg|min|mit|mine|mitt|i|my|me|hun|han|hende|ham|henne|she|he|her|his|man|patient*|pasient*|${body}|efter kemo*|etter cellegift*|after chemo*|efter stråle*|etter stråle*|under kemo*|during chemo*|under cellegift*|under stråle*|during radio*|after surgery|efter operation*|etter operasjon*)`,
      ],
    ],
    unless: [
      ...otherPurpose,
      "(koncentration*|hukommelse*|konsentrasjon*)",
      "(tegn på behov|angst depression|ondt i livet|ondt af|ondt at|gøre ondt værre|vondt av|smertegrænse*|feberredning|brænder for|brænder ud|brænde ud|brænde for|brænder inde|sover på|kløe i fingrene|varmt anbefalet|rød tråd|rødt kort|varm hånd|kold sved|bleg for)",
      "(snakke|tale|snakker|taler|talk|møde andre|support group|hjælp til|støtte til|psykolog|rådgivning|fællesskab|netværksgruppe)",
    ],
    note: "A symptom in any question that is not on work, money, rights or help.",
  },
  {
    id: "disease-asked",
    language: "all",
    pattern: [
      "(kræft*|*kræft*|kreft*|*kreft*|cancer*|leukæmi*|leukemi*|leukaemia|leukemia|lymfom*|lymphoma|myelom*|myeloma|melanom*|melanoma|tumor*|tumour*|svulst*|hjernesvulst*|metastas*|spredning|stadie #|stadium #|stage #|grad #|grade #|grade|knude|brok|brokk|hernia|diskusprolaps*|prolaps|sclerose*|sklerose|multiple sclerosis|parkinson*|demens|kol|copd|astma|asthma|diabetes*|sukkersyge|epilepsi|blodprop*|blood clot|slagtilfælde|hjerneslag|hjertesvigt|hjertesvikt|heart failure|gigt|leddegigt|leddgikt|fibromyalgi*|migræne|migrene|migraine|hepatitis|lungebetændelse|pneumonia|helvedesild|helvetesild|shingles|influenza|corona|covid|depression|depresjon|psykose|polypper|polyp*|fatigue|lymfødem|lymfeødem|lymphedema|neuropati|nevropati|neuropathy|diagnosen|diagnosis|tilbagefald|tilbakefall|relapse|recurrence|sygdommen|sykdommen|modermærke*|føflekk*|mole|celleforandring*|celleforandringer|celleforandringar)",
    ],
    and: [
      [
        "(farlig*|dødelig*|dangerous|deadly|fatal|slem|slemt|alvorlig|alvorligt|serious|how bad|hvor slemt|hvor alvorlig*|hvor farlig|how serious|how dangerous|helbredes|helbredelig*|kurere*|kurerbar|cure*|curable|helbrede*|smitsom*|smitter|contagious|arvelig*|hereditary|inherited|arve|symptomer|symptom|symptoms|symptomene|tegn|signs|overlev*|surviv*|dø af|dø av|dør af|dør man|die from|die of|kommer igen|komme igen|kommer tilbage|kommer tilbake|komme tilbake|komme tilbage|come back|comes back|coming back|return of|vende tilbage i kroppen|blusse op|lever man|live with|leve med|hvor mange år|how many years|hvor længe kan man leve|sprede sig|spre seg|spreder sig|spredt|spread|skyldes|årsag*|cause|causes|forebygge* at|undgå at få|prevent|gør det ondt|gjør det vondt|does it hurt|hvad betyder stadie|hva betyr stadium|aggressiv*|godartet|ondartet|benign|malignant|gå over|går over|gå væk|go away|opereres|operert|be operated|blive fri for|trene|træne|styrke|løfte|spise|eat|drikke|undgå|kost|diet|kosttilskud|rask igen|frisk igjen|behandles|treated|bedst mod|best mot)",
      ],
      [
        "?",
        "(er|kan|hvor|hvad|hva|hvordan|hvilke|hvilken|hvornår|når|kommer|bliver|blir|får|har|is|are|can|will|what|which|how|does|do|should|when|skal|må|bør|vil)",
      ],
    ],
    unless: [
      ...otherPurpose,
      "(livstruende|leve med kræft|leve med kreft|livet med|liv med|living with cancer|mennesker med|folk med|people with|rammes|ramt|overlevere|survivors|efterladte|etterlatte|børn til|fortælle|fortelle|tell my|snakke med|tale med|møder|hvor mange|senfølger|seneffekter|late effects|kursus|sundhedscenter|forløb|forebygg* sygefravær|fysisk aktivitet|motion|viser erfaring*|hvor ofte rammes|kommunen)",
      "(vende|komme|kommer|vender|come|get) ~2 (tilbage|tilbake|back) ~2 (til|i|på|to|at)",
      "(tegn på (behov|særligt|stress))",
      "(deprimeret|alene hjemme)",
    ],
    note: "A disease and how bad, deadly, curable or catching it is.",
  },
  {
    id: "medical-judgement-by-staff",
    language: "all",
    pattern: [
      "(diagnosen|diagnose|diagnosis|tilstanden|tilstand|lidelsen|lidelse|sygdommen|sykdommen|helbredet|funktionsnedsættelsen|condition|illness|kræften|kreften|smerterne|prognosen) ~4 (alvorlig*|slem|tung|varig*|livsvarig*|kronisk*|stationær*|livstruende|serious|permanent|severe|chronic|lifelong|dårlig) ~2 nok",
      "(er|is|vil du sige|vurderer du|synes du|tror du|mener du|do you think|would you say) ~3 (hans|hendes|hennes|patientens|borgerens|pasientens|brukerens|klientens|his|her|my client s|denne patients|min patients|diagnosen|tilstanden|lidelsen|sygdommen) ~4 (sygdom*|lidelse*|tilstand*|diagnose*|kræft*|kreft*|helbred*|prognose*|condition|illness|diagnosis|sykdom*|alvorlig*|varig*|livstruende|stationær*)",
      "(er|is) (han|hun|patienten|borgeren|pasienten|brukeren|he|she|the patient|my client) ~3 (uarbejdsdygtig*|syg nok|syk nok|rask nok|frisk nok|for syg|for syk|sick enough|fit enough|too ill|too sick|arbejdsdygtig|psykotisk|deprimeret|dement|livstruende syg|terminal|døende)",
      "(hvilken|what|which|hva slags) (diagnose|diagnosis) ~4 (har|passer|er|skal|does|is|kan|fits|stilles|stille)",
      "(stille|stil|giv|gi|set|make|give) ~3 [en|a|mig|meg|me] ~1 (diagnose|diagnosis)",
      "(vurder|vurdere|vurdér|bedøm|assess|evaluate|judge) ~4 (sygdom*|sykdom*|symptom*|helbred*|tilstand*|diagnose*|prognose*|scanning*|journal*|røntgen*|blodprøve*|condition|symptoms|diagnosis)",
      "(skal|bør|should) ~2 (patienten|pasienten|borgeren|han|hun|min patient|the patient|she|he) ~4 (trappes|nedtrappes|seponere*|medicineres|behandles med|opereres|strålebehandles)",
    ],
    unless: [
      "(sygemeldes|sykmeldes|jobcent*|kommunen skal|hvem vurderer|hvem vurdere|hvem skal vurdere|who assess*|ifølge|loven|regler|kategori*|visitation*|rehabiliteringsteam*|genoptræningsplan*|arbejdsprøv*|sygefraværssamtale)",
    ],
    note: "Staff who want a medical judgement.",
  },
];
