import Restructure
import TestSupport
import Testing

@Suite("A full-time equivalent")
struct FTETests {
  @Test("Three people at 24/36 fill exactly two posts")
  func thirds() throws {
    let share = try FTE(parsing: "24/36")
    #expect(share + share + share == FTE(whole: 2))
    #expect((share + share + share).description == "2.0")
    #expect(3 * share == FTE(whole: 2))
  }

  @Test("Three decimals of five places may fill two posts, as their least shows")
  func roundedThirds() throws {
    let share = try FTE(parsing: "0.66667")
    let sum = share + share + share
    #expect(sum > FTE(whole: 2))
    #expect(sum.description == "2.00001")
    #expect(sum.roundedParts == 3)
    #expect((3 * share).roundedParts == 3)
    #expect(sum.least < FTE(whole: 2))
    #expect(sum.least == FTE(1_999_995, over: 1_000_000))
  }

  @Test(
    "A decimal of five places is off by half a unit of the fifth at most; others are exact",
    arguments: [
      ("0.66667", 133_333, 133_335), ("0.60000", 119_999, 120_001), ("0.6", 120_000, 120_000),
      ("0.6667", 133_340, 133_340), ("1/2", 100_000, 100_000), ("0.00001", 1, 3),
      ("0.00000", 0, 1),
    ])
  func bounds(text: String, least: Int, most: Int) throws {
    let fte = try FTE(parsing: text)
    #expect(fte.least == FTE(least, over: 200_000))
    #expect(fte.most == FTE(most, over: 200_000))
  }

  @Test(
    "Hours in the usual ways are read from their bytes, and others with care",
    arguments: [
      ("0.6", FTE(3, over: 5)), ("24/36", FTE(2, over: 3)), ("9999/9999", FTE(whole: 1)),
      ("0/1", .zero), ("10000/9999", nil), ("1/10000", nil), ("1/0", nil), ("/36", nil),
      ("24/", nil), ("/", nil), ("1/2/3", nil), ("22.2/37", nil), ("24 /36", nil), ("-1/2", nil),
      ("6", nil), ("", nil),
    ] as [(String, FTE?)])
  func plain(text: String, fte: FTE?) throws {
    #expect(FTE(plain: text.utf8) == fte)
    if let fte { #expect(try FTE(parsing: " \(text) ") == fte) }
  }

  @Test("A difference can be below nothing, and its least is lower still")
  func negativeLeast() throws {
    let difference = try FTE(parsing: "0.40001") - FTE(parsing: "0.60001")
    #expect(difference == FTE(-1, over: 5))
    #expect(difference.roundedParts == 2)
    #expect(difference.least == FTE(-20_001, over: 100_000))
  }

  @Test(
    "It is written as a decimal where one ends, else as the fraction",
    arguments: [
      (0, 1, "0.0", "0.0"), (3, 5, "0.6", "0.6"), (6, 1, "6.0", "6.0"), (2, 3, "2/3", "0.66667"),
      (1, 3, "1/3", "0.33333"), (100_001, 100_000, "1.00001", "1.00001"),
      (1, 100_000, "0.00001", "0.00001"), (1, 200_000, "1/200000", "0.00001"),
      (1, 400_000, "1/400000", "0.0"), (-1, 400_000, "-1/400000", "0.0"),
      (-3, 5, "-0.6", "-0.6"), (-2, 3, "-2/3", "-0.66667"),
      (1_999_999, 2_000_000, "1999999/2000000", "1.0"),
      (121, 10, "12.1", "12.1"), (1_200, 1, "1200.0", "1200.0"),
    ])
  func words(above: Int, below: Int, words: String, decimal: String) {
    let fte = FTE(above, over: below)
    #expect(fte.description == words)
    #expect(fte.decimal == decimal)
  }

  @Test("The same share is equal however it was written, and counts once in a set")
  func equality() throws {
    let spellings = try ["0.6", "0.60000", "3/5", "22.2/37", "12/20"].map { try FTE(parsing: $0) }
    #expect(Set(spellings).count == 1)
    #expect(try FTE(parsing: "2/3") != FTE(parsing: "0.66667"))
  }

  @Test("Shares are in order, beside decimals that nearly equal them")
  func order() throws {
    let ordered = try ["0", "0.33333", "1/3", "0.33334", "0.66666", "2/3", "0.66667", "1", "37/36"]
      .map { try FTE(parsing: $0) }
    #expect(ordered.reversed().sorted() == ordered)
    #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(
    "A level is applied and rounded down to five places",
    arguments: [
      ("1", "60%", "0.6"), ("9.2", "62.5%", "5.75"), ("1/3", "50%", "0.16666"),
      ("2/3", "50%", "0.33333"), ("0.00001", "50%", "0.0"), ("0.6", "0%", "0.0"),
      ("4.13", "150%", "6.195"), ("0.5", "1/3", "0.16666"), ("1", "2/3", "0.66666"),
    ])
  func levels(fte: String, level: String, result: String) throws {
    let share = try #require(Level(parsing: level))
    #expect(try FTE(parsing: fte).multiplied(by: share).description == result)
  }

  @Test("A level of 100 % leaves a fraction as it is, so that its holder still fits")
  func wholeLevel() throws {
    let fraction = try FTE(parsing: "24/36")
    #expect(fraction.multiplied(by: .whole) == fraction)
    #expect(fraction.multiplied(by: .whole).roundedParts == 0)
  }

  @Test("What rounding down took away is within the most that the figure can stand for")
  func levelDoubt() throws {
    let half = try #require(Level(parsing: "50%"))
    let scaled = try FTE(parsing: "4/3").multiplied(by: half)
    #expect(scaled.description == "0.66666")
    #expect(scaled < FTE(2, over: 3))
    #expect(scaled.most > FTE(2, over: 3))
    let exact = try FTE(parsing: "1.2").multiplied(by: half)
    #expect(exact.most == FTE(3, over: 5))
  }

  @Test("Addition is exact, commutative and undone by subtraction", arguments: 0..<200)
  func sums(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let shares = (0..<3).map { _ in
      FTE(Int.random(in: 0...5_000, using: &random), over: Int.random(in: 1...40, using: &random))
    }
    let (a, b, c) = (shares[0], shares[1], shares[2])
    #expect(a + b == b + a)
    #expect(a + b + c == a + (b + c))
    #expect(a + b - b == a)
    #expect((a + b).denominator <= a.denominator * b.denominator)
    #expect(a + .zero == a)
  }

  @Test("Sums beyond a machine word do not stop the program")
  func hugeSums() {
    let huge = FTE(Int.max, over: 1)
    #expect(huge + huge == huge)
    #expect(Int.max * huge == huge)
    #expect(4 * FTE(Int.max, over: 4) == huge)
    #expect(0 * huge == .zero)
    let fine = FTE(1, over: Int.max) + FTE(1, over: Int.max - 1)
    #expect(fine >= .zero)
    #expect((huge + FTE(1, over: Int.max)) == huge)
  }
}
