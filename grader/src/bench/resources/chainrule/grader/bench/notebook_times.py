"""Runs a notebook to its end, as "run all" does, and prints what it took, as JSON.

Arguments: the kernel's folder, the notebook. The seconds of the whole count from before the kernel is started; those of
a cell are between its start and its end as the kernel tells them. The peak of resident memory is the kernel's own, asked for by one more
cell; 0 where the system does not tell.
"""
import json
import sys
import time
from datetime import datetime
from pathlib import Path

import nbformat
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

PATIENCE = 600
PEAK = """
java.nio.file.Files.exists(java.nio.file.Path.of("/proc/self/status"))
    ? java.nio.file.Files.readString(java.nio.file.Path.of("/proc/self/status")) : ""
"""


def seconds(cell):
    """The seconds that the kernel worked on a cell."""
    times = cell.metadata.get("execution", {})
    begun, ended = times.get("iopub.status.busy"), times.get("iopub.status.idle")
    if not begun or not ended:
        return 0.0
    return (datetime.fromisoformat(ended.replace("Z", "+00:00")) - datetime.fromisoformat(begun.replace("Z", "+00:00"))).total_seconds()


def peak(cell):
    """MiB, from what the last cell shows."""
    for output in cell.get("outputs", []):
        for line in str(output.get("data", {}).get("text/plain", "")).splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def main(folder, path):
    notebook = nbformat.read(path, as_version=4)
    checks = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code"]
    notebook.cells.append(nbformat.v4.new_code_cell(PEAK))
    manager = AsyncKernelManager()
    manager._kernel_spec = KernelSpec.from_resource_dir(folder)
    client = NotebookClient(
        notebook, km=manager, timeout=PATIENCE, record_timing=True, resources={"metadata": {"path": str(Path(path).parent)}}
    )
    start = time.perf_counter()
    client.execute()
    whole = time.perf_counter() - start
    slowest = max(checks, key=seconds)
    print(json.dumps({
        "seconds": whole,
        "checks": len(checks),
        "slowest": slowest.source.strip().splitlines()[0],
        "slowestSeconds": seconds(slowest),
        "peakMebibytes": peak(notebook.cells[-1]),
    }))


main(*sys.argv[1:])
