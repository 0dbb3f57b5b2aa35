import Letters
import Testing

@Suite struct PlaceholderNameTests {
  @Test(
    "Names ignore case, spaces, hyphens and underscores",
    arguments: [
      "employee name", "Employee Name", "EMPLOYEE_NAME", "employee-name", "employeename",
      "  employee   name ", "employee\tname", "_employee__name_",
      "employee\u{A0}name",  // no-break space, as word processors put in
      "employee\u{2011}name",  // no-break hyphen
      "employee\u{2013}name",  // en dash
      "employee\u{200B}name",  // space of no width
    ])
  func sameName(written: String) {
    #expect(PlaceholderName(written) == "employee name")
    #expect(Set([PlaceholderName(written), "employee name"]).count == 1)
  }

  @Test(
    "Other differences make other names",
    arguments: ["employee names", "employee.name", "employee's name", "employée name", ""])
  func otherName(written: String) {
    #expect(PlaceholderName(written) != "employee name")
  }

  @Test("An accent may be written as one mark or as two")
  func composedAndDecomposed() {
    #expect(PlaceholderName("caf\u{E9}") == PlaceholderName("cafe\u{301}"))
  }

  @Test("A name is shown as written, without blanks at its ends")
  func written() {
    #expect(PlaceholderName("  Employee_Name ").description == "Employee_Name")
  }
}
