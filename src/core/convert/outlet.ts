const PUBLISHER =
  /^(?:published by|publisher|herausgegeben von|herausgeber(?:in)?|verlag|publié par|éditeur|publicado por|editado por|ناشر|الناشر)\s*[:：]?\s+(?=\S)/iu;
const LONGEST = 80;

/**
 * The publisher that a line names, as printed, or null.
 *
 * Only a line that says *published by* and then a name. A copyright line names
 * who owns rights, an agency in a dateline where the text came from, and a
 * masthead whose page a text was copied from: none of them is read as the
 * publisher.
 */
export function readPublisher(text: string): string | null {
  const label = PUBLISHER.exec(text);
  if (label === null || text.length > LONGEST) return null;
  const name = text.slice(label[0].length).replace(/[\s.,;:]+$/u, '');
  return /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !/[.!?;|]|\d{4}|\s(?:on|at|am|um)\s/u.test(name) &&
    name.split(/\s+/u).length <= 8
    ? name
    : null;
}
