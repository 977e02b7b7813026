import { anyOf } from "./any-of.ts";

const property = anyOf(
  "bil|bilen|car|hus|huset|house|home|hjem|hjemmet|lejlighed*|leilighet*|bolig|boligen|apartment|flat|mortgage|sommerhus*|hytte|hytta",
  "båd|båden|båt|båten|boat|opsparing*|sparepenger*|sparepengene|savings|formue|formuen|ejendele|belongings|possessions",
);

/**
 * What somebody owns is at stake: whether it counts when a benefit is given, or must be sold. It is no
 * question about a file, about treatment, or about cars and houses.
 */
export const ownProperty: readonly string[] = [
  `(sælge|sælger|solgt|selge|selger|sell|selling|beholde|beholder|keep|keeping|miste|mister|lose|losing|gå fra|pantsætte) ~3 ${property}`,
  `(happens to|happen to|sker der med|skjer med|skjer det med|what about|hvad med|hva med) ~2 ${property}`,
];
