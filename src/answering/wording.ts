import type { Outcome } from "../domain/answer.ts";
import type { IsoDate } from "../domain/validity.ts";
import type { Jurisdiction, Language } from "../domain/vocabulary.ts";

/** All sentences that the service says itself, in one language. Facts never stand here. */
export interface Wording {
  readonly labels: {
    historic(from: IsoDate, to: IsoDate | null): string;
    planned(from: IsoDate): string;
    proposal(year: string): string;
    local(place: string | null, year: string): string;
    project(place: string | null, year: string): string;
    research(year: string): string;
    notYet(from: IsoDate): string;
    inForce(from: IsoDate): string;
  };
  readonly notices: {
    asOfToday(day: IsoDate): string;
    asOfGiven(day: IsoDate): string;
    historic: string;
    planned(where: string): string;
    proposal: string;
    localPractice(place: string | null): string;
    uncertain(where: string): string;
    /** Where a country's rules can be checked. */
    readonly checkAt: Readonly<Record<Jurisdiction, string>>;
    otherLanguage: string;
    otherJurisdiction(jurisdiction: Jurisdiction): string;
    /** Who decides is another in each country. */
    readonly notLegalAdvice: Readonly<Record<Jurisdiction, string>>;
  };
  readonly replies: Readonly<Record<Exclude<Outcome, "answered" | "partial">, string>>;
  /** Asked when the rules of both countries answer and nothing tells which is meant. */
  readonly whichCountry: string;
  readonly reckoning: {
    heading(day: IsoDate, approximate: boolean): string;
    line(label: string, day: IsoDate): string;
  };
  /** Heads of the two columns of a comparison. */
  readonly comparison: {
    readonly countries: Readonly<Record<Jurisdiction, string>>;
    /** `when` is a day as people write it, or a year. */
    before(when: string): string;
    inYear(year: string): string;
    readonly today: string;
  };
  readonly partialIntro: string;
  /** A day as people write it. */
  day(day: IsoDate): string;
}

const dayFormat: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat("da-DK", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  nb: new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
};
const formatDay = (language: Language) => (day: IsoDate) => dayFormat[language].format(new Date(`${day}T00:00:00Z`));

const da = formatDay("da");
const nb = formatDay("nb");
const en = formatDay("en");

