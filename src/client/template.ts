/**
 * A copy of what a `<template data-template="NAME">` of the page holds, and its places to fill.
 *
 * @throws {Error} when the page has no such template, or nothing in it
 */
export function copyTemplate(name: string): Filling {
  const template = document.querySelector(`template[data-template="${name}"]`);
  const root =
    template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : undefined;
  if (!(root instanceof HTMLElement)) throw new Error(`The page has no template ${name}.`);
  return { root, slot: (slot) => elementIn(root, `[data-slot="${slot}"]`) };
}

/** A copied template. */
export interface Filling {
  readonly root: HTMLElement;
  /** The element marked `data-slot="NAME"`. */
  readonly slot: (name: string) => HTMLElement;
}

/** The part of a component marked `data-part="NAME"`. */
export function partOf(component: ParentNode, name: string): HTMLElement {
  return elementIn(component, `[data-part="${name}"]`);
}

/**
 * The first element that the selector finds.
 *
 * @throws {Error} when there is none: page and script do not fit together
 */
export function elementIn(parent: ParentNode, selector: string): HTMLElement {
  const element = parent.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return element;
}
