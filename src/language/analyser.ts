import type { Language } from "../domain/vocabulary.ts";
import { createCompoundSplitter } from "./compounds.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Lexicon } from "./lexicon.ts";
import { createLexiconRules } from "./lexicon-rules.ts";
import { foldWord } from "./normalise.ts";
import { questionFocus } from "./question-focus.ts";
import { stemWord } from "./stem.ts";
import { isModalOrNegation, isStopWord } from "./stop-words.ts";
import { canonicalNumber, lawReferenceForms, numberOfWord, type Token, tokenise } from "./tokenise.ts";
import { createTranslator } from "./translate.ts";
import { createSpellingIndex, type Vocabulary } from "./vocabulary.ts";
import { createWordTerms } from "./word-terms.ts";

/** Raised whenever the terms of the same text would come out otherwise: an index of another version is rebuilt. */
export const analyserVersion = "11";

/** Why a term is part of an analysed question. */
export type TermOrigin =
  | "word"
  | "part"
  | "whole"
  | "lexicon"
  | "translation"
  | "spelling"
  | "number"
  | "law"
  | "joined";

export interface WeightedTerm {
  readonly term: string;
  /** 0 to 1: how much this form counts beside the word as asked. */
  readonly weight: number;
  readonly origin: TermOrigin;
  /** The word of the question it came from. */
  readonly from: string;
}

export interface AnalysedQuery {
  readonly text: string;
  readonly language: Language;
  readonly languageConfidence: number;
  readonly terms: readonly WeightedTerm[];
  /** Canonical law references (`§27.1.3`). */
  readonly lawReferences: readonly string[];
  /** Words with a subject, as asked, in order. */
  readonly contentWords: readonly string[];
  /** The text with unknown words put right and compounds joined where the corpus has a likely word; for an embedding model. */
  readonly corrected: string;
  /** Words that neither the corpus nor the lexicon knows. */
  readonly unknownWords: readonly string[];
}

export interface Analyser {
  readonly version: string;
  /** Terms of a text for an index, repeats kept. Compound parts carry a leading `+`. O(n) in characters. */
  analyseText(text: string, language: Language): string[];
  /** The terms of one token, as `analyseText` gives them. O(1) for a word seen before. */
  termsOf(token: Token, language: Language): readonly string[];
  /** Terms of a question with their weights; the language is found when it is not given. */
  analyseQuery(text: string, language?: Language | null): AnalysedQuery;
}

/** Which parts of the analysis are on; all are, except in the ablation bench. */
export interface AnalyserOptions {
  readonly stems?: boolean;
  readonly compounds?: boolean;
  readonly lexicon?: boolean;
  readonly spelling?: boolean;
}

const weights = {
  part: 0.35,
  /** Of a compound that the texts do not have: then its parts are all there is to go by. */
  partOfUnknown: 0.7,
  whole: 0.55,
  lexicon: 0.6,
  translation: 1,
  spelling: 0.95,
  modal: 0.15,
  joined: 0.8,
  number: 0.8,
  /** Of sentences that only lead up to the question. */
  preamble: 0.6,
};

/** Danish words that a translated word adds to what an embedding model reads. */
const glossedWords = 3;

/** "jeg er 70", "fyldt 68 år", "aged 71": people of pension age seldom say pension. */
const ageTold =
  /\b(?:er|fylder|fyldt|blevet|blitt|am|aged|alderen)\s+(\d{2})(?:\s*(?:år|aar|years))?(?!\s*(?:\p{L}*uge|\p{L}*uke|time|dag|pct|procent|prosent|%|kr|mio|maaned|måned|week|hour|day|percent|[.,]\d|\d))/iu;
const pensionAge = 67;

/**
 * Builds the analysis for one corpus. Texts and questions go through the same steps, so that
 * what is typed without æøå, as a compound, a part of one, or in the other Scandinavian language
 * still meets. Making it is O(vocabulary + lexicon). A text is O(n) in characters; a question is
 * O(words × lexicon phrases that begin with the word), and O(trigram postings) more for each word
 * that nobody wrote.
 */