const danish: Wording = {
  day: da,
  labels: {
    historic: (from, to) =>
      to ? `Tidligere regel (fra ${da(from)} til ${da(to)})` : `Tidligere regel (fra ${da(from)})`,
    planned: (from) => `Planlagt fra ${da(from)}, ikke gældende endnu`,
    proposal: (y) => `Forslag fra ${y}, ikke en regel`,
    local: (place, y) => `Praksis ${place ? `i ${place}` : "et enkelt sted"} (${y}), ikke en landsdækkende regel`,
    project: (place, y) => `Erfaring fra et projekt${place ? ` i ${place}` : ""} (${y})`,
    research: (y) => `Undersøgelse eller analyse (${y})`,
    notYet: (from) => `Fandtes ikke dengang: reglen gjaldt først fra ${da(from)}`,
    inForce: (from) => `Gælder siden ${da(from)}`,
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
  partialIntro: "Jeg fandt ikke et helt svar, men dette handler om emnet:",
  replies: {
    clarify: "Jeg vil gerne hjælpe, men jeg er ikke sikker på, hvad du spørger om. Hvad handler det om?",
    "not-found":
      "Det har jeg ikke et sikkert svar på, så jeg gætter ikke. Spørg din kommune eller din fagforening, eller tjek borger.dk. Du kan også prøve at spørge med andre ord.",
    "out-of-scope":
      "Det kan jeg ikke svare på. Jeg ved noget om sygedagpenge, sygemelding, kræftrehabilitering og at komme tilbage til arbejde. Prøv borger.dk, hvis det handler om noget andet fra det offentlige.",
    "own-case":
      "Jeg kan ikke se din sag og har ikke adgang til oplysninger om dig. Spørg din sagsbehandler i kommunen. Du har ret til at se din egen sag (aktindsigt). Er du uenig i en afgørelse, kan du klage til kommunen inden 4 uger, efter du har fået afgørelsen.",
    medical:
      "Det skal en læge svare på. Jeg kan ikke vurdere symptomer, medicin eller behandling. Kontakt den afdeling på sygehuset, der behandler dig, eller din egen læge. Er det uden for åbningstid, så ring til lægevagten (1813 i Region Hovedstaden). Er det akut, så ring 112.",
    crisis:
      "Det lyder, som om du eller en anden kan være i fare. Ring 112, hvis der er akut fare. Har du tanker om selvmord, så ring til Livslinien på 70 20 12 01. De lytter, og du kan være anonym. Du skal ikke være alene med det: ring til en, du stoler på, eller til din læge.",
    "personal-data":
      "Dit spørgsmål indeholder personlige oplysninger. Jeg har ikke brugt eller gemt dem. Fjern personnummer, navn, telefonnummer, e-mail og adresse, og skriv spørgsmålet igen.",
    blocked:
      "Det kan jeg ikke hjælpe med. Jeg svarer kun på spørgsmål om sygedagpenge, rehabilitering og arbejde, ud fra kilder du selv kan læse. Stil gerne et spørgsmål om det.",
    error: "Noget gik galt hos os. Dit spørgsmål er ikke gemt. Prøv igen om lidt, eller spørg din kommune.",
  },
};

const norwegian: Wording = {
  day: nb,
  labels: {
    historic: (from, to) =>
      to ? `Tidligere regel (fra ${nb(from)} til ${nb(to)})` : `Tidligere regel (fra ${nb(from)})`,
    planned: (from) => `Planlagt fra ${nb(from)}, gjelder ikke ennå`,
    proposal: (y) => `Forslag fra ${y}, ikke en regel`,
    local: (place, y) => `Praksis ${place ? `i ${place}` : "ett sted"} (${y}), ikke en landsdekkende regel`,
    project: (place, y) => `Erfaring fra et prosjekt${place ? ` i ${place}` : ""} (${y})`,
    research: (y) => `Undersøkelse eller analyse (${y})`,
    notYet: (from) => `Fantes ikke da: regelen gjaldt først fra ${nb(from)}`,
    inForce: (from) => `Gjelder siden ${nb(from)}`,
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
  partialIntro: "Jeg fant ikke et fullstendig svar, men dette handler om emnet:",
  replies: {
    clarify: "Jeg vil gjerne hjelpe, men er ikke sikker på hva du spør om. Hva gjelder det?",
    "not-found":
      "Det har jeg ikke et sikkert svar på, så jeg gjetter ikke. Spør Nav, fastlegen eller arbeidsgiveren din, eller sjekk nav.no. Du kan også prøve å spørre med andre ord.",
    "out-of-scope":
      "Det kan jeg ikke svare på. Jeg vet noe om sykepenger, sykmelding, kreftrehabilitering og å komme tilbake til arbeid. Prøv nav.no eller kommunen din.",
    "own-case":
      "Jeg kan ikke se saken din og har ikke tilgang til opplysninger om deg. Spør veilederen din i Nav eller logg inn på nav.no. Du har rett til innsyn i egen sak. Er du uenig i et vedtak, kan du klage til Nav innen seks uker.",
    medical:
      "Det må en lege svare på. Jeg kan ikke vurdere symptomer, medisiner eller behandling. Kontakt avdelingen på sykehuset som behandler deg, eller fastlegen. Utenom åpningstid: legevakt 116 117. Er det akutt, ring 113.",
    crisis:
      "Det høres ut som du eller en annen kan være i fare. Ring 113 hvis det er akutt fare. Har du tanker om selvmord, ring Mental Helses hjelpetelefon 116 123. De lytter, og du kan være anonym. Du skal ikke være alene med dette: ring en du stoler på, eller legen din.",
    "personal-data":
      "Spørsmålet ditt inneholder personlige opplysninger. Jeg har ikke brukt eller lagret dem. Fjern fødselsnummer, navn, telefonnummer, e-post og adresse, og skriv spørsmålet igjen.",
    blocked:
      "Det kan jeg ikke hjelpe med. Jeg svarer bare på spørsmål om sykepenger, rehabilitering og arbeid, ut fra kilder du selv kan lese. Still gjerne et spørsmål om det.",
    error: "Noe gikk galt hos oss. Spørsmålet ditt er ikke lagret. Prøv igjen om litt, eller spør Nav.",
  },
};

const english: Wording = {
  day: en,
  labels: {
    historic: (from, to) =>
      to ? `Earlier rule (from ${en(from)} until ${en(to)})` : `Earlier rule (from ${en(from)})`,
    planned: (from) => `Planned from ${en(from)}, not in force yet`,
    proposal: (y) => `Proposal from ${y}, not a rule`,
    local: (place, y) => `Practice in ${place ?? "one place"} (${y}), not a national rule`,
    project: (place, y) => `Experience from a project${place ? ` in ${place}` : ""} (${y})`,
    research: (y) => `Study or analysis (${y})`,
    notYet: (from) => `Did not exist then: the rule came into force on ${en(from)}`,
    inForce: (from) => `In force since ${en(from)}`,
  },
  notices: {
    asOfToday: (day) => `The answer shows the rules as we know them on ${en(day)}.`,
    asOfGiven: (day) => `The answer shows the rules as they were on ${en(day)}. They may have changed since.`,
    historic: "Part of the answer is about earlier rules. They do not apply today.",
    planned: (where) => `Part of the answer is planned and does not apply yet. Check ${where}.`,
    checkAt: { DK: "star.dk or borger.dk", NO: "nav.no" },
    proposal: "Part of the answer is a proposal and not a rule in force.",
    localPractice: (place) => `This is practice in ${place ?? "one place"}. Other places may do otherwise.`,
    uncertain: (where) => `It is uncertain whether everything here is still current. Check ${where}.`,
    otherLanguage: "Part of the answer exists only in Danish or Norwegian and is shown as it stands.",
    otherJurisdiction: (jurisdiction) =>
      jurisdiction === "NO"
        ? "The answer is about Norway. The rules in Denmark are different."
        : "The answer is about Denmark. The rules in Norway are different.",
    notLegalAdvice: {
      DK: "This is general guidance. The municipality decides your case, and you can appeal its decision.",
      NO: "This is general guidance. Nav decides your case, and you can appeal its decision.",
    },
  },
  whichCountry: "The rules are different in Denmark and Norway. Which country is it about?",
  reckoning: {
    heading: (day, about) => `Counted from ${about ? "about " : ""}${en(day)}`,
    line: (label, day) => `${label}: ${en(day)}`,
  },
  comparison: {
    countries: { DK: "Denmark", NO: "Norway" },
    before: (when) => `Before ${when} (earlier rule)`,
    inYear: (y) => `In ${y} (earlier rule)`,
    today: "Today",
  },
  partialIntro: "I did not find a complete answer, but this is about the subject:",
  replies: {
    clarify: "I would like to help, but I am not sure what you are asking about. What is it about?",
    "not-found":
      "I do not have a safe answer to that, so I will not guess. Ask your municipality (kommune) or trade union, or check borger.dk. You can also try asking in other words.",
    "out-of-scope":
      "I cannot answer that. I know about sickness benefit, sick leave, cancer rehabilitation and returning to work in Denmark and Norway. For other public matters try borger.dk or your municipality.",
    "own-case":
      "I cannot see your case and have no access to any information about you. Ask your caseworker in the municipality (kommune), or your employer about what they have reported. You have a right to see your own file. If you disagree with a decision in Denmark, you can complain to the municipality within 4 weeks of receiving it.",
    medical:
      "A doctor must answer that. I cannot judge symptoms, medicine or treatment. Contact the hospital department that treats you or your own doctor (GP). Outside opening hours call the doctor on call (1813 in the Copenhagen region, 116 117 in Norway). If it is urgent, call 112 (113 in Norway).",
    crisis:
      "It sounds as if you or someone else may be in danger. Call 112 (113 in Norway) if the danger is immediate. If you have thoughts of suicide, call Livslinien on 70 20 12 01 in Denmark, or Mental Helse on 116 123 in Norway. They listen, and you can be anonymous. You should not be alone with this: call someone you trust or your doctor.",
    "personal-data":
      "Your question contains personal information. I have not used or kept it. Please remove ID numbers, names, phone numbers, e-mail and addresses, and ask again without them.",
    blocked:
      "I cannot help with that. I only answer questions on sickness benefit, rehabilitation and work, from sources you can read yourself. Please ask a question about that.",
    error:
      "Something went wrong on our side. Your question was not kept. Try again in a moment, or ask your municipality.",
  },
};

const all: Readonly<Record<Language, Wording>> = { da: danish, nb: norwegian, en: english };

/** The service's own sentences in `language`. */
export function words(language: Language): Wording {
  return all[language];
}
