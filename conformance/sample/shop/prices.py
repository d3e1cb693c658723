"""A shop's prices. Each function holds one weakness on purpose, for a scanner to find; nothing runs this."""

import hashlib
import subprocess


def digest(text):
    return hashlib.md5(text.encode()).hexdigest()


def listing(folder):
    return subprocess.check_output("ls " + folder, shell=True)


def price(formula):
    return eval(formula)
