import type { Validity } from "../../domain/validity.ts";
import { formatDay } from "./format-day.ts";
import { sectionName } from "./section-name.ts";
import type { Wording } from "./wording.ts";

const nb = formatDay("nb");
const since = ({ from, fromYearOnly }: Validity) =>
  fromYearOnly ? `beskrevet i kilder fra ${from.slice(0, 4)}` : `fra ${nb(from)}`;
const replaced = ({ to, toYearOnly }: Validity) =>
  to && (toYearOnly ? `avløst senest ${to.slice(0, 4)}` : `til ${nb(to)}`);

/** Who helps in each country. */
const places = {
  DK: {
    emergency: "112",
    helpline: "Livslinien i Danmark på 70 20 12 01",
    doctor: "legen",
    onCall: "legevakten i Danmark (1813 i København)",
    certificate: "Trengs vurderingen i en sak i kommunen, be om en legeattest (lægeattest).",
    ask: "Spør kommunen eller fagforeningen din i Danmark, eller sjekk borger.dk.",
    askAsStaff: "Sjekk star.dk eller retsinformation.dk, eller spør kommunen i Danmark.",
    ownCase:
      "Spør saksbehandleren din i kommunen i Danmark. Du har rett til innsyn i egen sak (aktindsigt). Er du uenig i et vedtak, kan du klage til kommunen innen 4 uker etter at du har fått det.",
    caseAsStaff:
      "Spør saksbehandleren i kommunen i Danmark, med samtykke fra pasienten. Pasienten har selv rett til innsyn i saken sin og kan klage til kommunen innen 4 uker etter et vedtak.",
  },
  NO: {
    emergency: "113",
    helpline: "Mental Helses hjelpetelefon 116 123",
    doctor: "fastlegen",
    onCall: "legevakt 116 117",
    certificate: "Trengs vurderingen i en sak hos Nav, be om en legeerklæring.",
    ask: "Spør Nav, fastlegen eller arbeidsgiveren din, eller sjekk nav.no.",
    askAsStaff: "Sjekk nav.no eller lovdata.no, eller spør Nav.",
    ownCase:
      "Spør veilederen din i Nav eller logg inn på nav.no. Du har rett til innsyn i egen sak. Er du uenig i et vedtak, kan du klage til Nav innen seks uker.",
    caseAsStaff:
      "Spør veilederen i Nav, med samtykke fra pasienten. Pasienten har selv rett til innsyn i saken sin og kan klage til Nav innen seks uker etter et vedtak.",
  },
} as const;

