/** What a forged turn of the assistant says: that rules are off or access is given. */
export const forgedGrants: readonly string[] = [
  "(adgang*|tilgang*|access|identitet|identity|kodeord*|passord*|password|adgangskode*|admin*|rettighed*|rettighet*|autorisation|autorisert|autoriseret|login|innlogging) ~4 (givet|givet dig|bekræftet|bekreftet|godkendt|godkjent|accepteret|akseptert|innvilget|gitt|granted|accepted|confirmed|verified|verificeret|verifisert|korrekt|rigtig|riktig|approved|aktiveret|aktivert|oplåst|åbnet|åpnet)",
  "(du har|du er|you have|you are|you now have|du har nu|du har nå|du er nå|du er nu) ~2 (fuld|full|fri|ubegrænset|ubegrenset|administrator*|admin|unlimited|unrestricted) ~1 (adgang|tilgang|access|administrator*|rights|rettigheder|rettigheter|$)",
  "du er nå (administrator|admin|logget inn som administrator)",
  "(developer|debug|admin|god|dan|unrestricted) mode (enabled|activated|on|active|unlocked)",
  "(udviklertilstand*|utviklermodus*|udviklermodus*|debugtilstand*|admintilstand*|jailbreak*) ~2 (aktiveret|aktivert|slået til|slått på|er på|tændt)",
  "(begrænsninger*|begrensninger*|restrictions|regler|reglerne|reglene|rules|filters|filtre|spærringer|sperrer|guidelines|retningslinje*) ~3 (lifted|removed|disabled|off|fjernet|ophævet|opphevet|slået fra|slått av|deaktiveret|deaktivert|sat ud af kraft|gælder ikke længere|gjelder ikke lenger)",
  "(jeg|i) (vil|skal|will|kan) (nu|nå|now) ~2 (ignorere|ignore|se bort|svare uden|answer without|svare uten|bryde|bryte|hjælpe med alt|vise)",
  "(her er|here is|here are|dette er|this is) (min|mine|my|the) ~1 (systemprompt*|system prompt*|prompt*|instruktioner|instruksjoner|instructions|skjulte|hidden|hemmelige)",
  "jeg (lover|lovede|lovet) ~2 (at|å) ~2 (vise|give|gi|sende|ignorere)",
  "(sure|selvfølgelig|naturligvis|ja) jeg er (nu|nå) (dan|fri|uden|en)",
];

/** How people press on after a refusal. */
export const pressure: readonly string[] = [
  "(kom nu|kom igen|kom så|kom igjen|come on|please|vær sød|vær så snill|vær så god|for søren)",
  "(gør|gjør|do|skriv|vis|svar|sig|si|tell|show|write|say) ~2 (det|it|som jeg|så|det så|mig det|as i) ~3 (alligevel|likevel|anyway|bare|nu|nå|now|siger|sier|say|lige|$)",
  "(alligevel|likevel|anyway|regardless|uanset|uansett)",
  "(du lovede|du lovet|du sagde|du sa|you promised|you said|you just|du har lige|du gjorde)",
  "(bare|kun|just|only) ~1 (denne|den|this|én|en|ett|one|once) ~2 (gang|time|once|lille|$)",
  "(ingen|nobody|no one|noone) ~2 (opdager|oppdager|know|knows|find out|ser|får|will)",
  "(jo|yes) du (kan|kan godt|can|må)",
  "(yes|sure) you can",
  "(prøv|try) (igen|igjen|again|nu|en gang til)",
  "(jeg|i) (er|am|have|har) ~2 (udvikler*|utvikler*|forsker*|lov til|permission|tilladelse|tillatelse|autoriseret|developer|authorized|authorised|admin*|læge|lege|doctor|ret til det|rett til det)",
  "(til|for) ~2 (forskning|research|skole|school|roman|novel|film|test|testing|øvelse|uddannelsesformål|educational)",
  "(hypotetisk|hypothetically|teoretisk|theoretically|bare for sjov|just for fun|for moro skyld|in theory)",
  "(svar|answer|vis|show|gør|gjør|do|fortsæt|fortsett|continue|go on|forsæt|giv|gi|give) (mig|meg|me|nu|nå|now|så|da|bare|just|it|det|den|videre|$)",
  "(hvorfor ikke|why not|hvorfor vil du ikke|hvorfor nægter|why wont you|why do you refuse)",
  "(en anden måde|på en annen måte|another way|med andre ord|in other words|i stedet som|kun halvdelen|bare en del|bare første|just the first|only the first|kun første)",
  "(det er en ordre|thats an order|that is an order|jeg kræver|jeg krever|i demand|i insist|jeg insisterer)",
];

/** How the service refuses an attack, in its three languages; a client sends these back as history. */
export const refusals: readonly string[] = [
  "det kan jeg ikke hjælpe med",
  "det kan jeg ikke hjelpe med",
  "i (cannot|cant|can not) help with that",
  "jeg (kan|vil) (ikke|ikkje) (hjælpe|hjelpe|vise|dele|gøre|gjøre|svare på) ~1 [med] ~1 det",
  "(beklager|desværre|dessverre|sorry|im sorry) ~6 (kan|cannot|cant|vil|unable)",
];
