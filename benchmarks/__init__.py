"""llm-db side by side with its peers: run by `nox -s bench` or `python -m benchmarks`.

- `_process`, `_venvs`, `_stats`: processes in a clean environment, one virtual
  environment per subject, medians and ratios
- `_peers`, `_whole`: the subjects, and the table of whole processes
- `_lookups`: calls in one process
- `_bills`: what a call costs, beside who else says it
- `_build`, `_growth`, `_projects`, `_facts`: pipeline and generator, at 1, 3 and 10
  times the models; the projects and facts for it
- `_checkers`: mypy and pyright on a user's file
- `_targets`, `_report`: what the figures should be, and Markdown
- `inside`: what runs in the interpreters of the subjects

A report, not a test: a missed target does not change the exit status, a crash does.
"""
