import { foldWord } from "../../language/normalise.ts";
import { isModalOrNegation, isStopWord } from "../../language/stop-words.ts";
import { wholeWords } from "./whole-words.ts";

/** Kinds of subject words: one takes another's place in "og hvad med …", never one of another kind. */
export type SubjectKind = "benefit" | "paper" | "meeting" | "scheme" | "group" | "place" | "country";

/** The field's own nouns, which make a question stand by itself. Written as whole words with their endings. */
const subjectSources: readonly (readonly [SubjectKind, string])[] = [
  [
    "benefit",
    "sygedag\\p{L}*|sygepeng\\p{L}*|sygdagpeng\\p{L}*|s[yj]u?ke?peng\\p{L}*|sykelønn\\p{L}*|\\p{L}*dagpeng\\p{L}*|førtids ?pension\\p{L}*|senior ?pension\\p{L}*|folkepension(?:en)?|efterløn\\p{L}*|ressourceforløb\\p{L}*|jobafklaring\\p{L}*|kontanthjælp\\p{L}*|uddannelseshjælp\\p{L}*|ledighedsydelse\\p{L}*|plejevederlag\\p{L}*|plejeorlov\\p{L}*|pleiepeng\\p{L}*|aap|arbeidsavklaring\\p{L}*|uføre\\p{L}*|\\p{L}*fle(?:ks|x)[ -]?job\\p{L}*|revalidering\\p{L}*|friskmelding\\p{L}*|disability (?:pension|benefit)|senior pension|early retirement|sick(?:ness)?(?: leave)? (?:benefits?|pay)|fle(?:ks|x)[ -]?jobs?|cash benefits?|care (?:allowance|leave)|work assessment allowance|løn under sygdom|lønn under sykdom",
  ],
  [
    "paper",
    "mulighedserklæring\\p{L}*|friattest\\p{L}*|lægeattest\\p{L}*|legeattest\\p{L}*|terminalerklæring\\p{L}*|varighedserklæring\\p{L}*|egenmelding\\p{L}*|statusattest\\p{L}*|læ ?285|genoptræningsplan\\p{L}*|fastholdelsesplan\\p{L}*|oppfølgingsplan\\p{L}*|retention plan\\p{L}*|follow-up plan\\p{L}*|rehabilitation plan|individuell plan|min plan|fit note|doctor's note|medical certificate\\p{L}*|sick notes?|self-certification|tro og love\\p{L}*",
  ],
  [
    "meeting",
    "sygefraværssamtale\\p{L}*|opfølgningssamtale\\p{L}*|rundbordssamtale\\p{L}*|dialogmøte\\p{L}*|dialogmøde\\p{L}*|dialogue meetings?|rehabiliteringsteam\\p{L}*|round[- ]table \\p{L}+",
  ],
  [
    "scheme",
    "§\\s?\\d+\\s?[a-h]?(?:[- ]aftale\\p{L}*)?|\\d+[- ]aftale\\p{L}*|\\d+[- ]dages?[- ]?regl\\p{L}*|standby\\p{L}*|stand-by|fast track|arbejdsgiverperiode\\p{L}*|arbeidsgiverperiode\\p{L}*|employer(?:'s)? period|personlig assistance|mentor\\p{L}*|genoptræning\\p{L}*|opptrening\\p{L}*|rehabilitering\\p{L}*|kræftrehab\\p{L}*|kreftrehab\\p{L}*|rehabilitation|sundhedskoordinator\\p{L}*|\\p{L}*koordinator\\p{L}*|coordinators?|forløbsprogram\\p{L}*|pakkeforløb\\p{L}*|pakkeforløp\\p{L}*|kræftpakke\\p{L}*|kræftplan\\p{L}*|ventetid\\p{L}+|maksimale ventetider|aktivitetskrav\\p{L}*|tilrettelegging\\p{L}*|gradert|delvis\\p{L}* (?:raskmeld|sygemeld|sykmeld|syg|syk|rask)\\p{L}*|(?:22|26|52|69|134)[- ](?:uger|ugers|uker|ukers|weeks?)\\p{L}*|op?psigelse\\p{L}*|fyring\\p{L}*|dismissal|reisetilskudd|behandlingsdag\\p{L}*|visitationskategori\\p{L}*|nemrefusion|refusion\\p{L}*|refusjon\\p{L}*|obligatorisk pension|beskæftigelseskrav\\p{L}*|forskelsbehandling\\p{L}*|oppsigelsesvern|dallund\\p{L}*|kosak\\p{L}*|kia|cowi|rehpas?|cksk|tta|kram|aalborgmodel\\p{L}*|københavnermodel\\p{L}*|projekt \\p{Lu}\\p{L}+|standby scheme|flex scheme|partial return|part-time return|waiting times?|kreftkoordinator\\p{L}*|individuell plan|hjelpemidler|hjælpemidler|lymfødem\\p{L}*|senfølger\\p{L}*|seneffekter\\p{L}*",
  ],
  [
    "group",
    "selvstændig\\p{L}*|eget firma|egen virksomhed|selvstendig\\p{L}*|næringsdrivende|frilans\\p{L}*|freelance\\p{L}*|self-employed|ledige?|arbejdsløs\\p{L}*|arbeidsledig\\p{L}*|unemployed|pensionist\\p{L}*|folkepensionist\\p{L}*|pensioners?|lærlinge?|elever?|studerende|studenter?|students?|ansatte?|lønmodtager\\p{L}*|employees?|vikarer?|timeløn\\p{L}*|deltidsansat\\p{L}*|fleksjobber\\p{L}*|nyansat\\p{L}*|gravide?",
  ],
  [
    "place",
    "herning|randers|skive|viborg|århus|aarhus|ålborg|aalborg|odense|københavn|copenhagen|vejle|esbjerg|odder|ringsted|gentofte|sønderborg|fredensborg|rudersdal|tønder|toftlund|høje[- ]taastrup|ringkøbing\\p{L}*|vesterbro|bergen|trondheim|stavanger|tromsø",
  ],
  ["country", "danmark|norge|denmark|norway|dansk\\p{L}{0,2}|norsk\\p{L}{0,2}|danish|norwegian"],
];
const subjectPatterns = subjectSources.map(([kind, source]) => [kind, wholeWords(source, "giu")] as const);

