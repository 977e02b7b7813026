import type { ScreenRule } from "../rule.ts";
import { anyOf } from "./any-of.ts";

/** Attempts to turn the service against its purpose. The words "ignorer", "regler" or "glem" alone raise nothing. */

const yours =
  "(din|dit|ditt|dine|jeres|deres|dens|alle|alle dine|de|disse|ovenstående|tidligere|forrige|foregående|disse|samtlige)";
const orders = anyOf(
  "instruktion*|instruks*|instruksjon*|retningslinje*|regler|reglerne|reglene|regelsæt*|regelsett*|begrænsning*|begrensning*|restriktion*|restriksjon*",
  "spærringer|sperrer|sikkerhed*|sikkerhet*|filter|filtre|filtret|programmering*|prompt*|systemprompt*|ordrer|beskeder|beskjeder|beskrankning*|forbehold",
  "opsætning|oppsett|anvisning*|direktiv*",
);
const hidden =
  "(systemprompt*|system prompt*|systembesked*|systemmelding*|systeminstruks*|systeminstruktion*|system message*|startprompt*|grundprompt*|initial prompt*|hidden prompt*|prompt|prompts|prompten|promten|promt)";

export const attackOrderRules: readonly ScreenRule[] = [
  {
    id: "ignore-instructions",
    language: "da+nb",
    pattern: [
      `(ignorer|ignorere|ignorér|glem|glemme|overse|tilsidesæt|tilsidesætte|se bort fra|sjå bort frå|drop|droppe|omgå|omgås|hop over|spring over|hopp over|overstyr|overstyre|slet|slett|bryd|bryt|bryde|ophæv|opphev|fravig|sæt ~2 ud af kraft|sett ~2 til side|tilsidesett|lad være med at følge|slå ~3 fra|slå ~3 av|slå fra|slå av) ~2 ${yours} ~3 ${orders}`,
      "(ignorer|ignorér|glem|drop|dropp|overse|se bort fra|tilsidesæt|hop over) ~1 (kilderne|kildene|kilder|kildene dine|reglerne og|reglene og|alle regler|alle reglerne|alle reglene|alle kilder|alle kildene|regler og kilder|sikkerheden|sikkerheten)",
      `(ignorer|ignorere|ignorér|tilsidesæt|se bort fra|overstyr|omgå) ~4 (instruktion*|instruks*|instruksjon*|systemprompt*|prompt*|retningslinje*)`,
      `(skal|må|behøver|trenger|bør) (du|i|dere) (ikke|ikkje|aldrig) ~1 (følge|følgje|overholde|rette dig efter|bry deg om|tage hensyn til|ta hensyn til|adlyde) ~3 ${orders}`,
      `du (skal|må|behøver|trenger) (ikke|ikkje|aldrig) ~1 (følge|overholde|rette dig efter|bry deg om|adlyde) ~2 ${orders}`,
      `(uden|uten) (dine|din|nogen|noen|alle) ~1 ${orders} $`,
      `(uden|uten) (filter|filtre|begrænsning*|begrensning*|restriktion*|restriksjon*|spærringer|sperrer|censur|sensur)`,
      `(svar|skriv|opfør|tal|oppfør|snakk) ~6 (uden|uten) ~1 (filter|regler|begrænsning*|begrensning*|forbehold|kilder og regler|censur|sensur)`,
      `(glem|glem nu|glem alt|glem det hele) ~2 (du har lært|du har fået at vide|du ved|du har lært|du fikk beskjed|du lærte|ovenfor|over her|før denne|hvad du er|hva du er|at du er|hvem du er|dine opgaver|oppgaven din|din opgave|din rolle|rollen din)`,
      `${orders} (dine|din|ditt) ~2 (gælder|gjelder|gelder) (ikke|ikkje)`,
      `dine ~1 ${orders} ~2 (gælder|gjelder) ikke`,
      `(ny|nye|nyt) (instruks|instruktion|instruktioner|instrukser|ordre|ordrer|systemprompt|regel for dig|regler for dig)`,
    ],
    unless: [
      "(kommunen|chefen|sjefen|lægen|legen|arbejdsgiver*|arbeidsgiver*|nav|jobcent*|de|han|hun|sagsbehandler*) (ignorerer|ignorerede|overholder|glemmer|glemte|bryder|bryter|ser bort)",
    ],
    note: "Orders to leave the rules.",
  },
  {
    id: "new-role",
    language: "da+nb",
    pattern: [
      "(fra nu af|fra nå av|herfra|fremover|fra dette øjeblik|fra og med nå|fra og med nu|nu|nå) ~1 (er|hedder|heter|skal|må|svarer|spiller|opfører|taler|adlyder) (du|i) ~2 (en|et|ei|dan|fri|uden|uten|min|mit|ikke længere|ikke lenger|alt|kun|bare|hvad|hva|alle|på alt|som|navn|*)",
      "du (er|hedder|heter) (nu|nå|herefter|fra nu af|fra nå av|ikke længere|ikke lenger|fremover|i virkeligheden)",
      "(lad som om|lat som|lat som om|forestil dig|forestill deg|tænk dig|tenk deg|antag|anta|leg|lek) ~1 (du|at du|vi leger at du) ~2 (er|var|ikke har|ikke er|kan|har|hadde|havde) ~1 (en|et|ei|uden|uten|nogen|ingen|min|læge|lege|sagsbehandler*|saksbehandler*|advokat|menneske|fri|hacker|adgang|tilgang|fuld|full|alt|dommer|ikke|jurist)",
      "(spil|spill|indtag|innta|agér|ager|opfør dig|oppfør deg|optræd|opptre|tal|svar|snakk) ~1 (rollen|rolle|som om|som) [du|en|et|er|ei|var|min|uden|om du] ~1 (ai|ki|chatbot|hacker|læge|lege|sagsbehandler*|saksbehandler*|advokat|menneske|psykolog|uden|uten|ikke|udvikler|utvikler|administrator|robot|dan|fri|ucensureret|usensurert|dommer|kommunaldirektør|pirat|person|figur)",
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
      `(vis|vise|skriv|skrive|print|gentag|gjenta|gengiv|gjengi|læs|les|udskriv|afslør|avslør|fortæl|fortell|giv|gi|opremse|oprems|list|oversæt|oversett|citer|siter|sig|si|kopier|kopiér|indsæt|opsummer|oppsummer|forklar|udlever|del|send|hvad er|hva er|hvad står|hva står|hvordan lyder|hvad lyder|hvilke|se|røb|åbn|dump) ~5 (din|dit|dine|ditt|jeres|deres|den|din egen|systemets|skjulte|hemmelige|interne|botens|chatbottens) ~2 (${hidden}|instruktion*|instruks*|instruksjon*|opsætning|oppsett|konfiguration*|konfigurasjon*|skjulte regler|hemmelige regler|interne regler|kildekode|kildekoden|programmering|startbesked|grundregler|grunnregler|retningslinjer)`,
      `(vis|skriv|print|gentag|gjenta|læs|les|udskriv|afslør|avslør|fortæl|giv|gi|list|oversæt|oversett|citer|hvad|hva|hvilke|hvilken|sig|si|har) ~4 (skjulte|skjult|hemmelige|hemmelig|interne|usynlige) ~1 (regler|regel|instruktion*|instruks*|instruksjon*|prompt*|ordrer|beskeder|beskjeder|tekst|retningslinje*|kommandoer|opsætning)`,
      `(vis|vise|skriv|print|gentag|gjenta|gengiv|gjengi|læs|les|udskriv|afslør|avslør|fortæl|fortell|giv|gi|list|oversæt|oversett|citer|siter|hvad|hva|hvordan|sig|si|kopier|opsummer|ord for ord) ~6 (systemprompt*|system prompt*|systembesked*|systemmelding*|systeminstruks*|prompten|promten|promptens)`,
      "(gentag|gjenta|skriv|vis|print|udskriv|læs|les|gengiv|gjengi|kopier|oversæt|oversett|opsummer|oppsummer|ord for ord|ordret|ordrett) ~4 (alt|teksten|ordene|det|beskeden|beskjeden|den tekst|hele teksten|alle ord|den besked|linjerne|linjene) ~3 (over|ovenfor|oven over|før|forud for|som kom før|der står før|der stod før|du fik|du fikk|du har fået|du er blevet) ~5 (denne|mit|min|det her|spørgsmål*|samtale*|meldingen|melding|linje|linjen|besked*|beskjed*|vi begyndte|vi startede|startede|startet|begyndte|begynte|første|fortalt)",
      "(hvad|hva|alt) ~3 (fik|fikk|har|blev|ble|er) ~1 (du|i) ~3 (besked|beskjed|at vide|instrueret|instruert|programmeret|programmert|fortalt|bedt|sat op|pålagt|forbudt|forbudet) ~2 (om|til|på|før|at|å|inden|$|da|i starten)",
      "hva ~2 (er|ble) du (bedt om|instruert|satt opp|programmert)",
      "hvad ~2 (er|blev) du (bedt om|instrueret|sat op|programmeret)",
      "(hvad|hva|hvilke) ~3 (må|kan) du (ikke|ikkje) (sige|si|fortælle|fortelle|svare på|røbe|avsløre)",
      "(vis|list|giv|gi|udlever|send|print) ~4 (api nøgle*|api nøkkel*|apinøgle*|adgangskode*|passord*|miljøvariab*|databasen|kildekoden|kildekode|loggen|loggene|logfil*|serverens|konfigurationsfil*|env fil*)",
      "(vis|list|giv|gi|udlever|send|print|hent|finn|find) ~5 (alle|andre|de andres|andres) ~2 (brugere*|brukere*|borgeres|borgere og|brukernes|andres spørgsmål|personers|folks|samtaler|spørgsmål og svar)",
      "hvad (har|spurgte) (andre|den forrige|de andre|den sidste) ~2 (bruger*|borger*|person*|spurgt|skrevet|om)",
    ],
    unless: [
      "(kommunen|arbejdsgiveren|chefen|lægen|jobcenteret|jobcentret|nav|sagsbehandleren) ~3 (retningslinjer|instruks*|instruktion*)",
    ],
    note: "The prompt, hidden rules, keys, other people's talk.",
  },
  {
    id: "command-of-the-machine",
    language: "da+nb",
    pattern: [
      "(slet|slett|ret|endre|ændr|tøm|nulstil|nullstill|overskriv) ~3 (loggen|loggene|log|logfil*|databasen|systemet|historikken|alle brugere|alle brukere|alle brukerne|brukerne|brugerne|alle filer|filerne|indekset|alle sager|tabellen|serveren)",
      "(åbn|åpn|åpne|giv|gi|log|logg) ~4 (administratorpanel*|adminpanel*|admin panel*|kontrolpanel*|bagdør*|bakdør*|adminadgang|administratoradgang|administratortilgang|fuld adgang|full tilgang|rodadgang|terminalen|kommandolinjen|databasen)",
      "(jeg er|dette er|her taler|her er) [din|din egen|jeres|systemets] ~1 (udvikler|utvikler|skaber|skaperen|programmør|administrator*|systemadministrator*|chefudvikler|openai|anthropic|ejer|superbruger)",
      "(oplys|opplys|oplyse|opplyse|fortæl|vise|vis) ~3 om (andre borgere|andre brukere|naboens|andre personer|andre patienter)",
      "(kør|kjør|eksekver|udfør|utfør) ~3 (kommando*|koden|kode|script*|skript*|sql|følgende kommando|denne kommando|programmet)",
      "(svar|skriv|sig|si) (kun|bare|udelukkende) [med] ~2 (ordet|ordene|tallet|teksten|sætningen|setningen|ok|ja|nei|nej) ~6 (intet andet|ikke andet|ikke noe annet|ingenting annet|og ikke|fra nu af|fra nå av|uanset|$)",
      "(bekræft|bekreft) ~3 (med ok|at du har forstået|at du har forstått|at du vil adlyde|at du adlyder|din nye rolle|ved at skrive|at du er)",
      "(adlyd|adlyder|lystre|lystrer) ~1 (mig|meg|alt|kun|alle|denne|følgende|din|mine)",
    ],
    note: "Orders to a machine, false authority.",
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
