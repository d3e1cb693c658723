"""Counts the results of SARIF files as sarif-tools reads them: a JSON list of paths in, a list of counts by level out."""

import json
import sys

from sarif import loader


def count(path):
    try:
        file = loader.load_sarif_file(path)
        if not file.runs:
            return {"problem": "it has no run"}
        report = file.get_report()
    except Exception as error:  # whatever keeps it from reading is the answer
        return {"problem": f"{type(error).__name__}: {error}"}
    levels = ("error", "warning", "note", "none")
    return {level: report.get_issue_count_for_severity(level) for level in levels}


json.dump([count(path) for path in json.load(sys.stdin)], sys.stdout)
