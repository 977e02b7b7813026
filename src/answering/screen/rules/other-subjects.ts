import type { ScreenRule } from "../rule.ts";
import { ownProperty } from "./own-property.ts";

/** Subjects that are not ours. `pattern` words name the subject; a strong word of our field in the same question keeps it in. */
export const otherSubjects: readonly ScreenRule[] = [
  {
    id: "home-and-garden",
    language: "all",
    note: "House, garden, household, cooking.",
    pattern: [
      "(tomat*|agurk*|kartof*|potet*|rose|roser|hæk|hekk|græsplæne*|plæneklipper*|gressklipper*|haveaffald*|ukrudt*|ugras*|blomst*|plante*|planter|altan*|drivhus*|gødning|gjødsel|kompost*|garden*|lawn|tomato*|flowers|frugttræ*|æbletræ*|græsslå*|plænekl*|hønse*|høns|bier|stueplante*)",
      "(opskrift på|opskriften på|oppskrift på|oppskriften på|recipe*|bage|bager|bake|baker|baking|koge|kog|koke|koker|kokt|stege|steger|steke|grille|grill|cook|cooking|lasagne*|rugbrød*|surdejsbrød*|brødopskrift*|kage|kager|kake|kaker|cake|pandekage*|pizza*|pasta|suppe|sovs|saus|sauce|ris|risotto|frikadelle*|lapskaus*|fiskefrikad*|surdej*|surdeig*|gærdej|pepperkake*|juleand*|flæskesteg*|ribbe|brune kartof*|middag*|aftensmad*|dessert*|æggekage|bread|smørrebrød*|cookies|lammekød|kalkun|remoulade)",
      "(varmepumpe*|solcelle*|solpanel*|fjernvarme*|oliefyr*|gasfyr*|brændeovn*|peis|vedovn|isolering*|vinduer|vindu|vinduesskift*|tagrende*|tagpap*|flise*|fliser|terrasse*|carport*|garage|gulvbræt*|parket*|malingsprøve*|male væg*|tapet*|badeværelse*|køkken*|kjøkken*|kloak*|vandrør*|vandlås*|vannlekkasje*|lækage*|vandskade*|strøm|strømmen|strømpris*|elpris*|elregning*|heat pump*|solar panel*|insulation|bathroom|kitchen|electricity|skorsten*|ovn|ovnen|ovn*|opvaskemaskine*|vaskemaskine*|tørretumbler*|støvsuger*|køleskab*|fryser*|håndværker*|tømrer arbejde|elektriker*|blikkenslager*|vvs|sofa|gardiner|møbel*|møbler|ikea|skimmel*|myrer|rotter|lopper|væggelus|hvepse*|bladlus)",
    ],
  },
  {
    id: "animals",
    language: "all",
    note: "Pets and animals.",
    pattern: [
      "(hund|hunde|hunden|hundetegn*|hundehvalp*|hvalp*|valp*|kat|katte|katten|katt|katten|dyrlæge*|dyrlege*|veterin*|kanin*|hest|heste|hesten|hamster*|marsvin*|undulat*|akvarie*|my dog|a dog|the dog|dogs|puppy|cat|cats|kitten|horse|pet|pets|rabbit|køer|kvæg|gris|grise|sau|sauer|får og lam|papegøje*|fugl|fugle|fisk i akvarie*)",
    ],
  },
  {
    id: "housing",
    language: "all",
    note: "Housing, tenancy, building.",
    pattern: [
      "(boligstøtte*|bostøtte*|husbanken|boligsikring*|boligydelse*|lejemål*|lejekontrakt*|lejebolig*|leiekontrakt*|husleje*|husleie*|udlejer*|utleier*|lejer|leietaker*|depositum*|indskud*|byggesag*|byggetillad*|byggesak*|byggetillat*|byggesøknad*|lokalplan*|nabostrid*|hegn*|grundskyld*|ejendomsskat*|ejendomsvurd*|eiendomsskatt*|tomt*|boliglån*|realkredit*|realkreditlån*|andelsbolig*|ejerlejlighed*|lejlighed*|leilighet*|housing benefit|the rent|landlord|tenancy|tenant*|mortgage*|building permit|planning permission|apartment|kommunegrænse*|kolonihave*|sommerhus*|hytte|hytta|boligkøb*|huskøb*|bolighandel*|skøde|tinglysning*|andelsboligforening*|almen bolig*|ungdomsbolig*|venteliste til bolig)",
    ],
    unless: [
      "(mista|mistet|mistede) ~3 (bolig*|lejlighed*|leilighet*|hus|huset|hjem|hjemmet|lejebolig*|apartment|flat|home|sommerhus*|hytte|hytta)",
      ...ownProperty,
      "(dra|rejse|reise|reiser|tage|tager|være|var|weekend|ferie|tur|holiday) ~3 (på|til|i|to) ~1 (sommerhus*|hytte|hytta|kolonihave*)",
    ],
  },
  {
    id: "family-benefits",
    language: "all",
    note: "Parental leave, day care, child benefit, marriage, divorce.",
    pattern: [
      "(barsel|barsels*|barselsorlov*|barselsdagpenge*|barselspeng*|fædreorlov*|forældreorlov*|adoptionsorlov*|adoption*|adopsjon*|adoptere*|foreldrepenger|foreldrepermisjon*|fødselspermisjon*|fødselspeng*|engangsstønad*|pappaperm*|mammaperm*|maternity|paternity|parental leave|adoption leave|vuggestue*|børnehave*|barnehage*|barnehageplass*|dagpleje*|pasningsgaranti*|pasningstilbud*|sfo|skolefritid*|aktivitetsskolen|kindergarten|nursery|daycare|day care|børnepenge*|børneydelse*|børne og unge*|børnecheck*|børnebidrag*|barnetrygd*|barnebidrag*|child benefit|child support|skilsmisse*|skilles|separation*|samvær*|forældremyndighed*|foreldreansvar*|bryllup*|gifte mig|vielse*|divorce|custody|marriage|wedding|navneændring*|navneendring*|skifte efternavn|konfirmation*|konfirmasjon*|dåb|barnedåb*|kontantstøtte*|småbarn*)",
    ],
  },
  {
    id: "education-grants",
    language: "all",
    note: "Student grants, schools, admission.",
    pattern: [
      "(su|su lån|su en|statens uddannelsesstøtte|lånekassen|studielån*|studiestøtte*|stipend*|optagelse*|kvote 2|kvote 1|optagelseskrav*|studieplads*|studieplass*|samordna opptak|gymnasie*|gymnasiet|karaktersnit*|student grant*|student loan*|tuition|skoledistrikt*|skolestart*|skolevæsen*|grundskole*|folkeskole*|privatskole*|efterskole*|højskole*|lektier*|lekser|lektie*|matematik*|matematikk|eksamen*|eksamen i|essay|homework|language school|dansk undervisning*|danskundervisning*|danskkursus*|sprogskole*|norskkurs*|learn danish|learn norwegian)",
      "(which|what|best) school",
      "hvilken skole",
      "hvilken skule",
    ],
  },
  {
    id: "tax-and-money",
    language: "all",
    note: "Tax, loans, banks, currency, investment.",
    pattern: [
      "(skat|skatten|skatter|selvangivelse*|årsopgørelse*|forskudsopgørelse*|skattemelding*|skattekort*|skattefradrag*|kørselsfradrag*|befordringsfradrag*|restskat*|skattetræk*|moms|mva|selvangivelsen|taxes|tax return|tax|skattetal|topskat*|skatteetaten|fradrag*|frådrag)",
      "(aktier|aktie|aksjer|aksjesparekonto*|aktiesparekonto*|investering*|bitcoin|krypto*|crypto*|valuta*|valutakurs*|vekselkurs*|exchange rate|stocks|renten|rente|rentefradrag*|sparekonto*|bsu|kreditkort*|kredittkort*|gældssanering*|gjeldsordning*|inkasso*|rki|betalingsanmerk*|forbrukslån*|lottery|lotto|lottokupon*)",
      "(bill*) lån",
      "(lån|lånet|loan|loans) ~4 (bil|hus|bolig|bank*|rente*|house|car|refinanc*|afdrag*)",
    ],
    unless: [
      "(tax|skat|skatt) ~1 (on|av|af) (it|that|them|det|dem|pengene|the money|my money|ytelsen|ydelsen) $",
      "(beløb*|sats*|amount*|rate|rates|kr|kroner|dkk|ugen|uken|week) ~~6 (før|efter|etter|before|after|inden) ~2 (skat|skatt|tax)",
    ],
  },
  {
    id: "registers-and-papers",
    language: "all",
    note: "Passport, driving licence, address, residence, citizenship, voting.",
    pattern: [
      "(bliver der|er der|næste|når er det|hvornår er det|next|hvem vinder) ~1 (valg|valget|folketingsvalg|election|elections)",
      "(change|skifte|ændre|endre|bytte) ~2 (name|navn|efternavn|etternavn|fornavn)",
      "(nyt pas|mit pas|forny pas|passport|pasfoto|nyt pas|kørekort*|førerkort*|førarkort*|driving licence|drivers license|driver s license|driving license|folkeregister*|folkeregisteret|adresseændring*|flytteanmeld*|flyttemelding*|melde flytning|flytning|flytting|flytte adresse|change of address|nummerplade*|nummerskilt*|registreringsafgift*|synshal*|syn af bil*|bilsyn*|eu kontroll|register my car|car registration|opholdstillad*|oppholdstillat*|residence permit|permanent residence|visum*|visa|statsborgerskab*|statsborgerskap*|citizenship|asyl*|indvandringsprøve*|familiesammenfør*|familiegjenforen*|valgkort*|stemme ved valget|stemmeret*|stemmerett*|folketingsvalg*|stortingsvalg*|kommunalvalg*|kommunevalg*|nytårstale|dåbsattest*|fødselsattest*|vielsesattest*|våbentilladelse*|jagttegn*|jegerprøve*|jagtprøve*|fiskekort*|fisketegn*|fiskekort*|straffeattest*|politiattest*|børneattest*)",
    ],
  },
  {
    id: "transport",
    language: "all",
    note: "Buses, trains, cars, parking, planes.",
    pattern: [
      "(bus|bussen|busser|buss|busslinje*|busrute*|hvilke tog|hvilket tog|med tog|toget|togene|togtider|togbillet*|metro|metroen|letbane*|trikk|trikken|t-bane|færge*|ferje*|fergen|flybillet*|flybuss*|flyplass*|lufthavn*|airport|flight|flights|train|trains|bus|buses|ferry|tram|subway|rejsekort*|rejseplan*|ungdomskort*|pendlerkort*|månedskort*|billetkontrol*|parkering*|parkeringsbøde*|p-bøde*|parkeringsplads*|parking|parking ticket|fartbøde*|fartsbot*|speeding|cykel|cykelhjelm*|sykkel*|bicycle|bike|bil|biler|elbil*|car|cars|motorcykel*|motorsykkel*|knallert*|moped*|sommerdæk*|vinterdæk*|sommerdekk*|vinterdekk*|dækskifte*|ladestander*|tesla|trailer|benzin*|bensin*|diesel|vejskat*|vejafgift*|bompeng*|storebælt*|øresundsbro*|fartgrænse*)",
    ],
    unless: ownProperty,
  },
  {
    id: "leisure-and-travel",
    language: "all",
    note: "Weather, sport, culture, shopping, travel.",
    pattern: [
      "(vejr|vejret|været i morgen|vejrudsigt*|værmelding*|værvarsel|weather|forecast|regner det|snevejr*|solskin)",
      "(fodbold*|fotball*|håndbold*|håndball*|landskamp*|superliga*|football|soccer|basketball|ol|olympi*|vm i|em i|formel 1|tour de france|fck|brøndby|rosenborg|champions league|world cup|skakturnering*|sjakk*|kampen|melodi grand prix|eurovision|koncert*|konsert*|biograf*|kino|filmen|film|netflix|tv avis|romanen|musik*|guitar*|klaver*|piano|sang|sangen|sangtekst*|digt|dikt|poem|vittighed*|vits|joke|movie|music|song|concert|museum*|tivoli|zoo|legoland|svømmehal*|svømmehall*|restaurant*|cafe|café|hotelværelse*|feriebolig*|charterrejse*|charter*|sightseeing|seværdighed*|turist*|campingplads*|supermarked*|supermarket|åbningstider på|tilbudsavis*|black friday|julegave*|gift ideas|present for|kjole|tøj|jakke|strikke*|strikk|hækle*|hekle*|broderi*|brætspil*|playstation*|fortnite|minecraft|dating|tinder|horoskop*|stjernetegn*)",
    ],
    unless: ["(noen|nogen|ingen|hva er|hvad er) (vits|vitsen) (i|med|at|å)"],
  },
  {
    id: "technology",
    language: "all",
    note: "Programming, computers, phones.",
    pattern: [
      "(python|javascript|java|html|css|sql|excel formel*|excel|regex|programmere|programmér|funktion der|kode der|koden til|algoritm*|function that|code|coding|compile|debug*|software|windows|macbook|iphone*|android|ipad|router*|wifi|wi-fi|internet*|bredbånd*|breiband*|printer*|bluetooth|email konto|gmail|outlook|instagram|tiktok|snapchat|youtube|spotify|chatgpt|pc|laptop|tastatur*|skærm|skjerm|hjemmeside til|wordpress|webserver*)",
    ],
  },
  {
    id: "general-knowledge",
    language: "all",
    note: "Facts of the world, politics, translation, chat.",
    pattern: [
      "(hvad er hovedstaden|hvad er hovedstad|capital of|præsident*|president|statsminister*|prime minister|dronning*|kongen|konge|kronprins*|queen|verdenskrig*|world war|vikinge*|vikings|dinosaur*|planet*|månen|moon|sol og måne|universet|universe|einstein|shakespeare|bibelen|bible|koranen|filosofi*|philosophy|newton|evolution*|atom*|hvor høj er|how tall is|hvor mange indbyggere har|hvor mange innbyggere har|population of|hvor langt er der til|how far is|distance from|kvadratrod*|kvadratrot*|square root|primtal|pi decimaler|gange tabel*|synonym*|krydsord*|kryssord*|crossword|oversæt til|oversett til|translate this|translate to|skriv et digt|skriv en sang|skriv et vers|skriv en novelle|fortæl en vits|fortell en vits|tell me a joke|write a story|write me a|hvad er klokken|hva er klokka|what time is it|hvem opfandt|hvem malede|hvem skrev romanen|who invented|who painted|who wrote the book|who won|hvem vandt|hvem vant|meningen med livet|meaning of life|krigen i|ukraine|gaza|trump|putin|paven|nobelpris*|oscar for)",
    ],
  },
  {
    id: "everyday",
    language: "all",
    note: "Everyday matters of body care, friends, clubs, nature, school and shops.",
    pattern: [
      "(bank account|bankkonto|åbne en konto|tennisklub*|fodboldklub*|sportsklub*|idrettslag|medlem af en|gennem syn|til syn|tatovering*|tattoos|påsken i|gennemsnitsløn*|gjennomsnittslønn*|rent a bicycle|rent a bike|leje en cykel|arbejdscykel|koke|potet*|fuldmåne*|fullmåne*|full moon|nymåne|hjemmeside|hjemmesiden|nettside lage|website for|bruktbil*|brugtbil*|used car|king of|queen of|kongen af|kongen av|blog|dæk på|dekk på|cykeldæk|trifli|rabarber*|polet|vinmonopol|leje af bolig|bolig til studerende|studiebolig*|kollegie*|hybel|recommend a book|god bog|gode bøger|good book|kogte æg|æg i|bytte fastlege|bytter fastlege|skifte læge|skifter læge|polere*|pudse sølv|sølvtøj|sølvtøjet|rengør* (ovn|kaffemaskine|vindue*|badeværelse*)|kaffemaskine*|strygejern*|tøjvask*|vasketøj|duken|dugen|teltlejr|pandekager|pannekaker|pancakes|bogføring|hovedrollen|skuespiller*|matador|badehotellet|politibetjent*|tjener en pilot|brandmand|astronaut|advokat til skilsmisse|hurtigruten|equinor|novo aktie|bålforbud|båltenning|fyre opp bål|bål|tandbehandling|tandlægetilskud|fartgrænsen|speed limit|kø på|trafikmeldinger|parking permit|installere mitid|installerer jeg mitid|bankid|bank id|ruteren|stemme ved|vote|voting|election*|regne i morgen|rain|raining|snow|tulipan*|påskelilje*|løg i haven|navn til|name for a|kælenavn|how many people live|indbyggere har|norwegian lesson|spanish|frisor*|hairdresser|barber|negleklip*|makeup|parfume|tatovør*|solcreme|tandbørste|barbermaskine|ekskæreste*|ekskjæreste*|kærestesorg*|kjærestesorg*|crush|flirte*|forelsket|forelska|nabo spiller|støj fra nabo|larmer|larm fra|festen|fødselsdagsgave*|bursdagsgave*|julefrokost tale|juletræ*|juletre*|nisse|påskeæg|fastelavn*|halloween|nytårsaften|17 mai|polterabend|utdrikningslag|fitness abonnement*|fitnesscenter*|gym membership|abonnement*|mobilabonnement*|streaming|medlemskab af|podcast*|blog|youtuber|influencer|instagramprofil)",
      "(bjerg|bjerge|fjell|fjellet|fjelltur*|mountain|mountains|fottur*|vandretur*|hiking|jotunheimen|galdhøpiggen|himmelbjerget|innsjø|elv|ocean|ocean|vulkan*|jordskælv*|jordskjelv*|stjerne*|mælkevej*|nordlys*|northern lights|klima*|climate|drivhuseffekt*|tidevand*|flod og ebbe|måneformørk*|solformørk*|astronomi|geologi)",
      "(geometri*|algebra|brøker|procentregning|differential*|integral*|pythagoras|trekant*|fysikopgave*|kemiopgave|kemi aflevering|grammatik*|grammatikk*|stavning|kommaregler|engelsk stil|dansk stil|aflevering*|innlevering*|skriveøvelse|verber|bøjning|substantiv|tysk prøve|læse til eksamen|sommerfugl*|biologi)",
      "(cykler|elcykel*|elsykkel*|e-bike|cykelruter|skateboard|løbehjul*|sparkesykkel*|scooter|autocamper*|bobil|campingvogn*|sejlbåd*|motorbåd*|båtfører*|båtplass|speedbåd*|sejle*|seilbåt*|jolle|fiskeri|fiske|fisketur*|jagt|jakt|våbenlov|skydebane|flyvemaskine|charterfly|flybilletter*|flybillett*|mallorca|grækenland|hellas|spania|thailand|prag|paris|london|new york|berlin|hamborg|tokyo|kina|japan|peru|brasilien|afrika|grønland|islandsk|færøerne|krydstogt*|cruise*|interrail|vaccination til rejse|airbnb|rejseguide|pakketur|visumregler)",
      "(vinmonopolet|vinmonopol|systembolaget|apotek åbningstid*|åbningstid*|åpningstid*|åbner|lukker biblioteket|bibliotek*|library|posthus*|pakke til|pakker til|sende pakke*|sende pakker|sende brev til|porto|frimærke*|frimerke*|toldregler|toldbehandling|importtold|toll på varer|customs duty|webshop*|amazon|temu|shein|zalando|returnere vare|pellets|brænde|ved til|brendeved|mose|mosen|muldvarp*|snegle*|snegler|brændenælde*|mælkebøtte*|algebehandling|stakit|hegnet|stakitt|gjerde|hæk|hækken|busk*|plen*|plenen|træ fælde|fælde et træ|felle et tre|flagstang|postkasse*|drivhus|swimmingpool*|pool|spa|udespa|trampolin|legehus|gynge*|sandkasse*)",
      "(hovedstæder|verdens største|verdens højeste|verdens længste|world record|guinness|highest|tallest|longest river|største by|befolkningstal*|hvor mange indbyggere har|hvor ligger byen|timezone|tidszone*|tidssone|klokken i|klokka i|clocks change|stille uret|sommertid|vintertid|stiller vi uret|skudår|romertal|flagget|nationalsang*|nasjonalsang*|kongehus*|kongerække*|middelalder*|stenalder*|romerriget|oldtiden|reformationen|napoleon|hitler|anden verdenskrig|kolde krig|grundlov*|grunnlov*|folketingsmedlem*|stortingsrepresent*|valgkamp|blå blok|rød blok|eu-parlament*|nato|brexit|fn|olie pris*|oljepris*|guldpris*)",
      "(swimming pool|pool|gym|restaurant|restaurants|cinema|theatre|teater|opera|ballet|festival*|roskilde festival|smukfest|billet|ticket|tickets|loppemarked*|loppemarked|bruktmarked|genbrugsbutik*|second hand|antik*|møntsamling*|frimærkesamling|brevdue*|akvarium|terrarium|slange som kæledyr|hønsehus|bistade|biavl|hesteridning|rideskole*|hundetræn*|hvalpetræning|hundelufter*|kattepension*|dyreinternat*|kæledyr*|kjæledyr*)",
      "(investeringsfond*|index funds|indeksfond*|invest|investere|pensionsopsparing investering|bitcoins|dogecoin|nft|aktiesparekonto|ejendomsmægler*|eiendomsmegler*|huspris*|boligpris*|kvadratmeterpris*|andelskrone|realkreditrente|afdragsfri*|budget skabelon|madbudget|studierabat|rabatkode*|kupon|cashback|lotto|oddset|poker|kasino|casino|spillehal*)",
      "(fredet hus|fredet sit hus|fredet mit hus|fredning af hus|bevaringsværdig*|byplan*|vejnavn*|vejskilt*|vandløb*|vandløbs*|landbrug*|landbruksord*|mælkekvot*|melkekvot*|kvægbesætning|markdrift|gylle|traktor*|mejetærsker*|skurtresker*|skovbrug|skogbruk|jagtret*|hønseavl|minkavl*|vindmølle*|vindkraft*|atomkraft*|kernekraft)",
    ],
  },
  {
    id: "language-and-writing",
    language: "all",
    note: "Translation, poems, speeches and other writing.",
    pattern: [
      "(oversæt|oversett|translate) ~6 (til|to|fra|from) ~2 (dansk|engelsk|tysk|norsk|fransk|spansk|svensk|arabisk|polsk|danish|english|german|norwegian|french|spanish)",
      "(skriv|lav|digt|write|compose|make) ~3 (et|en|a|me a|mig en|mig et|ei) ~2 (digt|dikt|poem|sang|song|historie|story|eventyr|novelle|roman|tale|speech|vits|vittighed|joke|essay|stil|jobopslag|limerick|haiku|rap|bryllupstale|konfirmationstale|festsang|lejlighedssang|kærlighedsbrev|love letter|kærlighedsroman|opskrift)",
      "(hvad hedder|hva heter|how do you say|what is the word for) ~4 (på|in) ~1 (engelsk|tysk|fransk|spansk|svensk|latin|kinesisk|english|german|french|spanish|danish)",
      "(fortæl|fortell|tell) ~2 (en|et|me a) ~1 (vittighed|vits|joke|historie|godnathistorie|story)",
    ],
    unless: ["(sygemeld*|sykmeld*|fastholdelsesplan|mulighedserkl*|fleksjob*|sygedagpenge*|rehabiliter*)"],
  },
  {
    id: "public-other",
    language: "all",
    note: "Other public business: procurement, waste, police, courts, licences, consumer matters.",
    pattern: [
      "(udbud|udbuddet|udbudsregl*|eu udbud|udbudslov*|udbudspligt*|tærskelværdi*|terskelverdi*|anskaffelse*|annonseringsplikt*|procurement|tender|tenders|indkøbsaftale*|rammeaftale*|vikarydelse*|leverandøraftale*|affald*|avfall*|skrald*|renovation*|genbrugsplads*|genbrugsstation*|søppel*|waste|recycling|rottebekæmpelse*|snerydning*|vejbump*|vejlys|gadelampe*|fortov*|cykelsti*|vandforsyning*|spildevand*|drikkevand*|vannavgift*|alkoholbevilling*|skjenkebevilling*|næringsbrev*|restaurantbevilling*|start* virksomhed|registrere virksomhed|cvr registrering|stifte aps|aksjeselskap stifte|momsregistr*|politianmeld* tyveri|tyveri|cykeltyveri*|indbrud*|innbrudd*|færdselslov*|bøde for|testamente*|testament|arv|arve|arveafgift*|dødsbo*|skifteret*|bobestyrer*|inheritance|reklamation*|reklamasjon*|fortrydelsesret*|angrerett*|garantien på|forbrugerklage*|forbrukerklage*|refund for|warranty|tv-licens*|medielicens*|nabostøj|husorden|vandskade|indboforsikring*|innboforsikring*|bilforsikring*|rejseforsikring*|reiseforsikring*|home insurance|car insurance|værnepligt*|verneplikt*|militær*|hærværk*|hjemmeværn*|frivillig brandmand|post nord|postnord|pakke er væk|hundelov*|fyrværkeri*|valg til byråd*|ytringsfrihed|drone|droner)",
    ],
  },
];

