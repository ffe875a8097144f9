"""What the peers of the training benchmark share: the data, and the loop that answers with a loss or a speed."""

import sys
import time

import numpy as np

inputs, hidden, outputs, batch, examples = (int(a) for a in sys.argv[1:6])
rate = float(sys.argv[6])
rng = np.random.default_rng(1)
numbers = iter(np.split(np.fromfile(sys.argv[7], "<f8"), np.cumsum(
    [examples * inputs, examples, inputs * hidden, hidden, hidden * outputs])))
X = next(numbers).reshape(examples, inputs)
labels = next(numbers).astype(int)
W1, b1 = next(numbers).reshape(inputs, hidden), next(numbers)
W2, b2 = next(numbers).reshape(hidden, outputs), next(numbers)
T = np.eye(outputs)[labels] if outputs > 1 else labels[:, None].astype(float)


def serve(sweep, first_loss):
    """Answers until the input ends: "loss" with the mean loss of the first sweep in the data's order, seconds
    with the samples per second of whole sweeps for that long."""
    for line in sys.stdin:
        if line.strip() == "loss":
            print(float(first_loss()), flush=True)
            continue
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
