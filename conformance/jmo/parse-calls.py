"""Reads a JSON list of argument lists; writes what JMo's own parser makes of each, or its error. Executes nothing of JMo."""

import contextlib
import io
import json
import sys

from scripts.cli.jmo import build_parser


def parse(arguments):
    said = io.StringIO()
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
            return {"values": vars(build_parser().parse_args(arguments))}
    except SystemExit:
        return {"error": said.getvalue().strip().splitlines()[-1]}


json.dump([parse(each) for each in json.load(sys.stdin)], sys.stdout, default=str)