/** Staff asking about their own terms of employment, not about those they help. */
export const ownEmploymentTerms: readonly ScreenRule[] = [
  {
    id: "own-employment-terms",
    language: "all",
    pattern: [
      "(omsorgsdag*|feriefridag*|seniordag*|barnets første sygedag|barns første sygedag|6 ferieuge|sjette ferieuge|afspadsering efter|normtid*|vagttillæg*|aftentillæg*|nattillæg*|weekendtillæg*|ulempetillæg*|lønforhandl*|lønnsforhandl*|lønanciennitet*|anciennitetstillæg*|løntrin*|lønnstrinn*|pensionsprocent*|tjenestefri*|efteruddannelsesmidler*|kompetencefond*|uniform*|tjenestebil*|diæter*|diett|frikort|overarbejdsbetal*|overtidsbetal*|turnus*|vagtplan*|vaktplan*|rådighedsvagt*|tillidsrepræsentant valg|care days|overtime pay|shift allowance|pay scale|night shift bonus|salary negotiation|mileage allowance|holiday allowance for staff)",
    ],
    unless: [
      "(sygemeld*|sykmeld*|sykemeld*|sygedagpenge*|sykepenge*|kræft*|kreft*|cancer|syg|syk|sick|sygdom*|sykdom*)",
    ],
    note: "Terms of employment beside sickness.",
  },
];