export function createAnalyser(vocabulary: Vocabulary, lexicon: Lexicon, options: AnalyserOptions = {}): Analyser {
  const { stems = true, compounds = true, lexicon: useLexicon = true, spelling = true } = options;
  const splitCompound = compounds ? createCompoundSplitter(vocabulary) : () => [];
  const translate = useLexicon ? createTranslator(lexicon.english) : () => [];
  const similarWords = spelling ? createSpellingIndex(vocabulary) : () => [];
  const { stem, partStems, termsOf: termsOfWord } = createWordTerms(splitCompound, stems);
  const rules = createLexiconRules(useLexicon ? lexicon.groups : [], stem);
  // Not by way of the words kept: the whole vocabulary would fill them before anybody asks.
  const knownStems = new Set([...vocabulary.keys()].map((word) => (stems ? stemWord(word, "da") : foldWord(word))));

  const numberTerm = (token: Token) => canonicalNumber(token.text);
  const termsOf = (token: Token, language: Language): readonly string[] => {
    if (token.kind === "law") return lawReferenceForms(token.text);
    if (token.kind === "number") return [numberTerm(token)];
    return termsOfWord(token.text, language);
  };
  const analyseText = (text: string, language: Language): string[] =>
    tokenise(text).flatMap((token) => termsOf(token, language));

  /** True for a word that the corpus does not have and no lexicon phrase begins with. O(length). */
  const isUnknown = (word: string, language: Language) =>
    !vocabulary.has(foldWord(word)) && !rules.opens(stem(word, language));

  const analyseQuery = (text: string, wanted?: Language | null): AnalysedQuery => {
    const detected = detectLanguage(text);
    const language = wanted ?? detected.language;
    const tokens = tokenise(text);
    const focus = questionFocus(text);
    /** How much what stands at `offset` counts. */
    const emphasis = (offset: number): number =>
      focus.length === 0 || focus.some(({ start, end }) => offset >= start && offset < end) ? 1 : weights.preamble;
    let emphasised = 1;
    const best = new Map<string, WeightedTerm>();
    const add = (term: string, ownWeight: number, origin: TermOrigin, from: string) => {
      const weight = ownWeight * emphasised;
      const known = best.get(term);
      if (!known || known.weight < weight) best.set(term, { term, weight, origin, from });
    };
    const addWord = (word: string, wordLanguage: Language, weight: number, origin: TermOrigin, from: string) => {
      const own = stem(word, wordLanguage);
      add(own, weight, origin, from);
      add(`+${own}`, weight * weights.whole, origin === "word" ? "whole" : origin, from);
      const partWeight = weight * (knownStems.has(own) ? weights.part : weights.partOfUnknown);
      for (const part of partStems(word)) {
        if (part === own) continue;
        add(part, partWeight, "part", from);
        add(`+${part}`, partWeight, "part", from);
      }
    };

    const lawReferences: string[] = [];
    const contentWords: string[] = [];
    const unknownWords: string[] = [];
    const corrections: { start: number; end: number; word: string }[] = [];
    const translations = language === "en" ? translate(tokens) : [];
    const translated = new Set(translations.flatMap(({ from }) => from.split(" ")));
    const correct = (start: number, end: number, word: string) => {
      if (start >= (corrections.at(-1)?.end ?? 0)) corrections.push({ start, end, word });
    };
    /** The text's words with unknown ones put right: what opens a lexicon phrase. */
    const readAs: string[] = [];
    tokens.forEach((token, index) => {
      emphasised = emphasis(token.start);
      readAs.push(token.text);
      if (token.kind === "law") {
        lawReferences.push(token.text);
        lawReferenceForms(token.text).forEach((form, depth, forms) => {
          add(form, depth === forms.length - 1 ? 1 : 0.5, "law", token.text);
        });
        return;
      }
      if (token.kind === "number") {
        add(numberTerm(token), weights.number, "number", token.text);
        return;
      }
      const digits = numberOfWord(token.text, language);
      if (digits !== null) add(digits, weights.number * 0.7, "number", token.text);
      // "langsomt" may open a lexicon phrase, and so may a stop word.
      const next = tokens[index + 1];
      if (next?.kind === "word") {
        const a = foldWord(token.text);
        const b = foldWord(next.text);
        for (const link of ["", "s", "e"]) {
          const joined = `${a}${link}${b}`;
          if (joined.length < 8 || !knownStems.has(stem(joined, "da"))) continue;
          addWord(joined, "da", weights.joined, "joined", `${token.text} ${next.text}`);
          if (vocabulary.has(joined)) correct(token.start, next.end, joined);
        }
      }
      if (isStopWord(token.text, language)) return;
      if (isModalOrNegation(token.text)) {
        add(stem(token.text, language), weights.modal, "word", token.text);
        return;
      }
      const unknown = !translated.has(token.text) && isUnknown(token.text, language);
      const isCompound = partStems(token.text).length > 0;
      const similar = unknown ? similarWords(foldWord(token.text)) : [];
      const [likeliest] = similar;
      if (likeliest && !isCompound) {
        correct(token.start, token.end, likeliest.word);
        // A slip in a word that says nothing ("unedr") puts nothing in its place.
        if (isStopWord(likeliest.word, "da")) return;
        readAs[index] = likeliest.word;
      }
      contentWords.push(token.text);
      addWord(token.text, language, 1, "word", token.text);
      if (language === "en") addWord(token.text, "da", 0.7, "word", token.text);
      for (const { word, similarity } of similar)
        addWord(word, "da", weights.spelling * similarity, "spelling", token.text);
      if (unknown && !likeliest && !isCompound) unknownWords.push(token.text);
    });

    for (const { from, danish, start } of translations) {
      if (isStopWord(from, "en")) continue;
      emphasised = emphasis(start);
      for (const word of danish) addWord(word, "da", weights.translation, "translation", from);
    }

    emphasised = 1;
    const age = ageTold.exec(text);
    if (useLexicon && age && Number(age[1]) >= pensionAge)
      for (const word of ["folkepensionsalder", "folkepension", "pension"])
        addWord(word, "da", weights.lexicon, "lexicon", age[0]);

    for (const sequenceLanguage of new Set<Language>([language, "da"])) {
      const stemmed = tokens.map((token, index) =>
        token.kind === "word" ? stem(readAs[index] as string, sequenceLanguage) : token.text,
      );
      tokens.forEach((token, index) => {
        emphasised = emphasis(token.start);
        for (const { length, weight, words, language: wordLanguage } of rules.at(stemmed, index)) {
          const phrase = tokens.slice(index, index + length);
          const from = phrase.map((part) => part.text).join(" ");
          for (const word of words) {
            if (word.kind === "law") add(word.text, weight, "lexicon", from);
            else if (word.kind === "number") add(numberTerm(word), weight * 0.5, "lexicon", from);
            else if (!isStopWord(word.text, wordLanguage))
              addWord(word.text, wordLanguage, weight / Math.sqrt(words.length), "lexicon", from);
          }
        }
      });
    }
    return {
      text,
      language,
      languageConfidence: wanted ? 1 : detected.confidence,
      terms: [...best.values()],
      lawReferences,
      contentWords,
      corrected: [
        corrections.reduceRight((whole, { start, end, word }) => whole.slice(0, start) + word + whole.slice(end), text),
        ...translations
          .filter(({ from }) => !isStopWord(from, "en"))
          .flatMap(({ danish }) => danish.slice(0, glossedWords)),
      ].join(" "),
      unknownWords,
    };
  };

  return { version: analyserVersion, analyseText, termsOf, analyseQuery };
}
