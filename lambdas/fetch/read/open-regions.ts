import { type Attributes, CONTAINERS } from "./html-elements.ts";
import type { Region } from "./reading.ts";
import { regionOf } from "./region.ts";

/** A container that began a region: `depth` counts the open elements of its name inside it, itself included. */
interface Frame {
  tag: string;
  depth: number;
  region: Region;
  inStory: boolean;
}

/** Regions deeper than this are not told apart; it also bounds the work for one tag. */
const MAX_FRAMES = 64;

/** Follows in which region of a page the text stands, without a tree: only containers that begin a region are kept. */
export class OpenRegions {
  private readonly frames: Frame[] = [];
  /** Region of the one block that is open, where its own element names one. */
  private ofBlock: Region | null = null;

  get current(): Region {
    return this.ofBlock ?? this.frames.at(-1)?.region ?? "body";
  }

  /** A block element begins. */
  open(tag: string, attributes: Attributes): void {
    const around = this.frames.at(-1);
    const inStory = around?.inStory ?? false;
    const names = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.trim();
    const region = regionOf(tag, attributes["role"] ?? "", names, inStory);
    if (!CONTAINERS.has(tag)) {
      this.ofBlock = region;
      return;
    }
    const beginsStory = tag === "article" || tag === "main";
    if ((region !== null || beginsStory) && this.frames.length < MAX_FRAMES) {
      this.frames.push({ tag, depth: 1, region: region ?? this.current, inStory: inStory || beginsStory });
      return;
    }
    const nearest = this.nearest(tag);
    if (nearest >= 0) this.frames[nearest]!.depth++;
  }

  /** A block element ends: an end tag belongs to the nearest open container of its name; what is inside ends too. */
  close(tag: string): void {
    this.endBlock();
    const nearest = CONTAINERS.has(tag) ? this.nearest(tag) : -1;
    if (nearest >= 0 && --this.frames[nearest]!.depth === 0) this.frames.length = nearest;
  }

  endBlock(): void {
    this.ofBlock = null;
  }

  private nearest(tag: string): number {
    let i = this.frames.length - 1;
    while (i >= 0 && this.frames[i]!.tag !== tag) i--;
    return i;
  }
}
