import CLibxml2

/// Goes through one XML part of a workbook and is told of each element; subclasses take what they
/// want.
///
/// The parser below is libxml2, called directly: a sheet of a million cells has five million calls,
/// and `XMLParser`, which rests on it, makes a dictionary of attributes for each.
class XMLPart {
  /// Where something is wrong that the parser cannot see.
  private(set) var isDamaged = false
  private var declaresEntities = false
  private var parser: xmlParserCtxtPtr?

  init() {}

  /// An element begins.
  func open(_ name: XMLName, _ attributes: XMLAttributes) {}

  /// An element ends.
  func close(_ name: XMLName) {}

  /// A piece of the text inside the element that is open; one text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Ends the reading, because the part contradicts itself.
  final func fail() {
    isDamaged = true
    xmlStopParser(parser)
  }

  /// Reads a part from its first byte to its last.
  final func read(_ name: String, of archive: PartArchive) throws(WorkbookFailure) {
    xmlInitParser()
    var handler = Self.handler
    let reader = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&handler, reader, nil, 0, nil) else {
      throw .damaged(part: name)
    }
    self.parser = parser
    defer {
      xmlFreeParserCtxt(parser)
      self.parser = nil
    }
    // NOENT has `&amp;` in attributes read as what it stands for; other entities cannot be
    // declared, because a document type ends the reading.
    let options = [XML_PARSE_NOENT, XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING]
    xmlCtxtUseOptions(parser, options.reduce(0) { $0 | Int32($1.rawValue) })
    try archive.unpack(name) { piece in
      piece.withMemoryRebound(to: CChar.self) {
        _ = xmlParseChunk(parser, $0.baseAddress, Int32($0.count), 0)
      }
      return isGoing(parser)
    }
    if isGoing(parser) { _ = xmlParseChunk(parser, nil, 0, 1) }
    if declaresEntities { throw .declaresEntities(part: name) }
    guard isGoing(parser), !isDamaged else { throw .damaged(part: name) }
  }

  private func isGoing(_ parser: xmlParserCtxtPtr) -> Bool {
    parser.pointee.wellFormed != 0 && !declaresEntities && !isDamaged
  }

  private func refuseDocumentType() {
    declaresEntities = true
    xmlStopParser(parser)
  }

  private static func reader(_ context: UnsafeMutableRawPointer?) -> XMLPart? {
    context.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 0xDEED_BEAF
    handler.startElementNs = { context, name, _, _, _, _, count, _, values in
      guard let name else { return }
      XMLPart.reader(context)?.open(XMLName(name), XMLAttributes(values, count: count))
    }
    handler.endElementNs = { context, name, _, _ in
      guard let name else { return }
      XMLPart.reader(context)?.close(XMLName(name))
    }
    handler.characters = { context, bytes, count in
      XMLPart.reader(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { context, _, _, _ in
      XMLPart.reader(context)?.refuseDocumentType()
    }
    return handler
  }
}
