"""The same in a file whose name holds a space, which reports must not trip over."""


def discount(percent):
    assert percent < 100
    return 100 - percent
