import { anyOf } from "./any-of.ts";

/** Words that several crisis rules share. `phrase.ts` explains the notation. */

export const longer = "(mere|mer|længere|lenger|lengre)";
export const person = anyOf(
  "patient*|pasient*|borger*|bruker*|klient*|kollega*|medarbejder*|medarbeider*|ansat*|ansatt*|elev*|kursist*|mand|mann*|kone*|hustru|kæreste*|kjæreste*",
  "samlever*|samboer*|ægtefælle*|ektefelle*|søn*|sønn*|datter*|barn*|mor|mora|moren|far|faren|bror*|søster*|ven|venn*|veninde*|venninne*|nabo*|svoger*",
  "han|hun|ham|hende|vedkommende|en|ei",
);
export const says = anyOf(
  "siger|sier|sagde|sa|sagt|fortæller|forteller|fortalte|skriver|skrev|skrevet|sms*|ringer|ringede|ringte|råber|råbte|ropte|truer|truede|truet|trues",
  "taler|snakker|snakket|snakkede|nævner|nævnte|nevnte|antyder|antydet|antydede|udtrykker|gav udtryk|gir uttrykk|ga uttrykk|mener|vil|skal|har|påstår",
);
export const wants = anyOf(
  "vil|vil bare|vil gerne|vil gjerne|vil helst|skal|ønsker at|ønsker å|har lyst til at|har lyst til å|har lyst å|har tænkt mig at|har tænkt at",
  "har tenkt å|har bestemt mig for at|tænker på at|tænkt på at|tænker at|tænker meget på at|tenker på å|tenkt på å|tenkt mye på å|overvejer at|vurderer å",
  "planlægger at|planlegger å|er ved at|er tæt på at|er nær ved å|kunne finde på at|har planer om at|har planer om å|drømmer om at|drømmer om å",
  "tanker om at|tanker om å|tankene om å|tanken om at|tanken om å|lyst til at|lyst til å|truer med at|truer med å|truede med at|truet med å|taler om at",
  "snakker om at|snakker om å|kommer til at|kommer til å|må|bør|burde|kan lige så godt|kan like godt|kunne lige så godt|forsøgte at|prøvede at|forsøkte å",
  "prøvde å",
);

/** General talk of the subject: figures, studies, courses, guidelines. */
export const generalTalk = [
  "(andel*|procent|prosent|pct|%|undersøgelse*|undersøkelse*|studie*|studier|forskning*|forsker*|statistik*|statistikk*|forekomst*|hyppig*|prævalens|rapport*|litteratur*|evidens|registerdata|risikoen for|risiko for|øget risiko|økt risiko)",
  "(how many|how common|percentage|per cent|percent|share of|study|studies|research|prevalence|survey|rate|rates|statistics|risk of|evidence|report|reports)",
  "(hvor mange|hvor vanlig*|hvor almindelig*|hvor hyppig*|hvor ofte|hvor udbredt*)",
  "(forebyg*|forebygging|prevent*|kursus|kurs|uddannelse|undervisning|opplæring|retningslinje*|retningslinjer|procedure*|prosedyre*|beredskabsplan*|handleplan*|materiale*|pjece|folder|guideline*|training|policy|spørgeskema*|spørreskjema*|screening*|questionnaire)",
  "^ [og|men|so] (hvordan|how|hva slags|hvilke*|hvilken|hvornår|når|skal man|bør man|må man|hvem|which|when|who) ~3 (taler|snakker|spørger|spør|håndterer|forebygger|man|do you talk|should staff|talk|raise|ask)",
];

export const pillsOrPoison = anyOf(
  "piller*|pille|pillerne|pillene|pillan|tabletter*|tablettene|panodil*|pinex|paracet*|paracetamol|ipren*|morfin*|morphine|sovepille*|sovemedicin",
  "sovemedisin|sovetablet*|insulin*|imovane|zopiclon*|stilnoct|oxycontin|oxycodon*|fentanyl*|metadon|kodein|kodimagnyl*|dolol|tramadol|valium|stesolid",
  "sobril|benzo*|antidepressiv*|pills|tablets|painkillers|meds|paracetamols|sleeping pills|medicinen|medisinen|medisinene|medication|rottegift|afløbsrens",
);
export const weapon =
  "(reb|rebet|tov|tovet|tau|tauet|snor|snoren|løkke|løkken|løkka|strop|galge*|pistol*|revolver*|gevær*|jagtgevær*|haglgevær*|hagle|hagla|riffel*|rifle|våben|våbnet|barberblad*|skalpel*|hobbykniv*|køkkenkniv*|rope|noose|gun|shotgun|pistol|razor*|blade|blades)";
export const death = anyOf(
  "dø|dør|død|døde|døden|ihjel|i hjel|dræbe*|drepe*|selvmord*|selvdrab|livet|sovne inn|sove ind|vågner ikke|ikke vågner|ikke våkner|aldrig vågner",
  "ikke vågne|ikke våkne|wake up|waking up|die|dead|death|kill|suicide|end it|fatal|lethal|dødelig*|slut|slutt|ovre|forbi|overstået|farvel|goodbye",
  "for altid|for alltid|for evigt|forever|for good",
);
export const tonight =
  "(i aften|i nat|i kveld|i natt|tonight|om en time|om lidt|om litt|om et øjeblik|nu|nå|right now|now|snart|soon|i helgen|i helga|i weekenden|i morgen|i morgon|tomorrow|this weekend|denne gang|når alle sover|når de andre)";
export const self = "(jeg|mig|meg|mit|mitt|min|mine|i|me|my|im|ive|ill|myself|selv)";
export const others =
  "(børn*|barn*|barna|unger*|ungene|kids|children|kone*|kona|mand|mann*|husband|wife|familie*|family|mor|far|mamma|pappa|mum|mom|dad|parents|datter*|søn*|sønn*|daughter|son|venner|friends|alle|everyone|everybody|hund*|kat*|dog|dem|them|hende|ham)";
