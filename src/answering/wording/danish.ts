import type { Validity } from "../../domain/validity.ts";
import { formatDay } from "./format-day.ts";
import { sectionName } from "./section-name.ts";
import type { Wording } from "./wording.ts";

const da = formatDay("da");
const since = ({ from, fromYearOnly }: Validity) =>
  fromYearOnly ? `beskrevet i kilder fra ${from.slice(0, 4)}` : `fra ${da(from)}`;
const replaced = ({ to, toYearOnly }: Validity) =>
  to && (toYearOnly ? `afløst senest ${to.slice(0, 4)}` : `til ${da(to)}`);

/** Who helps in each country. */
const places = {
  DK: {
    emergency: "112",
    helpline: "Livslinien på 70 20 12 01",
    doctor: "egen læge",
    onCall: "lægevagten (1813 i Region Hovedstaden)",
    certificate:
      "Skal vurderingen bruges i en sag i kommunen, så bed om en lægeattest eller om sundhedsfaglig rådgivning.",
    ask: "Spørg din kommune eller din fagforening, eller tjek borger.dk.",
    askAsStaff: "Tjek star.dk eller retsinformation.dk, eller spørg kommunens sygedagpengeafdeling.",
    ownCase:
      "Spørg din sagsbehandler i kommunen. Du har ret til at se din egen sag (aktindsigt). Er du uenig i en afgørelse, kan du klage til kommunen inden 4 uger, efter du har fået afgørelsen.",
    caseAsStaff:
      "Spørg sagsbehandleren i kommunen, med borgerens samtykke. Borgeren har selv ret til at se sin sag (aktindsigt) og kan klage til kommunen inden 4 uger efter en afgørelse.",
  },
  NO: {
    emergency: "113",
    helpline: "Mental Helses hjælpetelefon i Norge på 116 123",
    doctor: "fastlege (egen læge i Norge)",
    onCall: "legevakten i Norge på 116 117",
    certificate: "Skal vurderingen bruges i en sag hos Nav, så bed om en lægeerklæring.",
    ask: "Spørg Nav, din fastlege eller din arbejdsgiver i Norge, eller tjek nav.no.",
    askAsStaff: "Tjek nav.no eller lovdata.no, eller spørg Nav.",
    ownCase:
      "Spørg din vejleder i Nav, eller log ind på nav.no. Du har ret til at se din egen sag. Er du uenig i en afgørelse, kan du klage til Nav inden 6 uger.",
    caseAsStaff:
      "Spørg vejlederen i Nav, med borgerens samtykke. Borgeren har selv ret til at se sin sag og kan klage til Nav inden 6 uger efter en afgørelse.",
  },
} as const;

