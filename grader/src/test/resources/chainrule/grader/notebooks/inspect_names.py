"""Asks a fresh kernel what names mean, as Shift-Tab does; prints the replies as one list in JSON.

Arguments: the cells to run first, "--", the cells to ask about, in which a bar marks the cursor.
"""
import json
import sys

from jupyter_client.manager import start_new_kernel

PATIENCE = 120


def reply(client, request):
    while True:
        message = client.get_shell_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == request:
            return message["content"]


def main(arguments):
    split = arguments.index("--")
    manager, client = start_new_kernel(kernel_name="java", startup_timeout=PATIENCE)
    try:
        for cell in arguments[:split]:
            reply(client, client.execute(cell))
        asked = [(cell.replace("|", ""), cell.index("|")) for cell in arguments[split + 1 :]]
        print(json.dumps([reply(client, client.inspect(*place)) for place in asked]))
    finally:
        client.stop_channels()
        manager.shutdown_kernel()


main(sys.argv[1:])
