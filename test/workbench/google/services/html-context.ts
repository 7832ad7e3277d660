// Where in a page a text ends: what may be printed there and how it must be escaped depends on it (D/guides/html/templates).

/** 'attribute' is the value of a harmless one, in quotes; 'code' is a script, a style, or an attribute that a browser carries out. */
export type HtmlContext = 'text' | 'comment' | 'tag' | 'attribute' | 'code';

/** An opening tag is followed by its end, or by where the text breaks off inside it. */
type Tag = { end: number; name: string } | { context: HtmlContext };

const carriedOut = /^(?:on.*|href|src|srcdoc|style|action|formaction)$/i;
const verbatim = new Set(['script', 'style']);

export function contextAtEnd(html: string): HtmlContext {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at + 4);
      if (at < 0) return 'comment';
    } else if (/[a-z/!]/i.test(html.charAt(at + 1))) {
      const tag = tagAt(html, at);
      if ('context' in tag) return tag.context;
      at = verbatim.has(tag.name) ? endOf(html, tag.name, tag.end) : tag.end;
      if (at < 0) return 'code';
    } else at += 1;
  }
  return 'text';
}

/** Where `</name` stands, or -1. */
function endOf(html: string, name: string, from: number): number {
  const found = html.slice(from).search(new RegExp(`</${name}\\b`, 'i'));
  return found < 0 ? found : from + found;
}

function tagAt(html: string, from: number): Tag {
  const name = /^<([a-z][\w-]*)/i.exec(html.slice(from, from + 40))?.[1]?.toLowerCase() ?? '';
  for (let at = from + 1; at < html.length; at += 1) {
    const char = html.charAt(at);
    if (char === '>') return { end: at + 1, name };
    if (char !== '"' && char !== "'") continue;
    const closing = html.indexOf(char, at + 1);
    if (closing < 0) return { context: valueContext(html.slice(from, at)) };
    at = closing;
  }
  return { context: 'tag' };
}

function valueContext(before: string): HtmlContext {
  const name = /([\w:-]+)\s*=\s*$/.exec(before)?.[1];
  return name === undefined || carriedOut.test(name) ? 'code' : 'attribute';
}