export const norwegian: Wording = {
  day: nb,
  labels: {
    historic: (validity) =>
      `Tidligere regel (${[since(validity), replaced(validity)].filter(Boolean).join(validity.fromYearOnly || validity.toYearOnly ? ", " : " ")})`,
    planned: (from) => `Planlagt fra ${nb(from)}, gjelder ikke ennå`,
    proposal: (y) => `Forslag fra ${y}, ikke en regel`,
    local: (place, y) => `Praksis ${place ? `i ${place}` : "ett sted"} (${y}), ikke en landsdekkende regel`,
    project: (place, y) => `Erfaring fra et prosjekt${place ? ` i ${place}` : ""} (${y})`,
    research: (y) => `Undersøkelse eller analyse (${y})`,
    abroad: (country) =>
      country === "DK" ? "Dansk erfaring, ikke en norsk regel" : "Norsk erfaring, ikke en dansk regel",
    notYet: (validity, what) =>
      what === "new"
        ? `Fantes ikke da: regelen gjaldt først ${since(validity)}`
        : `Gjaldt ikke da: regelen, slik den er nå, gjaldt først ${since(validity)}`,
    inForce: (validity) =>
      validity.fromYearOnly ? `Gjelder, ${since(validity)}` : `Gjelder siden ${nb(validity.from)}`,
  },
  notices: {
    asOfToday: (day) => `Svaret viser reglene slik vi kjenner dem ${nb(day)}.`,
    asOfGiven: (day) => `Svaret viser reglene slik de var ${nb(day)}. De kan være endret siden.`,
    historic: "En del av svaret handler om tidligere regler. De gjelder ikke i dag.",
    planned: (where) => `En del av svaret er planlagt og gjelder ikke ennå. Sjekk ${where}.`,
    checkAt: { DK: "star.dk eller borger.dk", NO: "nav.no" },
    proposal: "En del av svaret er et forslag og ikke en gjeldende regel.",
    localPractice: (place) =>
      `Dette er praksis ${place ? `i ${place}` : "ett sted"}. Andre steder kan gjøre noe annet.`,
    uncertain: (where) => `Det er usikkert om alle opplysninger fortsatt er aktuelle. Sjekk ${where}.`,
    otherLanguage: "En del av svaret finnes bare på et annet språk og er vist som det står.",
    otherJurisdiction: (jurisdiction) =>
      jurisdiction === "DK"
        ? "Svaret gjelder Danmark. Reglene i Norge er annerledes."
        : "Svaret gjelder Norge. Reglene i Danmark er annerledes.",
    notLegalAdvice: {
      DK: "Dette er generell veiledning. Kommunen i Danmark avgjør saken din. Du kan klage på en avgjørelse.",
      NO: "Dette er generell veiledning. Nav avgjør saken din. Du kan klage på et vedtak.",
    },
  },
  whichCountry: "Reglene er forskjellige i Danmark og Norge. Hvilket land gjelder det?",
  reckoning: {
    heading: (day, about) => `Regnet fra ${about ? "omkring " : ""}${nb(day)}`,
    line: (label, day) => `${label}: ${nb(day)}`,
  },
  comparison: {
    countries: { DK: "Danmark", NO: "Norge" },
    before: (when) => `Før ${when} (tidligere regel)`,
    inYear: (y) => `I ${y} (tidligere regel)`,
    today: "I dag",
  },
  lawGap: {
    place: (reference, section, where) =>
      `Jeg har ikke teksten til ${reference}, bare det som står her om ${section}. Les lovteksten på ${where}.`,
    section: (reference, where) => `${reference} står ikke i kildene jeg svarer ut fra. Les lovteksten på ${where}.`,
    name: (canonical) => sectionName(canonical, ", ledd ", ", nr. "),
    publishedAt: { DK: "retsinformation.dk", NO: "lovdata.no" },
  },
  partialIntro: "Jeg fant ikke et fullstendig svar, men dette handler om emnet:",
  replies: {
    clarify: () => "Jeg vil gjerne hjelpe, men er ikke sikker på hva du spør om. Hva gjelder det?",
    "not-found": ({ country, isPatient }) =>
      `Det har jeg ikke et sikkert svar på, så jeg gjetter ikke. ${isPatient ? places[country ?? "NO"].ask : places[country ?? "NO"].askAsStaff} Du kan også prøve å spørre med andre ord.`,
    "out-of-scope": () =>
      "Det kan jeg ikke svare på. Jeg vet noe om sykepenger, sykmelding, kreftrehabilitering og å komme tilbake til arbeid. Prøv nav.no eller kommunen din.",
    "own-case": ({ country, isPatient }) =>
      isPatient
        ? `Jeg kan ikke se saken din og har ikke tilgang til opplysninger om deg. ${places[country ?? "NO"].ownCase}`
        : `Jeg kan ikke se saken og har ikke tilgang til opplysninger om pasienten. ${places[country ?? "NO"].caseAsStaff}`,
    medical: ({ country, isPatient }) => {
      const { emergency, doctor, onCall, certificate } = places[country ?? "NO"];
      return isPatient
        ? `Det må en lege svare på. Jeg kan ikke vurdere symptomer, medisiner eller behandling. Kontakt avdelingen på sykehuset som behandler deg, eller ${doctor} din. Utenom åpningstid: ${onCall}. Er det akutt, ring ${emergency}.`
        : `Det må en lege vurdere. Jeg kan ikke vurdere diagnoser, symptomer, medisiner eller behandling. Spør avdelingen på sykehuset som behandler pasienten, eller ${doctor} til pasienten. ${certificate} Er det akutt, ring ${emergency}.`;
    },
    crisis: ({ country }) => {
      const { emergency, helpline } = places[country ?? "NO"];
      return `Det høres ut som du eller en annen kan være i fare. Ring ${emergency} hvis det er akutt fare. Har du tanker om selvmord, ring ${helpline}. De lytter, og du kan være anonym. Du skal ikke være alene med dette: ring en du stoler på, eller legen din.`;
    },
    "personal-data": () =>
      "Spørsmålet ditt inneholder personlige opplysninger. Jeg har ikke brukt eller lagret dem. Fjern fødselsnummer, navn, telefonnummer, e-post og adresse, og skriv spørsmålet igjen.",
    blocked: () =>
      "Det kan jeg ikke hjelpe med. Jeg svarer bare på spørsmål om sykepenger, rehabilitering og arbeid, ut fra kilder du selv kan lese. Still gjerne et spørsmål om det.",
    error: () => "Noe gikk galt hos oss. Spørsmålet ditt er ikke lagret. Prøv igjen om litt, eller spør Nav.",
  },
};