export interface SubjectSpan {
  readonly kind: SubjectKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The field's own nouns in a text, in order, without overlap. O(n). */
export function subjectsOf(text: string): SubjectSpan[] {
  const spans: SubjectSpan[] = [];
  for (const [kind, pattern] of subjectPatterns)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (spans.some((span) => start < span.end && span.start < end)) continue;
      spans.push({ kind, text: match[0], start, end });
    }
  return spans.sort((a, b) => a.start - b.start);
}

/** Words that ask something of a subject without being one: measures, parties, everyday verbs and adverbs. */
const genericWords = new Set(
  (
    "uge uger ugen ugers uke uker uken dag dage dagen dager dagene måned måneder måneden år året time timer timen tid tiden periode perioden gang gange ganger penge pengene penger kroner kr beløb beløbet beløp procent procenten prosent sats satsen satser krav kravet kravene betingelse betingelser betingelserne vilkår vilkårene regel regler reglen reglerne regelen reglene frist fristen frister undtagelse undtagelser unntak grænse grænsen grense mulighed muligheder mulighet muligheter ret rett rettighed rettigheder hjælp hjælpen hjelp hjelpen svar svaret eksempel eksempler resultat resultatet resultater resultatene effekt effekten virkning forskel forskellen forskjell grund grunde årsag ydelse ydelsen ytelse ting side del sag sagen saken løn lønnen lønn pris prisen formål formålet indhold antal længde størrelse tal tallene måde ord navn paragraf paragraffen lov loven " +
    "få får fik fået fikk fått have har haft gøre gør gjort gjør ske sker skjer skete sket betale betaler betales betalt koste koster gælde gælder gjaldt gjelder gjelde søge søger søgt søke søker vare varer varede varte varet vart stoppe stopper slutte slutter starte starter startede begynde begynder begynte begynner tælle tæller telle teller sige siger sagt si sier give giver givet gi gir gitt tage tager taget ta tar tatt hjælpe hjælper hjelpe hjelper betyde betyder betyr slippe slipper komme kommer bruge bruger bruke bruker skrive skriver kræve kræver kreve krever finde findes finnes fandtes finde vide ved vet tilbyde tilbyder tilbyr bestemme bestemmer afgøre afgør avgjør forlænges forlænge forlenges fortsætte fortsætter fortsette fortsetter deltage deltager deltog deltok delta deltar arbejde arbejder jobbe jobber overtage udbetales dække dækker dekker miste mister beholde regne regnes blive kalde hedder heter stå står virke virker gå går gik foregå foregår indgå melde nå vente være udfylde lave laver lage lager sende sender trække trækker bede be kontakte hente henter gælde udsteder udstede forlange gi mene mente mener " +
    "stadig stadigvæk fortsat fortsatt snart tidligst senest længe længere lang langt lange lenge lenger højst højest mindst minst meget mange mye hurtigt tit ofte nok først sidst siste første sidste næste neste begge samme sammen derefter bagefter imens imidlertid samtidig med tilbage igen igjen automatisk altid alltid præcis cirka ca maks max præcist konkret store stor små stort godt dårlig dårligt nye ny nyt gamle gammel i dag nu nå " +
    "week weeks day days month months year years hour hours time money amount percent percentage rate rule rules deadline limit exception exceptions condition conditions requirement requirements right rights help answer example result results difference reason " +
    "get gets got do does make makes happen happens pay pays paid cost costs apply applies last lasts long longer stop stops end ends start starts begin begins count counts say says said tell give gives given take takes help helps mean means use uses write need needs want work works decide decides offer offers much many often still soon earliest latest maximum minimum same back again always automatically exactly good bad new old first next then now receive keep claim go come know find continue covered cover share"
  )
    .split(" ")
    .map(foldWord),
);

