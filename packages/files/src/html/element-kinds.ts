/** Elements that begin and end a block of text. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre section summary ul'
  ).split(' '),
)

/** Elements that print no text of the document. */
export const droppedElements: ReadonlySet<string> = new Set(
  'script style template noscript head title meta link iframe object embed svg math canvas audio video map'.split(' '),
)

/** Elements that hold blocks rather than text. */
export const frameElements: ReadonlySet<string> = new Set(
  'html body main section article div table thead tbody tfoot tr ul ol dl'.split(' '),
)
