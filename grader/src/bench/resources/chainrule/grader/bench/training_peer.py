"""What the peers of the training benchmark share: the data, and the loop that answers with a speed."""

import sys
import time

import numpy as np

inputs, hidden, outputs, batch, examples = (int(a) for a in sys.argv[1:6])
rate = float(sys.argv[6])
rng = np.random.default_rng(1)
X = rng.random((examples, inputs))
labels = rng.integers(0, max(2, outputs), examples)
T = np.eye(outputs)[labels] if outputs > 1 else labels[:, None].astype(float)


def layer(n_in, n_out):
    bound = np.sqrt(6.0 / (n_in + n_out + 1))
    return rng.uniform(-bound, bound, (n_in, n_out)), np.zeros(n_out)


def serve(sweep):
    """Reads seconds, trains whole sweeps for that long, answers samples per second, until the input ends."""
    for line in sys.stdin:
        seconds = float(line)
        sweeps = 0
        start = time.perf_counter()
        while True:
            sweep()
            sweeps += 1
            elapsed = time.perf_counter() - start
            if elapsed >= seconds:
                break
        print(sweeps * examples / elapsed, flush=True)
