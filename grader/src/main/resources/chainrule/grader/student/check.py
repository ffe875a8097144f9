"""Runs a notebook in the kernel that it names; the notebook stays as it is.

check.py NOTEBOOK SECONDS writes a line of JSON when a cell begins, {"cell": 3, "of": 30}, and one for each cell
that fails, {"cell": 3, "id": nbgrader's grade_id or null, "error": what the kernel says}.
"""

import json
import os
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError


def say(**what):
    print(json.dumps(what), flush=True)


def grade_id(cell):
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def fail(cell, index, error):
    say(cell=index + 1, id=grade_id(cell), error=error)


def main(path, seconds):
    notebook = nbformat.read(path, as_version=4)
    running = {"cell": None, "index": 0}

    def begin(cell, cell_index):
        running.update(cell=cell, index=cell_index)
        say(cell=cell_index + 1, of=len(notebook.cells))

    def failed(cell, cell_index, execute_reply):
        content = execute_reply["content"]
        name, text = content.get("ename", ""), content.get("evalue", "")
        # The kernel's own errors say all in their text, exceptions of Java's have a name.
        fail(cell, cell_index, text if not name or text.startswith(name) else f"{name}: {text}")

    client = NotebookClient(
        notebook,
        timeout=seconds,
        startup_timeout=600,
        kernel_name="java",
        allow_errors=True,
        resources={"metadata": {"path": os.path.dirname(os.path.abspath(path))}},
        on_cell_start=begin,
        on_cell_error=failed,
    )
    try:
        client.execute()
    except CellTimeoutError:
        last = f"did not end within {seconds} seconds; what follows it was not run"
        fail(running["cell"], running["index"], last)
    except DeadKernelError:
        fail(running["cell"], running["index"], "ended the kernel; what follows it was not run")


main(sys.argv[1], int(sys.argv[2]))
