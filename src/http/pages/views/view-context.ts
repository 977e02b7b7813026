import type { IsoDate } from "../../../domain/validity.ts";
import type { Language } from "../../../domain/vocabulary.ts";
import type { DialogueTexts } from "../texts/dialogue-texts.ts";
import type { Html } from "./html-type.ts";

/** What every part of an answer's view needs, on the server and in the browser. */
export interface ViewContext {
  readonly texts: DialogueTexts;
  /** The interface's language; an answer carries its own. */
  readonly language: Language;
  readonly today: IsoDate;
  /** Makes ids unique when several answers stand on one page. */
  readonly prefix: string;
  /** Goes before links to this service: empty on its own pages, its origin in a widget. */
  readonly base: string;
  /** True when a script is there to copy, save and print. */
  readonly script: boolean;
  /** Hidden form fields that carry the conversation where no script does. */
  readonly hidden: Html | "";
}
