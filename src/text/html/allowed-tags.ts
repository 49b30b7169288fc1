/** Elements allowed in article text. Any other element loses its tags but keeps its text. */
export const ALLOWED = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del ' +
    'details dfn div dl dt d-footnote dt-fn em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ' +
    'nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody ' +
    'td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
)

/** Elements that are dropped together with their content. */
export const DROPPED = new Set(
  (
    'script style template noscript iframe frame frameset object embed applet audio video canvas button ' +
    'select option textarea svg annotation annotation-xml head title link meta base xml noembed noframes plaintext xmp'
  ).split(' '),
)

/** MathML elements for identifiers, operators and numbers: without their tags, spaces keep them apart. */
export const MATH = new Set('mi mo mn ms mtext'.split(' '))

/** Void elements: no content and no end tag. */
export const VOID = new Set('br hr img col wbr source'.split(' '))

/** Attributes allowed on any element. */
export const ATTRIBUTES = new Set(
  'title lang dir alt cite datetime colspan rowspan start reversed type value width height role aria-hidden aria-label'.split(
    ' ',
  ),
)

/** Attributes that hold a URL. */
export const ADDRESSES = new Set(['href', 'src', 'cite'])

/** URL schemes that lead to a page, a picture or a mailbox and cannot run code. */
export const SCHEMES = new Set(['http:', 'https:', 'mailto:'])
