import { anyOf } from "./any-of.ts";

/** Words that several medical rules share. `phrase.ts` explains the notation. */

export const body = anyOf(
  "hoved*|hode*|nakke*|hals*|skulder*|skuldre*|arm|arme|armen|armene|hånd*|hænder*|hender|hånden|finger*|fingre*|fingrene|bryst*|bryster|brystet|ryg",
  "ryggen|rygg|lænd*|korsrygg*|mave*|maven|mage*|magen|tarm*|lever*|leveren|nyre*|lunge*|lungerne|hjerte*|hjertet|ben|benet|benene|bein*|beina|knæ*|kne",
  "kneet|fod|foden|fødder*|føtter*|tå|tæer|tær|tærne|hud*|huden|hår|håret|negl*|negle|øje*|øjne*|øye*|øyne*|øre*|ører*|næse*|nese*|mund*|munden|munn*",
  "tunge*|tand*|tænder*|tenner|tann*|blære*|endetarm*|skede*|skjede*|penis|testikel*|prostata|livmoder*|livmor*|underliv*|lymfe*|lymfeknude*|lymfeknute*",
  "kirtel*|kjertel*|led|leddene|ledd*|knogle*|bein|muskel*|muskler*|arret|mit ar|arr|såret|sår|operationssår*|operasjonssår*|stomi*|kateter*|picc*",
  "port a cath|æggestok*|eggstok*|livmoder|milt|milten|galdeblære*|galleblære*|mandler|mandlerne|bugspytkirtel*|bukspyttkjertel*|stemmebånd*",
  "skjoldbruskkirtel*|ovaries|ovary|uterus|womb|spleen|prostate|thyroid|head|neck|throat|shoulder*|arm|arms|hand|hands|finger*|breast*|chest|back|stomach",
  "belly|bowel*|liver|kidney*|lung|lungs|heart|leg|legs|knee*|foot|feet|toe|toes|skin|hair|nail*|eye*|ear|ears|nose|mouth|tongue|tooth|teeth|bladder",
  "groin|armpit|armhule*|lyske*|lysken|scar|wound|stoma|joint*|bones|muscle*|lymph node*|lymph*",
);
export const symptom = anyOf(
  "hovedpine*|hodepine*|svimmel*|svimmelhed|ørhet|kvalme*|kvalm|opkast*|oppkast*|kaster op|brækker mig|spyr|diarr*|forstoppelse*|forstopp*|feber*",
  "temperatur på|kuldegys*|frysninger|frostanfald|hoste|hosten|hoster|hostet|er hæs|hæse|hæshed|søvnløs*|søvnløshed|insomnia|kan ikke sove|cant sleep",
  "får ikke sove|nodule*|nodul*|skygge på|cyste*|cyst|skaller|skaller af|peeling|peels|sprækker|fryser|fryse|neuropat*|nevropati*|black stool|stool*",
  "mundsår|munnsår|forvirret|forvirra|konfus|confused|hallucin*|delirium|sår i munden|sår i munnen|forkølet|forkjølet|forkølelse*|forkjølelse*|influenza",
  "blødd|blødt fra|blødte|heshet|åndenød*|tungpust*|tungpustet|forpustet|andpusten|udslæt*|utslett*|kløe*|klø|klør|kløer|hævelse*|hævet|hæver|hævede",
  "hoven|hovne|hovner|hovent|knude*|knuden|knuder|kul|kulen|kuler|kule|knute*|klump*|bule|bulen|blod i|blod|blødning*|blør|bløder|udflåd*|utflod",
  "betændelse*|betent|betendelse*|infektion*|infeksjon*|materie|verk i|pus|væsker|følelsesløs*|nummen*|numne|nummenhet*|prikke*|prikker|prikking",
  "stikkende|snurren*|snurrer|sover|domner|dovne|brænder|svier|svie|sviende|smerte*|*smerter|*smerte|svedt|svetter|sved|ondt i|vondt i|ondt|vondt|værk|værker|verker|kramper|krampe*",
  "rystelser|ryster|skjelver|skælver|hjertebanken|hjertebank|palpitationer|natteved*|nattesvette*|hedetur*|hetetokt*|svedetur*|vægttab|vekttap|taber mig",
  "appetitløs*|hårtab*|håravfall|falder af|faller av|mister håret|tør mund|munntørr*|mundtør*|blåmærk*|blåmerk*|bleg|gulsot|gule øjne|gul hud|rødt|rød",
  "rødme|varmt|varm og rød|misfarvet|mørk urin|sort afføring|afføring*|avføring*|urin*|inkontinen*|tisser|lymfødem|lymfødem*|lymfeødem|ødem*|headache*",
  "dizzy|dizziness|nausea|nauseous|vomit*|diarrh*|constipat*|fever|temperature of|chills|cough*|hoarse*|short of breath|breathless*|rash|itch*|swelling",
  "swollen|lump|lumps|bump|bleed*|blood in|infect*|pus|leak*|fluid|numb|numbness|tingl*|burning|pain in|pains|hurts|hurt|aching|aches|sore",
  "cramps|cramp|shaking|trembl*|palpitation*|night sweat*|hot flush*|hot flash*|weight loss|hair loss|dry mouth|bruis*|pale|gule øjne|gul i øjnene",
  "gul i øynene|gul i huden|jaundice|yellow skin|yellow eyes|white patches|hvide pletter|hvite flekker|belægninger|feel sick|feeling sick|throwing up",
  "sick to my stomach|tabt # kilo|tabt # kg|gået ned # kilo|gått ned # kilo|lost # kilos|lost # kg|lost # pounds|puls|hjerterytme*|redness|red and|spots",
  "blister*|vabler|blemmer|blære|mouth sores|svamp i|candida|smagssans*|smaker|smager af metal|metalsmag|tinnitus|synsforstyr*|dobbeltsyn|sløret syn",
  "uklart syn|blurred vision|lugtesans*|hikke|sure opstød|halsbrand|halsbrann|oppblåst|oppustet|bloated",
);
export const drug = anyOf(
  "medicin*|medisin*|medication*|medicine*|meds|piller|pille|pillen|pillerne|pills|pill|tablet*|tabletten|tabletter|dosis|dose|doser|dosering*|dosage",
  "panodil*|pinex|pamol|paracetamol|paracet|ipren|ibuprofen|ibux|ibumetin|naproxen|voltaren|diclofenac|aspirin|kodimagnyl|kodein|codeine|pinex|tramadol",
  "nobligan|morfin*|morphine|oxycontin|oxynorm|oxycodon*|oksykodon*|oxycodone|fentanyl*|metadon|methadone|ketogan|temgesic|gabapentin|pregabalin|lyrica",
  "neurontin|amitriptylin|saroten|sertralin*|zoloft|cipralex|escitalopram|citalopram|cipramil|venlafaxin|efexor|mirtazapin|prozac|fluoxetin*|fontex|ssri",
  "antidepressi*|lykkepiller|lykkepille|sovepille*|sovemedicin|imovane|zopiclon*|stilnoct|sobril|stesolid|diazepam|valium|oxazepam|ritalin|concerta",
  "lithium|litium|quetiapin|seroquel|olanzapin|tamoxifen|tamoksifen|nolvadex|letrozol*|femar|letrosol|anastrozol*|anastrosol|*taksel|arimidex|exemestan*",
  "aromasin|aromatasehæmmer*|antihormon*|hormontablet*|hormonpille*|zoladex|herceptin|trastuzumab|pertuzumab|keytruda|opdivo|nivolumab|pembrolizumab",
  "ipilimumab|avastin|bevacizumab|mabthera|rituximab|*mab|*nib|*platin|*taxel|taxol|taxotere|*rubicin|epirubicin|capecitabin*|xeloda|5 fu|temodal",
  "temozolomid*|imatinib|glivec|ibrance|palbociclib|kisqali|verzenio|zytiga|abirateron*|xtandi|enzalutamid*|eligard|prednisolon*|prednison*|dexamethason*",
  "deksametason*|dexamethasone|steroid*|binyrebarkhormon*|kortison*|cortisone|methotrexat*|metotreksat*|ondansetron*|zofran|primperan|metoclopramid*",
  "afipran|emend|aprepitant|loperamid*|imodium|movicol|laktulose|neulasta|filgrastim|metformin|insulin*|ozempic|wegovy|semaglutid*|warfarin|marevan",
  "marcoumar|eliquis|xarelto|fragmin|innohep|blodfortyndende|blodfortynnende|blood thinner*|blood thinners|betablokker*|beta blocker*|statin*|simvastatin",
  "atorvastatin|antibiotika|antibiotics|penicillin*|pencillin|allopurinol|levaxin|eltroxin|euthyrox|hormonbehandling*|immunterapi*|immunoterapi",
  "immunotherapy|naturmedicin*|kosttilskud*|kosttilskudd*|supplement*|supplements|d-vitamin|c-vitamin|vitamin*|jerntilskud|jerntablet*|gurkemeje*",
  "gurkemeie|turmeric|curcumin|ingefær|perikon|perikum|st johns wort|urter|urtemedicin|herbs|herbal|cannabis*|cannabisolie*|cbd|thc|hash|hampeolie",
  "mistelten*|p-piller|p-pille|smertestillende|smertetabletter|painkiller*|painkillers|plaster|plastre|tran|fiskeolie|omega 3|probiotika|proteinpulver",
  "melatonin|magnesium|sprøjte|indsprøjtning*|injektion*|sprøyte*|eye drops|øjendråber|creme|salve|hormoncreme|vaccine|vaksine",
);
export const treatment = anyOf(
  "*operation*|opereret|opereres|*operasjon*|operert|opereres|kirurgi*|surgery|operate|kemo*|kemoen|kjemo*|cellegift*|chemo*|chemotherapy|stråle*|stråler",
  "stråleterapi|strålerne|strålebehandling*|stråling|strålinga|radiotherapy|radiation|immunterapi*|immunotherapy|hormonbehandling*|hormone therapy",
  "antihormon*|transplantation*|stamcelle*|stem cell|lumpectomy|mastectomy|mastektomi*|brystbevarende|brystopereret|bryst op*|rekonstruktion*",
  "rekonstruksjon*|reconstruction|brystproteser|stomi|behandling|behandlingen|behandlinga|behandlinger|kur|kuren|treatment|treatments|therapy|narkose",
  "bedøvelse|anaesthesia|akupunktur*|zoneterapi*|alternativ behandling|bestråling*|medicin|medisin|bivirkning*|biverknad*|side effect*|eksperimentel*",
  "forsøgsbehandling*|protokol|clinical trial|dialyse|pacemaker|bypass|hofteoperation*|knæoperation*|fjerne brystet|fjerne begge bryst*|fjerne livmoder*",
  "fjerne æggestok*|fjerne prostata|vaccin*|vaksin*|vaccination*|vaccinat*|biologisk behandling",
);
export const examination = anyOf(
  "*scanning*|scannet|scanninger|scannes|skanning*|skannes|ct|ct-scanning*|mr|mr-scanning*|mri|pet|pet-scanning*|røntgen*|x ray|x-ray|biopsi*|biopsy",
  "blodprøve*|blodprøver|blood test*|mammografi*|mammogram|koloskopi*|kikkertundersøg*|kikkert*|gastroskopi*|ultralyd*|ultrasound|scan|scans|vævsprøve*",
  "vevsprøve*|celleprøve*|smear|gentest*|genetisk test|gene test|genetic test|hjertekardiogram|ekg|ecg|second opinion|psa-prøve|psa test|knoglescanning",
  "dexa*|knoglemarvsprøve*|ekstra undersøgelse|flere undersøgelser|flere prøver|more tests",
);

