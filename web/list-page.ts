import type { ArticleView } from "../lambdas/core/views.ts";
import { all, json } from "./api.ts";
import { el, show } from "./dom.ts";

/** The articles of the desk, and a form that takes a new one in. */
export async function listPage(): Promise<void> {
  const articles = await all<ArticleView>("/articles");
  show(
    el("h1", {}, "Articles"),
    articles.length === 0 ? el("p", {}, "Nothing here yet: paste a story below.") : table(articles),
    el("h2", {}, "Paste a story"),
    intake(),
  );
}

function table(articles: ArticleView[]): HTMLElement {
  const head = ["Story", "Publisher", "State", "Pending", "Verified", "Conflicting", "Flagged"];
  return el(
    "table",
    {},
    el("thead", {}, el("tr", {}, ...head.map((text) => el("th", { scope: "col" }, text)))),
    el("tbody", {}, ...articles.map(row)),
  );
}

function row({ id, title, publisher, state, counts }: ArticleView): HTMLElement {
  const { pending, verified, conflicting, flagged } = counts;
  return el(
    "tr",
    {},
    el("td", { dir: "auto" }, el("a", { href: `#/articles/${id}` }, title)),
    el("td", { dir: "auto" }, publisher),
    el("td", {}, state),
    ...[pending, verified, conflicting].map((n) => el("td", { class: "number" }, String(n))),
    el("td", { class: flagged > 0 ? "number alarm" : "number" }, String(flagged)),
  );
}

function intake(): HTMLElement {
  const field = (name: string, label: string, input: HTMLElement) => {
    input.setAttribute("name", name);
    input.setAttribute("required", "");
    return el("label", {}, label, input);
  };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const submit = (event: Event) => {
    event.preventDefault();
    void send(new FormData(event.target as HTMLFormElement));
  };
  return el(
    "form",
    { submit },
    field("title", "Headline", el("input", { dir: "auto" })),
    field("publisher", "Publisher", el("input", { dir: "auto" })),
    field("publishedAt", "Published (your clock)", el("input", { type: "datetime-local" })),
    field("timezone", "Time zone of the story", el("input", { value: zone })),
    field("text", "Text", el("textarea", { rows: "10", dir: "auto" })),
    el("button", { class: "primary" }, "Read its claims"),
  );
}

async function send(form: FormData): Promise<void> {
  const { publishedAt, ...fields } = Object.fromEntries(form) as Record<string, string>;
  const body = { ...fields, publishedAt: new Date(publishedAt!).toISOString() };
  const { article } = await json<{ article: ArticleView }>("POST", "/articles", body);
  location.hash = `#/articles/${article.id}`;
}
