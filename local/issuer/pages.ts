import type { Account } from "./accounts.ts";

/** The sign-in page: one button an account, as there are no passwords on one machine. */
export function signInPage(action: string, accounts: readonly Account[]): string {
  const buttons = accounts.map(
    ({ user, name, role }) =>
      `<button name="user" value="${escaped(user)}"><b>${escaped(name)}</b> <span>${escaped(role)}</span></button>`,
  );
  return page(
    "Sign in to the local desk",
    `<p>This desk runs on your machine. Choose who you are.</p>
<form method="post" action="${escaped(action)}">${buttons.join("\n")}</form>`,
  );
}

/** What went wrong while signing in. */
export function errorPage(reason: string): string {
  return page("Signing in didn't work", `<p>${escaped(reason)}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 10vh auto; padding: 0 1rem; }
form { display: grid; gap: 0.5rem; }
button { font: inherit; padding: 0.75rem 1rem; text-align: start; cursor: pointer; }
</style>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</html>
`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
