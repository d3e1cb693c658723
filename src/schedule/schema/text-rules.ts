/** Pure rules for single texts in a resource. */

import { quote } from '../../text/secrets.js';

export interface Complaint {
  readonly code: string;
  /** Continues a sentence that begins with the field's path: "must …". */
  readonly message: string;
  readonly hint?: string;
}

export type TextRule = (text: string) => Complaint | undefined;

/** Longer than any real path, URL or image reference, and far below the limit of a command line. */
export const MAX_TEXT = 4_096;
/** GitHub refuses a script with 21,000 characters or more that it has to evaluate. */
export const MAX_SCRIPT = 20_000;

// C0, DEL, C1, line breaks of some YAML 1.1 parsers and editors, and lone surrogates.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const filled: TextRule = (text) =>
  text === '' ? { code: 'empty-text', message: 'must not be empty' } : undefined;

const atMost =
  (most: number): TextRule =>
  (text) =>
    text.length > most
      ? { code: 'too-long', message: `has ${text.length} characters; at most ${most} are allowed` }
      : undefined;

export const short = atMost(MAX_TEXT);
export const shortScript = atMost(MAX_SCRIPT);

export const oneLine: TextRule = (text) => {
  const found = CONTROL.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (found === '\n' || found === '\r') {
    return {
      code: 'control-character',
      message: 'must be one line of text',
      hint: 'a text after | or > ends in a line break: write it on the line of its key',
    };
  }
  const name =
    found === '\t' ? 'a tab' : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'control-character', message: `must not contain control characters (${name})` };
};

/** Line feeds and tabs are the only control characters of a text of several lines. */
export const plainLines: TextRule = (text) => {
  if (!text.includes('\r')) return oneLine(text.replace(/[\n\t]/g, ' '));
  return { code: 'control-character', message: 'must not contain control characters (a carriage return)' };
};

/** A flag's value: argparse would read a leading dash as another flag. */
export const noDash: TextRule = (text) =>
  text.startsWith('-')
    ? {
        code: 'leading-dash',
        message: `must not begin with "-" (${quote(text)}): the scanner would take it for a flag`,
        hint: 'for a path, write ./ before it',
      }
    : undefined;

/** An item of a list file, in which `#` begins a comment and blanks at the ends are dropped. */
export const listItem: TextRule = (text) => {
  if (text.startsWith('#')) {
    return {
      code: 'bad-list-item',
      message: `must not begin with "#" (${quote(text)}): in a list file that is a comment`,
    };
  }
  return text === text.trim()
    ? undefined
    : { code: 'bad-list-item', message: `must not begin or end with a blank (${quote(text)})` };
};

export const trimmed: TextRule = (text) =>
  text === text.trim()
    ? undefined
    : { code: 'outer-blank', message: `must not begin or end with a blank (${quote(text)})` };

export const httpUrl: TextRule = (text) => {
  const wrong = (hint: string): Complaint => ({
    code: 'bad-url',
    message: `must be an http or https URL, found ${quote(text)}`,
    hint,
  });
  if (/\s/.test(text)) return wrong('a URL has no blanks; write %20');
  if (!/^https?:\/\//i.test(text)) {
    return wrong(
      /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
        ? 'only http:// and https:// are scanned'
        : 'begin it with https://',
    );
  }
  return URL.canParse(text) ? undefined : wrong('it has no valid host');
};

/** A URL, or the short form of a git repository, `user@host:path`. */
const REMOTE = /^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]{1,64}@[\w.-]{1,255}:/i;

export function isRemote(text: string): boolean {
  return REMOTE.test(text);
}

/** A path on the machine of the scan, which fetches nothing. */
export const localPath: TextRule = (text) =>
  isRemote(text)
    ? {
        code: 'bad-path',
        message: `must be a path where the scan runs, found the address ${quote(text)}`,
        hint: 'jmo fetches nothing for a path: write repo: . for the repository that is checked out, urls for web pages',
      }
    : undefined;

/** The shape of `[registry[:port]/]path[:tag][@digest]`, as in the OCI distribution specification. */
const IMAGE =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]+)?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,})?$/;

export const imageReference: TextRule = (text) => {
  if (text.length <= 1_024 && IMAGE.test(text)) return undefined;
  const hint = /\s/.test(text)
    ? 'one image an item, without blanks'
    : /^https?:\/\//.test(text)
      ? 'leave the https:// out'
      : text.length <= 1_024 && IMAGE.test(text.toLowerCase())
        ? 'the name of an image is lower-case; only its tag may have capitals'
        : 'for example nginx:1.27 or registry.example.com/team/app@sha256:…';
  return { code: 'bad-image', message: `must be an image reference, found ${quote(text)}`, hint };
};

/** A GitLab variable, which is expanded before the image is pulled or scanned. */
const VARIABLE = /\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;

/** An image reference; any part may be a variable. */
export const imageWithVariables: TextRule = (text) => {
  const digest = `@sha256:${'0'.repeat(64)}`;
  const filled = text.replace(new RegExp(`@${VARIABLE.source}`), digest).replace(VARIABLE, 'x');
  return imageReference(filled) === undefined ? undefined : imageReference(text);
};

export function namesVariable(image: string): boolean {
  return image.search(VARIABLE) >= 0;
}

export const REFERENCE = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/;

/** The name in `${NAME}`, or undefined if the text is not such a reference. */
export function referencedName(text: string): string | undefined {
  return REFERENCE.test(text) ? text.slice(2, -1) : undefined;
}

/** `${NAME}` and nothing else. Never shows the text, which may be the secret. */
export const secretReference: TextRule = (text) => {
  const name = referencedName(text);
  if (name !== undefined) {
    // GitHub reserves the prefix GITHUB_ and refuses secrets with it.
    if (/^GITHUB_/i.test(name)) {
      return {
        code: 'reserved-variable',
        message: `refers to ${name}, and GitHub lets no secret begin with GITHUB_`,
        hint: `name it ${`JMO_${name.slice(7)}`} there and here`,
      };
    }
    return undefined;
  }
  const bare =
    /^\$?([A-Za-z_][A-Za-z0-9_]{0,63})$/.exec(text)?.[1] ??
    /^\$\{\{\s*secrets\.([A-Za-z_]\w{0,63})\s*\}\}$/.exec(text)?.[1];
  if (bare !== undefined && (text.includes('$') || bare === bare.toUpperCase())) {
    return {
      code: 'bad-variable',
      message: 'must be a reference in the form ${NAME}',
      hint: `write "\${${bare}}"`,
    };
  }
  if (/^\$\{.*\}$/s.test(text)) {
    return {
      code: 'bad-variable',
      message: 'must be a reference in the form ${NAME}',
      hint: 'a name is letters, digits and _, and does not begin with a digit; ${{ }} and defaults (:-) are not read',
    };
  }
  return {
    code: 'literal-secret',
    message: 'must be a reference in the form ${NAME}; a literal value must never be in a file',
    hint: 'keep the value in a CI secret or environment variable, and write its name here; if it was ever committed, have it replaced',
  };
};
