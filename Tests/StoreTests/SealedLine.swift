import Digest

/// A line of an export as somebody would make it who knows how.
enum SealedLine {
  static func make(_ kind: String, body: String) -> Substring? {
    guard body.hasPrefix("{") else { return nil }
    let seal = SHA256Digest(of: "ringfence export 1\n\(kind)\n\(body)")
    return Substring(#"{"line":"\#(kind)","seal":"\#(seal)","# + body.dropFirst())
  }
}
