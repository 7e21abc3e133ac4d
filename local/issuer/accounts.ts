import { type Role, roles } from "../../lambdas/core/permissions.ts";

/** A person who can sign in on this machine. */
export interface Account {
  user: string;
  role: Role;
  name: string;
  email: string;
}

/** One account a role, least role first; signing in takes no password. */
export const accounts: readonly Account[] = [
  { user: "ana", role: "contributor", name: "Ana Duarte", email: "ana@desk.example" },
  { user: "rami", role: "reviewer", name: "Rami Haddad", email: "rami@desk.example" },
  { user: "leila", role: "editor", name: "Leila Nasser", email: "leila@desk.example" },
  { user: "omar", role: "admin", name: "Omar Farouk", email: "omar@desk.example" },
];

/** The scopes of the desk's API (contract, "Who"). */
export const PEOPLE_SCOPE = "claimdesk/api";
export const MACHINE_SCOPE = "claimdesk/contributor";

/** The account's own name: the same at each start, and short enough to be written into a request by hand. */
export function subjectOf(user: string): string {
  return user;
}

/** The seeded account with a role. */
export function accountOf(role: Role): Account {
  const account = accounts.find((one) => one.role === role);
  if (!account) throw new Error(`no account for ${role}`);
  return account;
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
