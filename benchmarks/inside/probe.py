"""`probe.py STATEMENTS LOOKUP` prints the peak memory and the warm lookup of a subject.

Run as a file in the subject's interpreter, so that beside it only this is loaded.
"""

import sys

from benchmarks.inside.memory import peak

CALLS = 50_000
REPEATS = 5
LONGEST = 0.2  # seconds, of one repeat


def main() -> None:
    """Run the subject once, read the peak, and only then import what takes the time."""
    statements, lookup = sys.argv[1:]
    names: dict[str, object] = {}
    exec(f"{statements}\n{lookup}", names)
    peak_bytes = peak()

    from statistics import median
    from timeit import Timer

    timer = Timer(lookup, globals=names)
    calls = max(1, min(CALLS, int(LONGEST / timer.timeit(1))))
    seconds = median(timer.repeat(REPEATS, calls)) / calls
    print(f'{{"peak": {peak_bytes}, "warm": {seconds}}}')


if __name__ == "__main__":
    main()
