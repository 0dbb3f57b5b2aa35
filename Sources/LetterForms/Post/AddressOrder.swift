/// The order in which letters are printed for posting: by postcode, then by the lines of the
/// address; then those abroad by country; then those whose address ends in neither.
public struct AddressOrder: Comparable, Sendable {
  private let group: Int
  private let area: String
  private let district: (Int, String)
  private let rest: [String]

  /// Where an address comes.
  public init(_ address: PostalAddress) {
    let lines = address.lines.map { $0.lowercased() }
    if let postcode = address.postcode {
      group = 0
      area = postcode.area
      district = postcode.districtOrder
      rest = [postcode.inward] + lines.dropFirst() + lines.prefix(1)
    } else {
      group = address.country == nil ? 2 : 1
      area = address.country?.lowercased() ?? ""
      district = (0, "")
      rest = Array(lines.dropFirst() + lines.prefix(1))
    }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.group == right.group && left.area == right.area && left.district == right.district
      && left.rest == right.rest
  }

  public static func < (left: Self, right: Self) -> Bool {
    if left.group != right.group { return left.group < right.group }
    if left.area != right.area { return left.area < right.area }
    if left.district != right.district { return left.district < right.district }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }
}
