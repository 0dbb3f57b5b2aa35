import Letters
import Testing

/// What GOV.UK Notify's own published tests say of a template, and what is printed here.
///
/// The cases are those of alphagov/notifications-utils, tests/test_field.py and
/// test_placeholders.py, as facts: the template, the values and the outcome.
struct NotifyCase: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    /// The same words as there.
    case agrees(String)
    /// There it is printed, blank or with its brackets; here it is an error of this kind.
    case stricter(String)
    /// Here it prints something else, and README says why.
    case differs(String)
  }

  let template: String
  let values: FieldValues
  let outcome: Outcome

  init(_ template: String, _ values: FieldValues, _ outcome: Outcome) {
    self.template = template
    self.values = values
    self.outcome = outcome
  }

  var testDescription: String { template.debugDescription + " " + values.named.description }

  static let plain = [
    NotifyCase("", [:], .agrees("")),
    NotifyCase("the quick brown fox", [:], .agrees("the quick brown fox")),
    NotifyCase("the\nquick brown\n\nfox", [:], .agrees("the\nquick brown\n\nfox")),
    NotifyCase("the ((quick brown fox", [:], .stricter("unclosed-field")),
    NotifyCase("the (()) brown fox", [:], .stricter("empty-field")),
  ]

  static let fields = [
    NotifyCase("((colour))", ["colour": .text("red")], .agrees("red")),
    NotifyCase(
      "the quick ((colour)) fox", ["colour": .text("brown")], .agrees("the quick brown fox")),
    NotifyCase(
      "((article)) quick ((colour)) ((animal))",
      ["article": .text("the"), "colour": .text("brown"), "animal": .text("fox")],
      .agrees("the quick brown fox")),
    NotifyCase(
      "the quick (((colour))) fox", ["colour": .text("brown")], .agrees("the quick (brown) fox")),
    // Letters are no web page, so nothing is written in another way for one.
    NotifyCase(
      "the quick ((colour)) fox", ["colour": .text("<script>alert('foo')</script>")],
      .differs("the quick <script>alert('foo')</script> fox")),
    NotifyCase("before ((p)) after", ["p": .text("")], .stricter("blank-field")),
    NotifyCase("before ((p)) after", ["p": .text("   ")], .stricter("blank-field")),
    NotifyCase("before ((p)) after", ["p": .text("True")], .agrees("before True after")),
    NotifyCase("before ((p)) after", ["p": .text("0")], .agrees("before 0 after")),
    NotifyCase("before ((p)) after", ["p": .text("0.0")], .agrees("before 0.0 after")),
    NotifyCase("before ((p)) after", ["p": .text("123")], .agrees("before 123 after")),
    NotifyCase("((warning?))", ["warning?": .text("This")], .agrees("This")),
    NotifyCase("((warning?warning))", ["warning?warning": .text("This")], .agrees("This")),
    NotifyCase("((warning? This))", ["warning? This": .text("That")], .agrees("That")),
    NotifyCase(
      "at ((&time)) on ((<day)).", ["&time": .text("09:00"), "<day": .text("Monday")],
      .agrees("at 09:00 on Monday.")),
    NotifyCase("((&gt;location))", ["&gt;location": .text("Manchester")], .agrees("Manchester")),
    NotifyCase("((>location))", [">location": .text("London")], .stricter("unknown-part")),
    NotifyCase("from ((/point)).", ["/point": .text("Point A")], .agrees("from Point A.")),
    NotifyCase("from ((//point)).", ["//point": .text("Point B")], .agrees("from Point B.")),
    NotifyCase("Dear ((/\\name)),", ["/\\name": .text("John")], .agrees("Dear John,")),
    // There a name may run over two lines; here an unclosed one is more likely than that.
    NotifyCase("Dear ((\name)),", ["\name": .text("Jane Doe")], .stricter("unclosed-field")),
    NotifyCase(
      "My name is ((name))", ["name": .text("Geoff()[]{}")], .agrees("My name is Geoff()[]{}")),
    // There the mark ::unsafe guards links; a letter has none, so that it is part of the name.
    NotifyCase("((name::unsafe))", ["name::unsafe": .text("Geoff")], .differs("Geoff")),
    NotifyCase("((name::unsafefoo))", ["name::unsafefoo": .text("Geoff")], .agrees("Geoff")),
    NotifyCase("((name)) ((colour))", ["name": .text("Jo")], .stricter("missing-field")),
    NotifyCase("((show??thing)) ((colour))", ["colour": .text("red")], .stricter("missing-field")),
    NotifyCase("((Date of Birth))", ["date_of_birth": .text("1 May")], .agrees("1 May")),
    NotifyCase("((F O O))", ["f_o_o": .text("bar")], .agrees("bar")),
    NotifyCase("((foo ))", ["FOO": .text("bar")], .agrees("bar")),
    NotifyCase("((bar))", ["F_O O": .text("bar")], .stricter("missing-field")),
    NotifyCase("((with-brackets))", ["with-brackets": .text("x")], .agrees("x")),
  ]

  static let conditions =
    [
      NotifyCase("((w??This is a warning))", ["w": .flag(true)], .agrees("This is a warning")),
      NotifyCase(
        "((w??This is a warning\nwith line break))", ["w": .flag(true)],
        .agrees("This is a warning\nwith line break")),
      NotifyCase("((w??This is a warning))", ["w": .flag(false)], .agrees("")),
      NotifyCase("((w??foo??bar))", ["w": .flag(true)], .agrees("foo??bar")),
      NotifyCase("((w??foo??bar))", ["w": .flag(false)], .agrees("")),
      NotifyCase("((w?? This is ?? odd))", ["w": .flag(true)], .agrees(" This is ?? odd")),
      NotifyCase("x((a?? b ))y", ["a": .text("Yes")], .agrees("x b y")),
      NotifyCase("x((a??b))y", ["a": .text("No")], .agrees("xy")),
      NotifyCase(
        "My name is ((show??name::unsafefoobar))", ["show": .flag(true)],
        .agrees("My name is name::unsafefoobar")),
    ]
    + ["1", "yes", "y", "true", "True", "include", "show"].map {
      NotifyCase("x((w??shown))", ["w": .text($0)], .agrees("xshown"))
    }
    + ["0", "off", "exclude", "no", "false"].map {
      NotifyCase("x((w??shown))", ["w": .text($0)], .agrees("x"))
    }
    // There each of these means no, which would leave words out for a slip of the pen.
    + ["2", "99.99999", "any random string"].map {
      NotifyCase("x((w??shown))", ["w": .text($0)], .stricter("not-yes-or-no"))
    }
    + [
      NotifyCase("x((w??shown))", ["w": .list([])], .stricter("blank-field")),
      NotifyCase("x((w??shown))", ["w": .list(["true"])], .stricter("not-yes-or-no")),
    ]

  static let lists = [
    NotifyCase("list: ((p))", ["p": .list([])], .stricter("blank-field")),
    NotifyCase("list: ((p))", ["p": .list(["", ""])], .stricter("blank-field")),
    NotifyCase("list: ((p))", ["p": .list([" ", " \t ", "\u{180E}"])], .stricter("blank-field")),
    NotifyCase("list: ((p))", ["p": .list(["one"])], .agrees("list: one")),
    NotifyCase("list: ((p))", ["p": .list(["one", "two"])], .agrees("list: one and two")),
    NotifyCase(
      "list: ((p))", ["p": .list(["one", "two", "three"])], .agrees("list: one, two and three")),
    NotifyCase("list: ((p))", ["p": .list(["one", "", ""])], .agrees("list: one")),
    NotifyCase(
      "list: ((p))", ["p": .list(["0.1", "True", "False"])], .agrees("list: 0.1, True and False")),
    NotifyCase(
      "list: ((p))", ["p": .list(["<script>", "alert(\"foo\")", "</script>"])],
      .differs("list: <script>, alert(\"foo\") and </script>")),
  ]
}
