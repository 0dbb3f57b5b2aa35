#!/usr/bin/env python3
"""Makes the workbooks beside this file: with LibreOffice where it can write what is tried, and else by
hand. The tests read what is committed; this says how it came to be.

    apt-get install libreoffice-calc-nogui python3-uno
    /usr/bin/python3 make-fixtures.py   # everything; names of fixtures make those alone
"""
import os, subprocess, sys, time, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
GALLERY = "../Gallery/{}/programme.xlsx"
PROGRAMME = [
    ("Key", "Value"), ("programme", "fixture"), ("title", "A synthetic programme"),
    ("authority", "A synthetic authority"), ("consultation.opens", "2016-10-03"),
]
POSTS = [("post_id", "title", "service"), ("P1", "Area SENCO", "Early Years")]


def office(make, name):
    """Has LibreOffice run make(document) on an empty spreadsheet and save it."""
    import uno
    from com.sun.star.beans import PropertyValue

    def setting(key, value):
        item = PropertyValue()
        item.Name, item.Value = key, value
        return item

    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    server = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--accept=socket,host=127.0.0.1,port=2099;urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    context = None
    for _ in range(100):
        try:
            context = resolver.resolve(
                "uno:socket,host=127.0.0.1,port=2099;urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.2)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (setting("Hidden", True),))
    extra = make(document) or {}
    kind = "calc8" if name.endswith(".ods") else "Calc MS Excel 2007 XML"
    settings = [setting("FilterName", kind)] + [setting(k, v) for k, v in extra.items()]
    document.storeToURL("file://" + os.path.join(HERE, name), tuple(settings))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    server.wait()


def sheet(document, name, rows):
    sheets = document.Sheets
    if not hasattr(document, "Sheets") or not sheets.hasByName(name):
        sheets.insertNewByName(name, sheets.Count)
    target = sheets.getByName(name)
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            put(target, x, y, value)
    return target


def put(target, x, y, value):
    """A number as a number, a text as a text, `=…` as a formula."""
    cell = target.getCellByPosition(x, y)
    if isinstance(value, str) and value.startswith("="):
        cell.Formula = value
    elif isinstance(value, str):
        cell.String = value
    elif value is not None:
        cell.Value = value
    return cell


def formatted(document, target, x, y, value, code):
    import uno
    from com.sun.star.lang import Locale

    formats = document.NumberFormats
    locale = Locale("en", "GB", "")
    key = formats.queryKey(code, locale, False)
    if key == -1:
        key = formats.addNew(code, locale)
    cell = put(target, x, y, value)
    cell.NumberFormat = key
    return cell


def drop_first(document):
    document.Sheets.removeByName(document.Sheets.getByIndex(0).Name)


SERIAL = 42646  # 3 October 2016, counted from 1900


def traps(document):
    """What people do to a staff list, in one workbook."""
    programme = sheet(document, "Programme", PROGRAMME[:4])
    put(programme, 0, 4, "consultation.opens")
    formatted(document, programme, 1, 4, SERIAL, "DD/MM/YYYY")
    put(programme, 0, 6, "conditions.buy-back.asks")
    put(programme, 1, 6, "Share of posts bought back")
    put(programme, 0, 7, "conditions.buy-back.level")
    formatted(document, programme, 1, 7, 0.6, "0%")
    put(programme, 0, 8, "conditions.buy-back.points")
    put(programme, 1, 8, "0%; 60%")
    put(programme, 0, 9, "conditions.site.asks")
    put(programme, 1, 9, "A site is found")
    put(programme, 0, 10, "conditions.site.holds")
    put(programme, 1, 10, "=FALSE()")
    put(programme, 0, 11, "events.s188-sent")
    formatted(document, programme, 1, 11, SERIAL, "D MMMM YYYY")
    posts = sheet(document, "Posts ", [
        (), ("Post No", "Job Title", " service ", "positions", "fte", "note"),
        (101, "Area SENCO  ", "Early Years", 3, 2.5, 'He said "no", she said yes'),
        (), (),
        (102, "Music teacher", "Music", "2", "=1+1", None),
        ("# 103", "Not counted", "Music"),
    ])
    formatted(document, posts, 0, 7, 42, "00000")
    put(posts, 1, 7, "Padded"), put(posts, 2, 7, "Music"), put(posts, 4, 7, 0.66667)
    staff = sheet(document, "STAFF", [
        ("employee_id", "post_id", "fte", "employed_from", "continuous_service_from",
         "annual_salary", "address", "name", "holding"),
        (7001, "101", "0.5", None, SERIAL, 25000.5, "1 Example Street\nSampletown\nZZ1 1AA",
         "Ann O'Example", "substantive"),
        ("7002 ", 101, "24/36", "03/10/2016", "2016-10-03", "25,000.50",
         "1 Example Street|Sampletown", None, "=IF(1=1;\"acting\";\"\")"),
        (7003, "00042", "=24/48", None, None, None, None, "=\"\"", None),
    ])
    formatted(document, staff, 3, 1, SERIAL, "DD/MM/YY")
    cursor = put(staff, 7, 2, "Siân Rich").Text.createTextCursor()
    cursor.gotoStart(False)
    cursor.goRight(4, True)
    cursor.CharWeight = 150.0
    sheet(document, "Sheet left empty", [])
    drop_first(document)


def from1904(document):
    from com.sun.star.util import Date

    document.NullDate = Date(1, 1, 1904)
    programme = sheet(document, "programme", PROGRAMME[:4])
    put(programme, 0, 4, "consultation.opens")
    formatted(document, programme, 1, 4, SERIAL - 1462, "DD/MM/YYYY")
    sheet(document, "posts", POSTS)
    staff = sheet(document, "staff", [
        ("employee_id", "post_id", "employed_from", "continuous_service_from"),
        ("E1", "P1", None, SERIAL - 1462)])
    formatted(document, staff, 2, 1, SERIAL - 1462, "YYYY-MM-DD")
    drop_first(document)


def sound(document):
    sheet(document, "programme", PROGRAMME)
    sheet(document, "posts", POSTS)
    drop_first(document)


def merged(document):
    sheet(document, "programme", PROGRAMME)
    posts = sheet(document, "posts", [
        ("post_id", "title", "service", "fte", "note"), ("P1", "A", "S", 2), ("P2", "B", "S"),
        ("P3", "C", "S", 1, "wide"), (), ()])
    posts.getCellRangeByName("D2:D3").merge(True)
    posts.getCellRangeByName("E4:F4").merge(True)
    posts.getCellRangeByName("A5:C6").merge(True)
    drop_first(document)


def errors(document):
    sheet(document, "programme", PROGRAMME)
    sheet(document, "posts", [
        ("post_id", "title", "service", "fte"), ("P1", "A", "S", "=1/0"), ("P2", "B", "=NA()", 1)])
    drop_first(document)


def idates(document):
    sheet(document, "programme", PROGRAMME)
    posts = sheet(document, "posts", [("post_id", "title", "service", "fte"), (None, "A", "S", None)])
    formatted(document, posts, 0, 1, SERIAL, "D-MMM")
    formatted(document, posts, 3, 1, SERIAL, "D-MMM")
    drop_first(document)


def unknown(document):
    sheet(document, "programme", PROGRAMME)
    sheet(document, "posts", POSTS)
    sheet(document, "Stafff", [("employee_id", "post_id"), ("E1", "P1")])
    sheet(document, "Sheet7", [("Minutes of a meeting",)])
    drop_first(document)


def repeated(document):
    sheet(document, "programme", PROGRAMME)
    sheet(document, "posts", POSTS)
    sheet(document, "new-posts", POSTS)
    sheet(document, "New Posts", POSTS)
    drop_first(document)


# By hand: what LibreOffice does not write.

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def by_hand(name, sheets, shared=None, before="", zip64=False, styles=None, properties=""):
    """A workbook from the XML of its sheets."""
    packed = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{packed}"><Relationship Id="r1" '
        f'Type="{RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>'}
    related, listed = "", ""
    for number, (title, xml) in enumerate(sheets, 1):
        related += (f'<Relationship Id="s{number}" Type="{RELATIONS}/worksheet" '
                    f'Target="sheets/part{number}.xml"/>')
        listed += f'<sheet name="{title}" sheetId="{number}" r:id="s{number}"/>'
        parts[f"xl/sheets/part{number}.xml"] = f"{before}<worksheet {MAIN}>{xml}</worksheet>"
    if shared is not None:
        related += f'<Relationship Id="ss" Type="{RELATIONS}/sharedStrings" Target="strings.xml"/>'
        parts["xl/strings.xml"] = f"<sst {MAIN}>{shared}</sst>"
    if styles is not None:
        related += f'<Relationship Id="st" Type="{RELATIONS}/styles" Target="styles.xml"/>'
        parts["xl/styles.xml"] = f"<styleSheet {MAIN}>{styles}</styleSheet>"
    parts["xl/workbook.xml"] = (
        f'<workbook {MAIN} xmlns:r="{RELATIONS}">{properties}<sheets>{listed}</sheets></workbook>')
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{packed}">{related}</Relationships>'
    with zipfile.ZipFile(os.path.join(HERE, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in sorted(parts.items()):
            entry = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(entry, "w", force_zip64=zip64) as part:
                part.write(text.encode())


def rows(table):
    """Rows of texts as a sheet with the texts in its cells."""
    from xml.sax.saxutils import escape

    out = ""
    for row in table:
        cells = "".join(
            f'<c t="inlineStr"><is><t xml:space="preserve">{escape(c)}</t></is></c>' for c in row)
        out += f"<row>{cells}</row>"
    return f"<sheetData>{out}</sheetData>"


def hand_made():
    sound_sheets = [("programme", rows(PROGRAMME)), ("posts", rows(POSTS))]
    by_hand("zip64.xlsx", sound_sheets, zip64=True)
    by_hand(GALLERY.format("unreadable-workbook"), sound_sheets,
            before='<!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c "&b;&b;">]>')
    by_hand("rich.xlsx", [
        ("programme", rows(PROGRAMME)),
        ("posts", '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
         '<c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>note</t></is></c></row>'
         '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>4</v></c>'
         '<c r="C3" t="s"><v>5</v></c><c r="D3" t="d"><v>2016-10-03T00:00:00</v></c></row>'
         '</sheetData>')],
        shared="<si><t>post_id</t></si><si><t>title</t></si><si><t>service</t></si>"
        "<si><t>P1</t></si>"
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Area </t></r><r><t>SENCO</t></r>'
        '<rPh sb="0" eb="4"><t>erria</t></rPh><phoneticPr fontId="1"/></si>'
        "<si><t>Early_x000A_Years _x005F_x0041_ &amp; more</t></si>")
    by_hand(GALLERY.format("formula-without-value"), [
        ("programme", rows(PROGRAMME)),
        ("posts", '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>post_id</t></is></c>'
         '<c r="B1" t="inlineStr"><is><t>title</t></is></c>'
         '<c r="C1" t="inlineStr"><is><t>service</t></is></c>'
         '<c r="D1" t="inlineStr"><is><t>fte</t></is></c>'
         '<c r="E1" t="inlineStr"><is><t>grade</t></is></c></row>'
         '<row r="2"><c r="A2" t="inlineStr"><is><t>P1</t></is></c>'
         '<c r="B2" t="inlineStr"><is><t>A</t></is></c>'
         '<c r="C2" t="inlineStr"><is><t>S</t></is></c><c r="D2"><f>1+1</f><v></v></c>'
         '<c r="E2" t="str"><f>""</f><v></v></c></row></sheetData>')])


OFFICE = {
    "traps.xlsx": traps, "from-1904.xlsx": from1904, GALLERY.format("merged-cells"): merged, "errors.xlsx": errors,
    "id-dates.xlsx": idates, GALLERY.format("unknown-sheet"): unknown,
    GALLERY.format("repeated-sheet"): repeated, "sound.ods": sound, "sound.xlsx": sound,
}

if __name__ == "__main__":
    chosen = sys.argv[1:]
    for name, make in OFFICE.items():
        if not chosen or name in chosen:
            office(make, name)
    if not chosen or "by-hand" in chosen:
        hand_made()
