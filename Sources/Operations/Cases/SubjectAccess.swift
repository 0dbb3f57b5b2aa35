import Casework
import Exchange
import Restructure
import Store

/// Everything held on one person, for a request under article 15 of the UK GDPR.
///
/// Others are shown by nothing personal: their ids and names are taken out of words wherever they can
/// be known for what they are. Words that somebody wrote may still speak of others in ways that no
/// program finds, so the answer says that a person must read it before it is handed over.
public struct SubjectAccess: Sendable {
  public let employee: EmployeeID
  public let on: LocalDate
  public let held: HeldOnPerson
  /// The rows of each programme's folder.
  public let folders: [Folder]
  private let others: Set<String>

  /// What the folder of a programme holds.
  public struct Folder: Sendable {
    public let programme: String
    /// Where it lies; nil is not known.
    public let path: String?
    public let rows: [PersonRows.Row]
    /// Why there are no rows, where the folder could not be read.
    public let notRead: String?
    /// The tables that could not be read.
    public let unreadable: [String]
  }

  /// What stands in place of somebody else.
  public static let somebodyElse = "[somebody else]"

  /// Collects everything held on a person, in one programme or in all that the database holds.
  public static func run(
    _ employee: EmployeeID, _ file: CaseFile, on day: LocalDate?
  ) throws(OperationFailure) -> SubjectAccess {
    let store = try file.store()
    let map: HeaderMap
    do throws(HeaderMap.Failure) {
      map = try HeaderMap(file.maps)
    } catch {
      throw .usage("a --map pair cannot be used", remedy: "Write --map 'Heading=our_column'.")
    }
    let (held, programmes) = try StoreFailure.translating { () throws(StoreError) in
      (try store.held(on: employee, in: file.programme), try store.programmes())
    }
    let asked = programmes.filter { file.programme == nil || file.programme == $0.id }
    var others = held.people
    var folders: [Folder] = []
    for programme in asked {
      let path = asked.count == 1 ? file.folder ?? programme.folder : programme.folder
      let reading = path.flatMap { PersonRows.read($0, of: employee, map: map) }
      others.formUnion(reading?.people ?? [])
      others.formUnion(reading?.otherNames ?? [])
      let notRead: String? =
        path == nil
        ? "the database does not say where it is" : reading == nil ? "it is not there" : nil
      folders.append(
        Folder(
          programme: programme.id, path: path, rows: reading?.rows ?? [], notRead: notRead,
          unreadable: reading?.unreadable ?? []))
    }
    others.remove(employee)
    return SubjectAccess(
      employee: employee, on: day ?? file.today, held: held, folders: folders, others: others)
  }

  /// Whether anything is held on the person at all.
  public var holdsAnything: Bool {
    // There is no letter without a record.
    !held.records.isEmpty || !held.mentions.isEmpty || !held.sideRows.isEmpty
      || folders.contains { !$0.rows.isEmpty }
  }

  /// Words with nobody else in them who can be known by an id or a name of the staff list.
  public func withoutOthers(_ words: String) -> String {
    IDWords.replacing(others, in: words, with: Self.somebodyElse)
  }

  /// A cell of the folder, without others where it is one that may name them.
  public func text(of cell: PersonRows.Cell) -> String {
    let isTheirs = cell.column.map { !Self.columnsWithOthers.contains($0) } ?? false
    return isTheirs ? cell.text : withoutOthers(cell.text)
  }

  private static let columnsWithOthers = [
    "employee_id", "with_employee", "job_share", "reason", "evidence", "note", "by", "source",
    "assessors",
  ]
}