export const danish: Wording = {
  day: da,
  labels: {
    historic: (validity) =>
      `Tidligere regel (${[since(validity), replaced(validity)].filter(Boolean).join(validity.fromYearOnly || validity.toYearOnly ? ", " : " ")})`,
    planned: (from) => `Planlagt fra ${da(from)}, ikke gældende endnu`,
    proposal: (y) => `Forslag fra ${y}, ikke en regel`,
    local: (place, y) => `Praksis ${place ? `i ${place}` : "et enkelt sted"} (${y}), ikke en landsdækkende regel`,
    project: (place, y) => `Erfaring fra et projekt${place ? ` i ${place}` : ""} (${y})`,
    research: (y) => `Undersøgelse eller analyse (${y})`,
    abroad: (country) =>
      country === "NO" ? "Norsk erfaring, ikke en dansk regel" : "Dansk erfaring, ikke en norsk regel",
    notYet: (validity, what) =>
      what === "new"
        ? `Fandtes ikke dengang: reglen gjaldt først ${since(validity)}`
        : `Gjaldt ikke dengang: reglen, som den er nu, gjaldt først ${since(validity)}`,
    inForce: (validity) => (validity.fromYearOnly ? `Gælder, ${since(validity)}` : `Gælder siden ${da(validity.from)}`),
  },
  notices: {
    asOfToday: (day) => `Svaret viser reglerne, som vi kender dem den ${da(day)}.`,
    asOfGiven: (day) => `Svaret viser reglerne, som de var den ${da(day)}. De kan være ændret siden.`,
    historic: "En del af svaret handler om tidligere regler. De gælder ikke i dag.",
    planned: (where) => `En del af svaret er planlagt og gælder ikke endnu. Tjek ${where}.`,
    checkAt: { DK: "star.dk eller borger.dk", NO: "nav.no" },
    proposal: "En del af svaret er et forslag og ikke en gældende regel.",
    localPractice: (place) =>
      `Det er praksis ${place ? `i ${place}` : "et enkelt sted"}. Andre steder kan gøre noget andet.`,
    uncertain: (where) => `Det er usikkert, om alle oplysninger stadig er aktuelle. Tjek ${where}.`,
    otherLanguage: "En del af svaret findes kun på et andet sprog og er vist, som det står.",
    otherJurisdiction: (jurisdiction) =>
      jurisdiction === "NO"
        ? "Svaret gælder Norge. Reglerne i Danmark er anderledes."
        : "Svaret gælder Danmark. Reglerne i Norge er anderledes.",
    notLegalAdvice: {
      DK: "Det er generel vejledning. Kommunen afgør din sag. Du kan klage over en afgørelse.",
      NO: "Det er generel vejledning. Nav i Norge afgør din sag. Du kan klage over en afgørelse.",
    },
  },
  whichCountry: "Reglerne er forskellige i Danmark og Norge. Hvilket land gælder det?",
  reckoning: {
    heading: (day, about) => `Regnet fra ${about ? "omkring " : ""}${da(day)}`,
    line: (label, day) => `${label}: ${da(day)}`,
  },
  comparison: {
    countries: { DK: "Danmark", NO: "Norge" },
    before: (when) => `Før ${when} (tidligere regel)`,
    inYear: (y) => `I ${y} (tidligere regel)`,
    today: "I dag",
  },
  lawGap: {
    place: (reference, section, where) =>
      `Jeg har ikke teksten til ${reference}, kun det, der står her om ${section}. Læs lovteksten på ${where}.`,
    section: (reference, where) => `${reference} står ikke i de kilder, jeg svarer ud fra. Læs lovteksten på ${where}.`,
    name: (canonical) => sectionName(canonical, ", stk. ", ", nr. "),
    publishedAt: { DK: "retsinformation.dk", NO: "lovdata.no" },
  },
  partialIntro: "Jeg fandt ikke et helt svar, men dette handler om emnet:",
  replies: {
    clarify: () => "Jeg vil gerne hjælpe, men jeg er ikke sikker på, hvad du spørger om. Hvad handler det om?",
    "not-found": ({ country, isPatient }) =>
      `Det har jeg ikke et sikkert svar på, så jeg gætter ikke. ${isPatient ? places[country ?? "DK"].ask : places[country ?? "DK"].askAsStaff} Du kan også prøve at spørge med andre ord.`,
    "out-of-scope": () =>
      "Det kan jeg ikke svare på. Jeg ved noget om sygedagpenge, sygemelding, kræftrehabilitering og at komme tilbage til arbejde. Prøv borger.dk, hvis det handler om noget andet fra det offentlige.",
    "own-case": ({ country, isPatient }) =>
      isPatient
        ? `Jeg kan ikke se din sag og har ikke adgang til oplysninger om dig. ${places[country ?? "DK"].ownCase}`
        : `Jeg kan ikke se sagen og har ikke adgang til oplysninger om borgeren. ${places[country ?? "DK"].caseAsStaff}`,
    medical: ({ country, isPatient }) => {
      const { emergency, doctor, onCall, certificate } = places[country ?? "DK"];
      return isPatient
        ? `Det skal en læge svare på. Jeg kan ikke vurdere symptomer, medicin eller behandling. Kontakt den afdeling på sygehuset, der behandler dig, eller din ${doctor}. Er det uden for åbningstid, så ring til ${onCall}. Er det akut, så ring ${emergency}.`
        : `Det skal en læge vurdere. Jeg kan ikke vurdere diagnoser, symptomer, medicin eller behandling. Spørg den afdeling på sygehuset, der behandler patienten eller borgeren, eller vedkommendes ${doctor}. ${certificate} Er det akut, så ring ${emergency}.`;
    },
    crisis: ({ country }) => {
      const { emergency, helpline } = places[country ?? "DK"];
      return `Det lyder, som om du eller en anden kan være i fare. Ring ${emergency}, hvis der er akut fare. Har du tanker om selvmord, så ring til ${helpline}. De lytter, og du kan være anonym. Du skal ikke være alene med det: ring til en, du stoler på, eller til din læge.`;
    },
    "personal-data": () =>
      "Dit spørgsmål indeholder personlige oplysninger. Jeg har ikke brugt eller gemt dem. Fjern personnummer, navn, telefonnummer, e-mail og adresse, og skriv spørgsmålet igen.",
    blocked: () =>
      "Det kan jeg ikke hjælpe med. Jeg svarer kun på spørgsmål om sygedagpenge, rehabilitering og arbejde, ud fra kilder du selv kan læse. Stil gerne et spørgsmål om det.",
    error: () => "Noget gik galt hos os. Dit spørgsmål er ikke gemt. Prøv igen om lidt, eller spørg din kommune.",
  },
};
