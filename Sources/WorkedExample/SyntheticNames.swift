/// Names for people who do not exist.
enum SyntheticNames {
  /// Stands after every name, so that nobody takes it for a person's.
  static let mark = " (synthetic)"

  /// Every pairing of a given and a family name, in a random order.
  static func all(drawnFrom random: inout SplitMix64) -> [String] {
    random.shuffled(
      given.flatMap { first in family.map { last in "\(first) \(last)" } })
  }

  private static let given = [
    "Ade", "Alex", "Andrea", "Ashley", "Avery", "Casey", "Charlie", "Chidi", "Dominique", "Drew",
    "Ellis", "Frankie", "Harpreet", "Jamie", "Jordan", "Kiran", "Kit", "Lee", "Leslie", "Manpreet",
    "Morgan", "Noor", "Quinn", "René", "Robin", "Rowan", "Sam", "Sasha", "Shay", "Simran", "Taylor",
    "Tobi", "Val", "Yuki",
  ]

  private static let family = [
    "Adeyemi", "Ashdown", "Baptiste", "Barrowclough", "Bell-Hartley", "Birch", "Chowdhury",
    "Coldwell", "Dhaliwal", "Eastlake", "Fairhurst", "Farah", "Gill", "Greenhalgh", "Hollis",
    "Iqbal", "Jankowski", "Kaur", "Lightfoot", "Marlowe", "Mistry", "Northcott", "Nowak", "Nuñez",
    "O'Hara", "Okafor", "Osei", "Pemberton", "Quigley", "Rahman", "Rossi", "Sandhu", "Thornbury",
    "Uddin", "Varga", "Whitlock", "Wynter", "Yeoman",
  ]
}
