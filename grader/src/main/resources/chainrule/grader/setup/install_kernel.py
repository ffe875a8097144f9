"""Asks a Jupyter where a kernel would go and which of its name are there; installs it if a folder is named.

Arguments: the kernel's name, --user, --sys-prefix or a prefix, and the folder to install. Prints one object.
"""

import json
import os
import sys

from jupyter_client.kernelspec import KernelSpecManager

name, place = sys.argv[1:3]
manager = KernelSpecManager(ensure_native_kernel=False)
prefix = {"--user": None, "--sys-prefix": sys.prefix}.get(place, place)
if len(sys.argv) > 3:
    manager.install_kernel_spec(sys.argv[3], kernel_name=name, user=prefix is None, prefix=prefix)
if prefix is None:
    kernels = manager.user_kernel_dir
else:
    kernels = os.path.join(os.path.abspath(prefix), "share", "jupyter", "kernels")
found = manager.find_kernel_specs().get(name)
places = {"destination": os.path.join(kernels, name), "found": found}
print(json.dumps({key: path and os.path.realpath(path) for key, path in places.items()}))
