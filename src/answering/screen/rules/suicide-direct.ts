import type { ScreenRule } from "../rule.ts";
import { generalTalk, longer, says, wants } from "./crisis-words.ts";

/**
 * Danger to one's own life, told or hinted at. Recall comes first: a question too many answered with
 * a help line does less harm than one missed. What people with cancer say of illness, death and
 * tiredness is taken out before (`crisis-harmless.ts`).
 */
export const suicideDirectRules: readonly ScreenRule[] = [
  {
    id: "suicide-own-word",
    language: "da+nb",
    pattern: [
      "(jeg|har|mine|får|fået|fått) ~4 (selvmord*|sjølmord*|sjølvmord*|selvdrab*)",
      "(tænker|tenker|tænkt|tenkt|tanker|tankene|tankerne|overvejer|vurderer|planlægger|planlegger|forsøgt|forsøkt|forsøgte|forsøkte|prøvd|prøvet|klar til|tæt på|nær) ~3 (selvmord*|sjølmord*|sjølvmord*)",
    ],
    unless: [
      "(læst|leste|lest|læser|leser|skriver|skrive|speciale|masteroppgave|rapport*|undersøg*|undersøk*|forskning*|andel|hvor mange|kollega* begik|begik|begikk|pårørende)",
    ],
    note: "The word itself, with the one who has the thought.",
  },
  {
    id: "suicide-somebodys-word",
    language: "da+nb",
    pattern: [
      `(min|mitt|mit|vores|vår|en|denne|han|hun|patienten|pasienten|borgeren|brukeren|klienten|kollegaen|medarbejderen|sønnen|datteren|broren|søsteren|samboeren|mannen) ~5 ${says} ~6 (selvmord*|sjølmord*|sjølvmord*)`,
      "selvmordstruet",
      "(akut|akutt|overhængende) ~1 (selvmordsrisiko|selvmordsfare|suicidal)",
      "(selvmordsforsøg|selvmordsforsøk) (i går|i dag|i nat|i natt|igår|idag|nu|lige)",
    ],
    unless: [...generalTalk],
    note: "Somebody near, or a person staff are in touch with.",
  },
  {
    id: "suicide-word",
    language: "da+nb",
    pattern: ["(selvmord*|sjølmord*|sjølvmord*|selvdrab*)", "suicidal*", "suicidfare", "suicidtank*"],
    unless: [
      ...generalTalk,
      "(spørge|spørger|spør|tale|taler|snakke) ~1 (til|om) ~1 (selvmord*|sjølmord*)",
      "(efter|etter|after) ~3 (selvmordsforsøg*|selvmordsforsøk*|selvmord*|suicide attempt)",
    ],
    note: "The bare word, unless the talk is of figures, studies, courses or the bereaved.",
  },
  {
    id: "take-own-life",
    language: "da+nb",
    pattern: [
      "(tage|tager|taget|tog|ta|tar|tatt|tok|tage|tager|tag) ~1 (livet|live) (af|av) (mig|meg|sig|seg|mi) (selv|sjøl|sjølv)",
      "(tage|tager|taget|ta|tar|tatt) (mit|mitt|sit|sitt|hans|hendes) ~1 (eget|egen) (liv|live)",
      "(ta|tar|tatt|tage|tager) (livet|live) (mitt|mit|sitt|sit)",
      `${wants} ~1 (tage|tager|ta|tar|tatt) ~1 (livet|live) (af|av) (mig|meg|sig|seg|dem)`,
      `(jeg|han|hun|så|ellers|eller) ~2 (tager|tar|ta|tage) ~2 (livet|live) (af|av) (mig|meg|sig|seg)`,
      "(slå|slår|slog|slo|slaa) (mig|meg|sig|seg) (selv|sjøl|sjølv) (ihjel|i hjel)",
      "(dræbe|drepe|dræber|dreper) (mig|meg|sig|seg) (selv|sjøl|sjølv)",
      "(hænge|hænger|henge|henger|hængt|hengt|skyde|skyder|skyte|skyter|drukne|drukner|kvæle|kvele|brænde|forgifte|gasse) (mig|meg|sig|seg) (selv|sjøl|sjølv)",
      `${wants} ~1 (hænge|henge|skyde|skyte|drukne|kvæle|kvele|forgifte|gasse) (mig|meg|sig|seg)`,
      "(hænger|henger|skyder|skyter|drukner) (mig|meg|sig|seg) (i aften|i nat|i morgen|i dag|i kveld|i natt|nu|nå|hvis|snart)",
      "(gøre|gør|gjøre|gjør|gjort|gjorde|gjøra|gøre|sætte|sette|gjort) ~1 (en ende|en slutt|en slut|slut|slutt|ende) på (det|livet|alt|lidelsen*|lidelsene|mit liv|livet mitt|mig selv|meg selv|alting|elendigheden|elendigheten|hele*|smerten|smertene)",
      "(gøre|gør|gjøre|gjør|gjort) [det] (slut|slutt) [nu|nå] (i aften|i nat|i kveld|i natt|for altid|for alltid|for evigt)",
      "(afslutte|avslutte|afslutter|avslutter|ende|ender|slutte) (det hele|alt|alting|livet|mit liv|livet mitt|mitt liv|det for altid|sit liv|alt sammen|det nu|det her liv)",
      `${wants} (afslutte|avslutte|slutte|ende) det`,
      "(begå|begår|utføre) (selvmord|sjølmord)",
      "stille træskoene (selv|nu|i aften)",
      "(dø|dør|død|livet|liv|ende|slut|slutt|væk|borte) ~3 (for|ved) [min|sin] egen (hånd|hand)",
    ],
    note: "Ending one's life, in the words people use.",
  },
  {
    id: "not-live-on",
    language: "da+nb",
    pattern: [
      `(vil|orker|gider|magter|kan|klarer|tør|ønsker|evner|skal|makter) (ikke|ikkje|aldrig|slet ikke|virkelig ikke|ikke bare|bare ikke|ærlig talt ikke|simpelthen ikke) ~2 (leve|lev|være i live|være til|eksistere|være her på jorden|være på jorden|vågne op|våkne) [dette livet|livet|det her liv|et liv] [${longer}|på den her måde|sådan her|slik|i morgen|i morgon|igen|igjen]`,
      `(vil|orker|gider|magter|ønsker|skal|klarer|makter|kan) (ikke|ikkje) ~1 (være her|vær her) ${longer}`,
      "(kan|klarer|orker) (ikke|ikkje) ~2 (holde|holder|hålle) ~2 (ud|ut) ~1 (at|å) (være til|leve|være i live|være her|eksistere)",
      `(ikke|ikkje|ingen|mistet|mistede) ~1 (lyst|lysten|livslyst|livslysten|viljen|vilje|ønske|grund|grunn|mening|meningen|nogen grund|noen grunn) ~2 (til|med|ved|i) (livet|at leve|å leve|at være til|å være til|at blive ved|at være her|å være her|at fortsætte livet|å fortsette livet)`,
      "(mistet|mistede|tabt) (livslysten|livsviljen|lysten til livet|viljen til at leve|viljen til å leve|livsgnisten) ~~4 (helt|fuldstændig|ikke mere|vil|tænker)",
      "(livet|det) ~2 (ikke|ikkje) ~1 (værd|verdt|verd) ~1 (at leve|å leve|længere|lenger|mere|mer|leve)",
      "(ikke|ikkje) ~1 (værd|verdt|verd) at leve",
      "(træt|trøtt|lei|led|mæt) (af|av|ved) (livet|at leve|å leve|at være til|leve)",
      "(hader|hater) (mit liv|livet mitt|livet) (og|så) *",
      "leve ~2 (længere|lenger|lengre|mere) ~1 (giver|gir|er) (ingen|ikke) ~1 (mening|meningsfuldt|vits)",
      `(hvorfor|hvad|kva|hva) ~2 (skal|er|leve|bliver|lever|skulle) ~3 (leve|livet|være til|i live|blive ved med at leve) [${longer}|videre] ?`,
      "(ingen|ikke) ~2 (udvej|vej ud|anden vej|annen vei|vei ut|utvei|anden løsning|fremtid for mig|framtid for meg|lys for enden|lys i enden) ~1 (end|enn|mere|mer|længere|lenger|tilbage|igjen|$|ud|fra|og|nu|nå|på)",
      "(ser|kan ~1 se|finder|har|er) ~2 (ingen|ikke nogen|ikke noen) ~1 (udvej|utvei|vej ud|vei ut)",
    ],
    unless: [
      "(være|vær) ~3 (på arbejdspladsen|på arbejdet|på jobbet|i firmaet|på kontoret|på hospitalet|på sygehuset|i virksomheden|på arbeid|på jobb|i danmark|i norge|i praktikken|på kurset)",
      "(være|vær) her ~2 (på|i|hos|ved) ~1 (job*|arbejd*|arbeid*|firma*|afdeling*|avdeling*|sygehus*|sykehus*|hospital*|praktik*|kommune*|virksomhed*|bedrift*|skole*|kurs*|nav)",
    ],
    note: "Not wanting or bearing to live on, no way out.",
  },
  {
    id: "wish-dead",
    language: "da+nb",
    pattern: [
      `(vil|vil bare|vil gerne|vil gjerne|vil helst|ønsker|ville ønske|skulle ønske|gid|bare|hvis bare|kunne|lyst til|ønsker at|ønsker å|håber|håper|ber til|beder til) ~3 (dø|var død|er død|døde|være død|får lov at dø|får lov til at dø|får dø|få lov at dø|få lov til at dø|få dø)`,
      "(jeg|han|hun) ~2 (vil|ville|ønsker) [bare|gerne|gjerne|helst|hellere|heller] ~1 (dø|være død|sove ind|sovne inn|sove for evigt|sove for altid|sovne for alltid|aldrig vågne)",
      "(hellere|heller|bedre|nemmere|lettere|enklere|like godt|lige så godt) ~4 (være død|var død|død|dø) [end|enn]",
      "(gid|ønsker|ville ønske|skulle ønske|håber|håper|bare|ber om|beder om) ~3 (ikke|aldrig|aldri|slap for at|slapp å) ~1 (vågner|vågne|våkner|våkne|vågnede|våknet|stod op|var født|blev født|ble født|fandtes|fantes|eksisterede|eksisterte|være her|være i live|var her)",
      "(sove|sovne|sov) (ind|inn) ~3 (og|uten å|uden at) ~2 (aldrig|aldri|ikke|vågne|våkne)",
      "(vil|skal|får|lyst til|å|at) [bare|stille|og roligt] ~1 (sovne inn|sove ind) ~1 (nu|nå|i nat|i natt|for altid|for alltid|stille|$)",
      "(kørte|kjørte|kører|kjører|ramte|påkørt|traff) ~3 (mig|meg) ~4 (overstået|over|ihjel|i hjel|slut|slutt|død)",
      "(tænker|tenker|tænkt|tenkt|fantaserer|drømmer) ~3 (på|om) ~1 (at dø|å dø|dø|at være død|å være død|døden som en befrielse|døden som en løsning)",
      "(døden|det at dø|at dø|å dø) ~2 (ville|vil|må|er|blir|bliver) ~1 [være|blive|bli] ~1 (en befrielse|en lettelse|befrielse|lettelse|det bedste|eneste udvej|eneste løsning|eneste utvei)",
      "(lad|la|få) mig [bare|nu] dø",
      "la meg [bare|nå] (dø|få dø)",
    ],
    unless: [
      "(mor|far|mand|kone|mormor|morfar|farmor|farfar|hustru|mamma|pappa|patient*|pasient*|døende|terminal*|hospice*) ~6 (dø|død) ~1 (hjemme|derhjemme|på hospice)",
      "(kan|må|får|skal) (man|patienten|pasienten|hun|han) ~2 dø ~3 (hjemme|hospice)",
    ],
    note: "Wishing to be dead or not to wake up.",
  },
];
