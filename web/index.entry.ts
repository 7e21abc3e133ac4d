import "./styles.css";
import { json } from "./api.ts";
import { articlePage } from "./article-page.ts";
import { el, say, show } from "./dom.ts";
import { listPage } from "./list-page.ts";
import { currentToken, finishSignIn, signIn, signOut } from "./sign-in.ts";

interface Me {
  name: string;
  role: string;
}

/** Shows the page that the address names: `#/articles/<id>`, `…/claims/<id>` in it, or the list. */
async function route(): Promise<void> {
  const [, id, claimId] = /^#\/articles\/([0-9a-f-]{36})(?:\/claims\/([0-9a-f-]{36}))?$/.exec(location.hash) ?? [];
  await (id === undefined ? listPage() : articlePage(id, claimId));
}

async function start(): Promise<void> {
  await finishSignIn();
  if (currentToken() === null) {
    show(
      el("h1", {}, "Sign in to the desk"),
      el("p", {}, "Claims of your newsroom's stories, what contradicts what, and who has checked it."),
      el("p", {}, el("button", { click: () => void signIn(), class: "primary" }, "Sign in")),
    );
    return;
  }
  const me = await json<Me>("GET", "/me");
  const leave = () => {
    signOut();
    location.assign("/");
  };
  document
    .getElementById("who")!
    .replaceChildren(`${me.name} (${me.role}) `, el("button", { click: leave }, "Sign out"));
  addEventListener("hashchange", () => void route().catch(fail));
  await route();
}

const fail = (error: unknown) => say(error instanceof Error ? error.message : String(error));
addEventListener("unhandledrejection", (event) => fail(event.reason));
void start().catch(fail);