/** True for words that say what is asked, not what about. */
export function isGeneric(word: string): boolean {
  return genericWords.has(foldWord(word));
}

/** Question words and joints that a search may well keep, but that are no subject of a turn. */
const joints = new Set(
  "hende henne ham hans hendes hennes dens dets jer disse him her them they hvornår hvornaar når hvilken hvilket hvilke indtil inntil until inden innen within frem fram mente mener siden since allerede already lige just bare dog hele whether ja nej nei yes kun også either imens mens while nok egentlig så vel måske kanskje maybe kunne skulle ville måtte burde could would might har"
    .split(" ")
    .map(foldWord),
);

/** True when a word carries nothing of a subject in any of the three languages. */
export function isEmptyWord(word: string): boolean {
  return (
    isStopWord(word, "da") ||
    isStopWord(word, "nb") ||
    isStopWord(word, "en") ||
    isModalOrNegation(word) ||
    joints.has(foldWord(word))
  );
}

/** Parties to nearly every question: they narrow one down but do not make it stand alone. */
const partyWords = new Set(
  "kommune kommunen kommunens læge lægen lægens lege legen legens fastlege fastlegen arbejdsgiver arbejdsgiveren arbejdsgivere arbeidsgiver arbeidsgiveren chef chefen sjef sjefen firma firmaet jobcenter jobcentret jobcenteret nav sygehus sygehuset sykehus sykehuset hospital hospitalet region regionen sagsbehandler sagsbehandleren borger borgeren borgere borgerne patient patienten patienter patienterne pasient pasienten pasienter stat staten deltagere deltagerne folk kollega kolleger municipality doctor gp employer boss patient patients state caseworker people"
    .split(" ")
    .map(foldWord),
);

/** True for municipality, doctor, employer and the like. */
export function isParty(word: string): boolean {
  return partyWords.has(foldWord(word));
}