export const result = anyOf(
  "psa|psa tal*|crp|blodprocent*|blodprosent*|hæmoglobin*|hemoglobin*|leukocyt*|trombocyt*|blodplade*|blodplater|neutrofil*|neutrophil*|nøytrofil*",
  "kreatinin*|levertal*|leververdi*|tumormarkør*|ca 125|cea|blodsukker*|blodtryk*|blodtrykk*|kolesterol*|tsh|inr|hba1c|blood count|white cell*|platelets",
  "haemoglobin|blood pressure|blood sugar|liver values|tumour marker*|tumor marker*|ki67|her2|gleason*|birads|t-score|hvide blodlegemer|immuntal*",
  "blodprøvesvar*|prøvesvar*|scanningssvar*|patologisvar*",
);

/** The question is on work, money, rights, rehabilitation or research, not on the body. */
export const otherPurpose = [
  "(få|får|finnes|findes|get|give|gives|dækkes|dekkes) ~3 (hjemmehjælp*|hjemmehjelp*|penge|penger|benzinpenge|kørepenge|støtte|tilskud*|løn|lønn|money|paid|home help|kørsel*|reisen|transport*|taxa)",
  "(hjælp|hjelp|help|hjælpe|hjelpe) ~1 (derhjemme|hjemme|herhjemme|i hjemmet|at home|around the house|med børn*|med ungene|med barna|with the kids|with the children|i huset)",
  "(melde|melder|meldt) (mig|meg) (rask|syg|frisk|syk|klar)",
  "(arbejd*|arbeid*|jobb*|job|jobbet|jobs|jobsamtale*|at work|to work|my work|from work|can i work|working|work while|work part|work when|work during|i work|work full|work with|workplace|work again|sygemeld*|sygmeldt*|sykmeld*|sykemeld*|sygedag*|sygepeng*|sykepeng*|sykefrav*|sygefrav*|sick leave|sick pay|sickness benefit*|benefit|benefits|kommune*|municipal*|jobcent*|job cent*|nav|navs|aap|fleksj*|flex job|*pension*|pensjon*|uføre*|ydelse*|ytelse*|chef*|sjef*|boss|leder|lederen|manager|employer*|arbejdsgiv*|arbeidsgiv*|kollega*|kolleger*|kolleg*|colleague*|raskmeld*|friskmeld*|genoptræn*|genoptræningsplan*|gjenopptr*|opptren*|rehabilit*|fravær*|ferie|mulighedserkl*|attest*|lægeerkl*|legeerkl*|erklæring*|skema|skjema|løn|lønn|penge|penger|pay|paid|money|udgift*|utgift*|betale|betaler|betalt|betales|pris|koster|cost|tilskud|tilskudd|refusion*|refusjon*|ret til|retten til|rett til|retten|rettighed*|rettighet*|right to|my right|rights|entitled|pligt|plikt|lov|loven|law|regler|regel|reglerne|rule|rules|klage|garanti|ventetid*|udrednings*|projekt*|prosjekt*|rapport*|undersøgelsen|undersøgelser|undersøkelse*|studie*|studies|study|forskning*|research|evidens*|evidence|procent*|prosent*|pct|andel*|percent*|share of|statistik*|tal for|hvor mange (patienter|borgere|mennesker|kvinder|mænd|overlevere|kræft*|kreft*|pasienter|personer)|how many (patients|people|cancer|survivors)|hvor stor (andel|del|en del)|hvor store|ifølge|according|koordinator*|koordinering|forløbsprogram*|pakkeforløb*|pakkeforløp*|kræftpakke*|kræftplan*|kreftplan*|tovholder*|opgave*|oppgave*|duties|skånehensyn*|skånebehov*|tilrettelegg*|opsig*|oppsig*|dismiss*|økonomi*|ansvar*|hvem (har|skal|kan|betaler|skriver|laver|gør|tager|bestemmer|henviser|er|må|sørger|hjælper)|who (pays|is|writes|decides|should|can|helps|refers)|tilbud*|tiltak|kursus|kurser|kurs|sundhedscent*|frisklivssentral*|dallund*|rehpa|arbejdsevne*|arbeidsevne*|funktionsevne*|handicap*|hjælpemid*|hjelpemid*|personlig assistance|mentor|praktik|uddannelse*|utdanning|skole|eksamen|taxa|transport|kørsel|befordring*|kørselsgodt*|parkering|hotel|pårørendes|orlov*|plejevederl*|permisjon*|pleiepenger|omsorgsdag*|forsikring*|insurance|kritisk sygdom|erstatning*|arbejdsskade*|yrkesskade*|samtale*|samtykke*|journal*|tavshed*|taushet*|paragraf*|§|stk|22 uger|134 uger|52 uger|52 uker|sundhedslov*|kontanthjælp*|dagpenge*|revalid*|ressourcefor*|jobafkl*|standby|visitation*|kategori*|screening*|spørgeskema*|skala*|dimension|instrument|rådighed|rådighedspligt|gratis|hjemmehjælp*|hjemmesygepl*|plejehjem*|møte op|møde op|må jeg møte|må jeg møde|møte hvis|møde hvis|livstruende sygdom*|livstruende sykdom*|livstruende|min sag|sagen|saken|snakker sammen|taler sammen|historie om|forlænge*|forleng*|jobindsats*|firma*|virksomhed*|company|møde|møder|møtet|møter|meeting*|brev|brevet|letter|høringsbrev|papir|papiret|papirer|plan|planen|plads til mig|fuldtid*|fuldtids|deltid|full time|part time|gruppe|gruppen|hold|holdet|paryk|vejledning|veiledning|kontrolgruppe|courses|course|learn to live|lære at leve|hours|kontor*|socialrådgiver*|konsulent*|garanti*|venter på|mens jeg venter|lade mig vente|make me wait|waiting time|dagligt job|ydelsen|forsikringen|caseworker|case worker|kunder|kunde|omsorg|tabellerne|tables|talk to|turn to|hvem får|hvem behandler|læser to steder|penge*|tæller|teller|counts)",
];

/** Purposes that outweigh even a strong medical word: the law says what follows from refusing treatment. */
export const rightsTalk = [
  "(miste|mister|beholde|beholder|lose|keep|krav|kræve|kræver|require|demand|force|tvinge|tvinger|tvungen|nægte|nægter|refuse|afvise|afslå|avslå|pligt|plikt) ~8 (sygedagpenge*|sykepenge*|ydelse*|ytelse*|benefit*|kommune*|nav|aap|job|jobcent*|penge|pay)",
  "(kommune*|nav|jobcent*|municipality|kommunen) ~4 (kræve|krav|kræver|kreve|krever|tvinge|tvinger|forlange|require|demand|force|bestemme|pålægge)",
];
