import type { Metadatum } from '../core/convert/document.ts';
import type { Item, ItemText } from './feed-item.ts';
import { isObject, type JsonObject } from './ninjs-objects.ts';
import { stated, statedAuthors, statedDay } from './stated.ts';

/** Fields by what they say, the most telling first: ninjs 1, 2 and 3, schema.org, and common exports. */
const TITLE = ['headline', 'headlines', 'title'];
const AUTHOR = ['byline', 'by', 'authors', 'author'];
const HTML = ['body_xhtml', 'body_html', 'content_html'];
const BODY = ['bodies', 'body_text', 'body', 'articleBody', 'content', 'text'];
const SUMMARY = ['description_text', 'descriptions', 'standfirst', 'summary'];
const PUBLISHED = ['published', 'datePublished', 'date_published', 'pubDate', 'firstpublished', 'date'];
const CREATED = ['firstcreated', 'versioncreated'];
const UPDATED = ['updated', 'dateModified', 'date_modified', 'versioncreated'];
const OUTLET = ['infosource', 'infosources', 'publisher', 'source', 'outlet'];
const SUBJECT = ['subject', 'subjects', 'keywords', 'tags'];
const RIGHTS = ['copyrightnotice', 'copyrightholder', 'usageterms'];

/** What an object says as an article; null when it has no text, or no title and no words in short. */
export function readObject(object: JsonObject): Item | null {
  const title = firstText(object, TITLE);
  const summary = firstText(object, SUMMARY);
  const content = contentOf(object);
  if (content === null && (title === null || summary === null)) return null;
  return {
    id: idOf(object),
    title: title && { text: { words: title.words, is: 'text' }, place: title.place },
    summary: summary && { text: withMarkup(summary.words), place: summary.place },
    content,
    metadata: [...datesOf(object), ...otherMetadata(object)],
  };
}

/** What an object calls itself; null where it has no name. */
export function idOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const id = ['uri', 'guid', 'id', '_id', 'url']
    .map((name) => value[name])
    .find((name) => name !== undefined && name !== null);
  return (typeof id === 'string' && id.trim() !== '') || typeof id === 'number' ? String(id).trim() : null;
}

function contentOf(object: JsonObject): ItemText | null {
  const html = firstText(object, HTML);
  if (html !== null) return { words: html.words, is: 'html' };
  const body = firstText(object, BODY);
  return body && withMarkup(body.words);
}

/** A body that does not say what it is: markup where it has tags that markup of texts has. */
function withMarkup(words: string): ItemText {
  return {
    words,
    is: /<\/(?:a|b|blockquote|div|em|h[1-6]|i|li|p|span|strong)\s*>|<br\s*\/?>/i.test(words)
      ? 'html'
      : 'text',
  };
}

function datesOf(object: JsonObject): Metadatum[] {
  const days = (field: 'date' | 'updated', names: readonly string[]): Metadatum[] =>
    names.flatMap((name) => texts(object[name]).flatMap((words) => statedDay(field, words, name)));
  const published = days('date', PUBLISHED);
  return [
    ...(published.length > 0 ? published : days('date', CREATED).slice(0, 1)),
    ...days('updated', UPDATED),
  ];
}

function otherMetadata(object: JsonObject): Metadatum[] {
  const author = AUTHOR.find((name) => texts(object[name]).length > 0);
  const section = texts(object['section']).flatMap((words) => stated('section', words, 'section'));
  const url = texts(object['url']).filter((words) => /^https?:\/\//i.test(words));
  return [
    ...texts(object[author ?? '']).flatMap((words) => statedAuthors(words, author ?? '')),
    ...every(object, 'outlet', OUTLET),
    ...url.flatMap((words) => stated('url', words, 'url')),
    ...every(object, 'language', ['language', 'inLanguage']),
    ...section,
    ...every(object, 'subject', SUBJECT),
    ...every(object, 'rights', RIGHTS),
  ];
}

function every(object: JsonObject, field: Metadatum['field'], names: readonly string[]): Metadatum[] {
  return names.flatMap((name) => texts(object[name]).flatMap((words) => stated(field, words, name)));
}

/** The first text that one of the fields holds. */
function firstText(object: JsonObject, names: readonly string[]): { words: string; place: string } | null {
  for (const place of names) {
    const words = texts(object[place]).find((text) => text.trim() !== '');
    if (words !== undefined) return { words, place };
  }
  return null;
}

/** The texts of a field: of ninjs 2 and 3, those of the objects in its list, the main one and markup first. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return inOrder(value).flatMap((one) => (Array.isArray(one) ? [] : texts(one)));
  if (!isObject(value)) return [];
  const text = [value['value'], value['name'], value['literal']].find((one) => typeof one === 'string');
  return text === undefined ? [] : [text];
}

function inOrder(values: readonly unknown[]): unknown[] {
  const rank = (value: unknown): number => {
    if (!isObject(value)) return 0;
    const { role, contenttype } = value;
    return (role === undefined || role === 'main' ? 0 : 2) + (/html/i.test(String(contenttype)) ? 0 : 1);
  };
  return values.toSorted((one, other) => rank(one) - rank(other));
}
