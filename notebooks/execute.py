"""Runs walkthroughs from their text twins and stores notebooks with outputs.

    .venv/bin/python notebooks/execute.py            every walkthrough
    .venv/bin/python notebooks/execute.py L01 L08    those whose names begin so

Needs the environment that ./chainrule makes. What differs from run to run is left out, so that
an unchanged notebook gives an unchanged file.
"""

import pathlib
import sys
import time

import jupytext
import nbformat
from nbclient import NotebookClient

FOLDER = pathlib.Path(__file__).resolve().parent


def execute(twin: pathlib.Path) -> None:
    notebook = jupytext.read(twin)
    NotebookClient(
        notebook,
        kernel_name="java",
        timeout=300,
        record_timing=False,
        resources={"metadata": {"path": FOLDER}},
    ).execute()
    for number, cell in enumerate(notebook.cells):
        cell.id = f"{twin.stem.split('-')[0]}-{number:02d}"
        if cell.cell_type == "code":
            cell.outputs = tidy(cell.outputs)
    notebook.metadata["jupytext"].pop("text_representation", None)
    notebook.metadata["language_info"] = {"name": "java", "file_extension": ".java"}
    target = FOLDER / f"{twin.stem}.ipynb"
    nbformat.write(notebook, target)
    print(f"{target.name}: {len(notebook.cells)} cells, {target.stat().st_size // 1024} KiB")


def tidy(outputs: list) -> list:
    """Joins what one stream wrote in pieces, and drops the names of displays."""
    joined = []
    for output in outputs:
        output.get("metadata", {}).clear()
        last = joined[-1] if joined else {}
        if output.output_type == "stream" and last.get("name") == output.name:
            last["text"] += output.text
        else:
            joined.append(output)
    return joined


def main() -> None:
    twins = sorted((FOLDER / "text").glob("*.md"))
    wanted = sys.argv[1:]
    chosen = [t for t in twins if not wanted or any(t.name.startswith(w) for w in wanted)]
    if not chosen:
        sys.exit(f"execute.py: no text twin begins with {' or '.join(wanted)}")
    for twin in chosen:
        start = time.time()
        execute(twin)
        print(f"  in {time.time() - start:.1f} s")


if __name__ == "__main__":
    main()
