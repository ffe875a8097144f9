"""Turns notebooks into reveal.js slides that need no network.

python slides.py TEMPLATES OUT NOTEBOOK...

TEMPLATES holds the template "slides". OUT gets a page per notebook, and in OUT/assets reveal.js from
where pip installed it; MathJax, the style and the script are there already.
"""

import importlib.util
import pathlib
import shutil
import sys

import nbformat
from nbconvert import SlidesExporter


def main() -> None:
    templates, out, *notebooks = map(pathlib.Path, sys.argv[1:])
    reveal = pathlib.Path(importlib.util.find_spec("sphinx_revealjs").origin).parent
    reveal = reveal / "_static" / "revealjs"
    for part in ["dist/reveal.css", "dist/reveal.js", "plugin/notes/notes.js", "LICENSE"]:
        copy = out / "assets/reveal" / part
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(reveal / part, copy)
    exporter = SlidesExporter(
        template_name="slides",
        extra_template_basedirs=[str(templates)],
        reveal_url_prefix="assets/reveal",
        reveal_theme="chainrule",
        exclude_input_prompt=True,
        exclude_output_prompt=True,
    )
    for notebook in notebooks:
        read = nbformat.read(notebook, as_version=4)
        resources = {"metadata": {"name": notebook.stem}, "language_code": "en"}
        page, _ = exporter.from_notebook_node(read, resources=resources)
        target = out / f"{notebook.stem}.html"
        target.write_text(page, encoding="utf-8")
        print(target)


if __name__ == "__main__":
    main()
