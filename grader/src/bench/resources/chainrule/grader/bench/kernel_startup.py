"""Starts a Jupyter kernel once; prints the seconds to its first reply, then those of a cell, as two numbers.

Arguments: the kernel's folder, the source of the cell that must publish a picture; or no second argument.
The clock runs from before the process is started until the reply to "1 + 1" is there.
"""
import sys
import time

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

PATIENCE = 120


def answer(client, request):
    """Waits for the reply to one request, however long the kernel takes to listen."""
    while True:
        reply = client.get_shell_msg(timeout=PATIENCE)
        if reply["parent_header"].get("msg_id") == request:
            if reply["content"]["status"] != "ok":
                raise SystemExit("the kernel answered " + str(reply["content"]))
            return


def draw(client, cell):
    """Runs a cell and requires that it published a picture."""
    kinds = set()
    client.execute_interactive(
        cell, timeout=PATIENCE, output_hook=lambda message: kinds.update(message["content"].get("data", {}))
    )
    if not any(kind.startswith("image/") for kind in kinds):
        raise SystemExit("no picture but " + str(sorted(kinds)) + " from: " + cell)


def main(folder, cell=None):
    manager = KernelManager()
    manager._kernel_spec = KernelSpec.from_resource_dir(folder)
    start = time.perf_counter()
    manager.start_kernel()
    client = manager.blocking_client()
    try:
        client.start_channels()
        answer(client, client.execute("1 + 1"))
        ready = time.perf_counter()
        chart = 0.0
        if cell is not None:
            draw(client, cell)
            chart = time.perf_counter() - ready
        print(ready - start, chart)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


main(*sys.argv[1:])
