/** Headings that every article has and that say nothing of its matter. */
const generic =
  /^(kort svar|kort fortalt|kort fortalt på .*|in short, in english|in english|til fagfolk|for fagfolk)$/i;
/** Headings that tell the time again, which the standing label tells exactly. */
const time = /^(planlagt|planlegg|sådan var|slik var|sånn var|forslag|tidligere|før )/i;
/** What the reader can do about one article's own matter. */
const steps = /^det kan du (?:selv )?gj?øre/i;

export const isGeneric = (heading: string): boolean => generic.test(heading);
export const tellsTime = (heading: string): boolean => time.test(heading);
export const isOwnSteps = (heading: string): boolean => steps.test(heading);

/** True for a heading that, without its article, asks for nothing. */
export const saysNothingMore = (heading: string): boolean => isGeneric(heading) || isOwnSteps(heading);
