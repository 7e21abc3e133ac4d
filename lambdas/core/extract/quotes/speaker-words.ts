import { type Form, Noted } from "../forms.ts";

/** What a language tells about speakers: its pronouns and the words before a name. */
export interface SpeakerWords {
  /** Pronouns for persons, with the gender that they show. */
  pronouns: ReadonlyMap<string, Gender>;
  /** Titles and honorifics, no part of a name, with the gender that they show. */
  titles: ReadonlyMap<string, Gender>;
  /** Nouns that show a gender ("spokeswoman"). */
  nouns: ReadonlyMap<string, Gender>;
  /** Words that a description begins with and a name does not. */
  articles: ReadonlySet<string>;
  /** Are names written with a capital? Where not, a short phrase without an article is taken for one. */
  capitals: boolean;
  /** The article that is written on to a noun, and makes a role of one that stands alone; null where none is. */
  attachedArticle: string | null;
}

/** The gender that words show, "unknown" where they show none. */
export type Gender = "feminine" | "masculine" | "unknown";

/** What one word tells of a speaker. */
export interface SpeakerWord {
  pronoun: Gender | undefined;
  title: boolean;
  article: boolean;
  /** The gender that a title or noun shows. */
  gender: Gender;
}

/** The words for speakers of a language, each looked up once a written form. */
export class SpeakerLexicon {
  readonly capitals: boolean;
  readonly attachedArticle: string | null;
  readonly #words: Noted<SpeakerWord>;

  constructor({ pronouns, titles, nouns, articles, capitals, attachedArticle }: SpeakerWords) {
    this.capitals = capitals;
    this.attachedArticle = attachedArticle;
    const silent: SpeakerWord = { pronoun: undefined, title: false, article: false, gender: "unknown" };
    this.#words = new Noted(({ norm }) => {
      const pronoun = pronouns.get(norm);
      const title = titles.has(norm);
      const article = articles.has(norm);
      const gender = titles.get(norm) ?? nouns.get(norm) ?? "unknown";
      return pronoun !== undefined || title || article || gender !== "unknown"
        ? { pronoun, title, article, gender }
        : silent;
    });
  }

  /** What a written form tells of a speaker. */
  of(form: Form): SpeakerWord {
    return this.#words.of(form);
  }
}
