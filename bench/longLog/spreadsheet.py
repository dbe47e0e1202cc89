"""
Times LibreOffice on files that hold a long log. Argument: JSON with the files, the log's sheet, its first column's header, and the entries
to type; prints a line of JSON for each file. Seconds are the processor's, of LibreOffice alone; megabytes are its largest so far.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

ALWAYS_CALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


# com.sun.star.sheet.CellFlags
FORMULAS = 16


class Office:
    """A LibreOffice of its own, with a new profile, so that nothing of an earlier file counts."""

    def __init__(self, folder):
        self.profile = os.path.join(folder, "profile")
        os.makedirs(os.path.join(self.profile, "user"), exist_ok=True)
        with open(os.path.join(self.profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as settings:
            settings.write(ALWAYS_CALCULATE)
        self.pipe = f"quarterbook{os.getpid()}"
        self.start("--terminate_after_init").wait()  # a new profile is made at the first start
        self.process = self.start(f"--accept=pipe,name={self.pipe};urp;")
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        context = self.connect(resolver)
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def start(self, what):
        program = os.path.join(os.path.dirname(os.path.realpath("/usr/bin/soffice")), "soffice.bin")
        return subprocess.Popen(
            [program, f"-env:UserInstallation=file://{self.profile}", "--headless", "--norestore", what],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def connect(self, resolver):
        for _ in range(300):
            try:
                return resolver.resolve(f"uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext")
            except Exception:  # pylint: disable=broad-except  # not listening yet; UNO's exceptions have no common class in Python
                time.sleep(0.1)
        self.end()
        raise SystemExit("LibreOffice does not answer.")

    def seconds(self, work):
        """What `work` gives, and the processor seconds that it took here."""
        before = self.processor()
        result = work()
        return result, self.processor() - before

    def processor(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))

    def open(self, path):
        hidden = PropertyValue("Hidden", 0, True, 0)
        document = self.desktop.loadComponentFromURL(f"file://{path}", "_blank", 0, (hidden,))
        if document is None:
            self.end()
            raise SystemExit(f"LibreOffice does not open {path}: is a lock file of a broken run beside it?")
        return document

    def end(self):
        self.process.kill()
        self.process.wait()


class Log:
    """The log's sheet in an open document."""

    def __init__(self, document, name, first_header):
        self.sheet = document.Sheets.getByName(name)
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        self.last, self.right = cursor.RangeAddress.EndRow, cursor.RangeAddress.EndColumn
        self.top = next(row for row in range(60) if self.sheet.getCellByPosition(0, row).String == first_header)
        self.headers = [self.sheet.getCellByPosition(column, self.top).String for column in range(self.right + 1)]

    def cell(self, header, row):
        """A cell of a row of the log, from 1."""
        return self.sheet.getCellByPosition(self.headers.index(header), self.top + row)

    def keep_values(self):
        """All formulas go before the first value comes: each value would else be told to all that still read it."""
        cells = self.sheet.getCellRangeByPosition(0, self.top + 1, self.right, self.last)
        values = cells.getDataArray()
        cells.clearContents(FORMULAS)
        cells.setDataArray(values)


def store(document, path):
    document.storeToURL(f"file://{path}", (PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0),))


def measure(path, task, folder):
    office = Office(os.path.join(folder, "ours"))
    document, load = office.seconds(lambda: office.open(path))
    _, calculate = office.seconds(document.calculateAll)
    log = Log(document, task["sheet"], task["firstHeader"])
    edits = {}
    for entry in task["entries"]:
        cell = log.cell(entry["header"], entry["row"])

        def edit(cell=cell, value=entry["value"]):
            cell.setString(value) if isinstance(value, str) else cell.setValue(value)
            document.calculate()

        edits[entry["kind"]] = office.seconds(edit)[1]
    _, save = office.seconds(lambda: store(document, os.path.join(folder, "saved.xlsx")))
    megabytes = office.megabytes()
    document.enableAutomaticCalculation(False)  # else it calculates after each column
    log.keep_values()
    plain = os.path.join(folder, "plain.xlsx")
    store(document, plain)
    document.close(True)  # else the file stays locked
    office.end()
    office = Office(os.path.join(folder, "plain"))
    _, plain_load = office.seconds(lambda: office.open(plain))
    office.end()
    return {"load": load, "calculate": calculate, "edits": edits, "save": save, "megabytes": megabytes, "plainLoad": plain_load}


def main():
    task = json.loads(sys.argv[1])
    for path in task["files"]:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(measure(path, task, folder)), flush=True)


main()
