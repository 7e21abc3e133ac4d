type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** Makes an element; text goes in as text, so nothing from outside is ever read as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  element.append(...children.filter((child): child is Node | string => !!child || child === ""));
  return element;
}

/** Shows a page. */
export function show(...children: Child[]): void {
  const main = document.getElementById("main")!;
  main.replaceChildren(...children.filter((child): child is Node | string => !!child));
}

/** Says something in passing: a problem, or that something was done. */
export function say(text: string, kind: "good" | "bad" = "bad"): void {
  document.querySelector("[role=status]")?.remove();
  const line = el("p", { role: "status", class: `said ${kind}` }, text);
  document.body.append(line);
  setTimeout(() => line.remove(), 8000);
}
