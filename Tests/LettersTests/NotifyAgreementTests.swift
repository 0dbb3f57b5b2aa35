import Letters
import Restructure
import Testing

@Suite struct NotifyAgreementTests {
  @Test("Plain text is as Notify has it", arguments: NotifyCase.plain)
  func plain(example: NotifyCase) throws { try check(example) }

  @Test("Fields are as Notify has them, or stricter", arguments: NotifyCase.fields)
  func fields(example: NotifyCase) throws { try check(example) }

  @Test("Conditions are as Notify has them, or stricter", arguments: NotifyCase.conditions)
  func conditions(example: NotifyCase) throws { try check(example) }

  @Test("Lists are as Notify has them, or stricter", arguments: NotifyCase.lists)
  func lists(example: NotifyCase) throws { try check(example) }

  private func check(_ example: NotifyCase) throws {
    switch example.outcome {
    case .agrees(let expected), .differs(let expected):
      let printed = try template(example.template).render(example.values)
      #expect(printed == expected + "\n")
    case .stricter(let code):
      #expect(faults(example).contains(code))
    }
  }

  /// The kinds of error that a template or a letter of it has.
  private func faults(_ example: NotifyCase) -> [String] {
    do {
      _ = try template(example.template).render(example.values)
      return []
    } catch let errors as TemplateErrors {
      return errors.problems.map(\.code)
    } catch let failure as RenderFailure {
      return failure.problems.map(\.code)
    } catch {
      return ["\(error)"]
    }
  }
}
