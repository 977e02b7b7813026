import { foldWord } from "../../language/normalise.ts";
import { tokenise } from "../../language/tokenise.ts";
import { readTurn } from "./read-turn.ts";
import { isEmptyWord, isGeneric, isParty } from "./turn-words.ts";

/** Words that half of all passages are about: alone they ask nothing. */
const broad = new Set(
  "syg syge sygt sygdom sygdomme sygemeldt sygemelding sygefravær kræft kræftsygdom syk syke sykdom sykmeldt sykefravær kreft arbejde arbejdet arbeid arbeidet job jobbet jobb jobben rehabilitering støtte råd vejledning rådgivning veiledning rettigheder ydelser stress depression behandling sick ill illness sickness cancer job support advice guidance work info information spørgsmål spørsmål question"
    .split(" ")
    .map(foldWord),
);
const mostWords = 2;
/** A sentence of its own ("må jeg arbejde, mens jeg er syg") asks something, however broad its words. */
const shortestSentence = 5;

/**
 * True for a question that names no subject: one or two words that anything may be about
 * ("sygdom", "penge"), or one that points to something nobody said ("gælder det også for hende?").
 * For questions that follow no other. O(n).
 */
export function isVague(question: string): boolean {
  const { relation, rest, subjects, ownWords } = readTurn(question);
  if (subjects.some((span) => span.kind !== "country" && span.kind !== "place")) return false;
  const tokens = tokenise(rest);
  if (tokens.some((token) => token.kind === "law")) return false;
  const content = tokens
    .filter((token) => token.kind === "word" && !isEmptyWord(token.text))
    .map((token) => token.text);
  const narrow = content.filter((word) => !isGeneric(word) && !broad.has(foldWord(word)) && !isParty(word));
  if (narrow.length) return false;
  // "For at få de 65 procent": a figure in a sentence of its own is known again where it stands.
  if (tokens.some((token) => token.kind === "number") && tokens.length >= shortestSentence) return false;
  return (
    ownWords === 0 || (content.length <= mostWords && tokens.length < shortestSentence) || relation === "condition"
  );
}
