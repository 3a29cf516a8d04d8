"""Make README's links absolute, and name the project's addresses, for the package index.

    python .github/absolute_links.py OWNER/NAME TAG

Run before a release is built: the index shows README away from the repository, where a
relative link leads nowhere. Which repository that is, only the workflow knows.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_LINK = re.compile(r"(!?)\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)", re.DOTALL)


def absolute(text: str, repository: str, tag: str) -> str:
    """The Markdown with links that hold anywhere; pictures lead to the files themselves."""
    page = f"https://github.com/{repository}/blob/{tag}/"
    raw = f"https://raw.githubusercontent.com/{repository}/{tag}/"

    def link(match: re.Match[str]) -> str:
        picture, label, target = match.groups()
        return f"{picture}[{label}]({raw if picture else page}{target})"

    return _LINK.sub(link, text)


def with_urls(pyproject: str, repository: str) -> str:
    """The pyproject.toml with the project's addresses."""
    home = f"https://github.com/{repository}"
    urls = {
        "Repository": home,
        "Documentation": f"{home}/tree/main/docs",
        "Changelog": f"{home}/blob/main/CHANGELOG.md",
        "Issues": f"{home}/issues",
    }
    lines = "".join(f'{name} = "{url}"\n' for name, url in urls.items())
    return f"{pyproject.rstrip()}\n\n[project.urls]\n{lines}"


def main(repository: str, tag: str, folder: Path) -> None:
    """Rewrite both files in place."""
    readme, pyproject = folder / "README.md", folder / "pyproject.toml"
    readme.write_text(absolute(readme.read_text("utf-8"), repository, tag), "utf-8")
    pyproject.write_text(with_urls(pyproject.read_text("utf-8"), repository), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path())
