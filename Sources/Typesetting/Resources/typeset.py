"""Sets letters with typst: one job a line on standard input, one answer a line on standard output.

A job is {"letters": {...}, "to": PATH, "at": SECONDS}; its answer is {} or {"error": TEXT}. The
template is the first argument.
"""
import json
import sys

import typst

template = sys.argv[1].encode()
compiler = typst.Compiler()
print(json.dumps({"typst": typst.__version__}), flush=True)
for line in sys.stdin:
    job = json.loads(line)
    try:
        compiler.compile(
            input=template, output=job["to"], format="pdf", pdf_standards=["ua-1"], timestamp=job["at"],
            sys_inputs={"letters": json.dumps(job["letters"])})
        answer = {}
    except typst.TypstError as error:
        answer = {"error": error.message}
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
