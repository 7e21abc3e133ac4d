import type { Candidate } from "./followers.ts";
import type { Sign } from "./lexical.ts";
import { takes } from "./opening.ts";

/** Slots of the table (a power of two), and when it is begun anew: half full, or with no room for lists. */
const SLOTS = 1 << 13;
const MOST_TRIOS = SLOTS / 2;
const MOST_LISTED = 1 << 16;
/** Symbols are told by numbers from 0 to this one. */
export const LAST_SYMBOL = 0xffff;

/**
 * The rules that can match where three symbols stand in a row, kept as numbers that lie together: a text has few
 * different trios, and they are asked for more often than a rule is tried. Symbols are told by number.
 *
 * A list is its length, then three numbers a rule: its order, and kinds of items (bits) one of which has to stand second
 * or third; both 0 where the three symbols are all that it needs.
 */
export class Trios {
  /** Four numbers a slot: the trio, and the place of its list; 0 where the slot is free. */
  readonly #slots = new Uint16Array(4 * SLOTS);
  readonly lists = new Int32Array(MOST_LISTED);
  #trios = 0;
  #listed = 1;
  /** Places of lists by what they hold: most trios share theirs. */
  readonly #places = new Map<string, number>();

  /** Place of a trio's list, 0 when it is not known. */
  find(first: number, second: number, third: number): number {
    const slots = this.#slots;
    for (let slot = slotOf(first, second, third); ; slot = (slot + 4) & LAST) {
      const place = slots[slot + 3]!;
      if (place === 0 || (slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third))
        return place;
    }
  }

  /** Keeps those of the candidates of the first two symbols that the third one allows; gives the place of the list. */
  keep(first: number, second: number, third: Sign, candidates: readonly Candidate[]): number {
    if (this.#trios === MOST_TRIOS || this.#listed + 1 + 3 * candidates.length > MOST_LISTED) this.#clear();
    const place = this.#listed;
    let end = place + 1;
    for (const { rule, surely, third: thirds, second: kinds } of candidates) {
      const free = surely || takes(thirds, third);
      if (!free && kinds === 0 && thirds.kinds === 0) continue;
      this.lists[end] = rule.order;
      this.lists[end + 1] = free ? 0 : kinds;
      this.lists[end + 2] = free ? 0 : thirds.kinds;
      end += 3;
    }
    this.lists[place] = (end - place - 1) / 3;
    const held = this.lists.subarray(place, end).join();
    const same = this.#places.get(held);
    if (same === undefined) {
      this.#places.set(held, place);
      this.#listed = end;
    }
    this.#write(first, second, third.index, same ?? place);
    return same ?? place;
  }

  #write(first: number, second: number, third: number, place: number): void {
    if (Math.max(first, second, third) > LAST_SYMBOL) return;
    let slot = slotOf(first, second, third);
    while (this.#slots[slot + 3] !== 0) slot = (slot + 4) & LAST;
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#slots[slot + 2] = third;
    this.#slots[slot + 3] = place;
    this.#trios += 1;
  }

  #clear(): void {
    this.#slots.fill(0);
    this.#trios = 0;
    this.#listed = 1;
    this.#places.clear();
  }
}

const LAST = 4 * SLOTS - 1;

function slotOf(first: number, second: number, third: number): number {
  const hash = Math.imul(Math.imul(Math.imul(first + 17, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);
  return ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * 4;
}
