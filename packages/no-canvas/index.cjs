// pdfjs-dist asks for these when it is loaded in Node, and complains on the console where they are missing. It draws with
// them; we only read positions, so that nothing of them is ever called.
module.exports = { DOMMatrix: class DOMMatrix {}, Path2D: class Path2D {} }
