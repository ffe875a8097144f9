"""Records losses and gradients of small networks of special layers, by JAX: python layers.py

Images are height x width x channels. The loss is half the sum of the squared errors.
"""

import csv
from pathlib import Path

import jax
import numpy as np

jax.config.update("jax_enable_x64", True)

import jax.numpy as jnp
from jax import lax

rng = np.random.default_rng(7)
EPSILON = 1e-5


def batch_norm(theta, x):
    return (x - x.mean(0)) / jnp.sqrt(x.var(0) + EPSILON) * theta[:3] + theta[3:]


RUNNING_MEAN = np.array([0.5, -1.0, 0.25])
RUNNING_VARIANCE = np.array([4.0, 0.5, 1.5])


def batch_norm_answering(theta, x):
    return (x - RUNNING_MEAN) / jnp.sqrt(RUNNING_VARIANCE + EPSILON) * theta[:3] + theta[3:]


def prelu(theta, x):
    return jnp.where(x > 0, x, theta * x)


def maxout(theta, x):
    z = x @ theta[:24].reshape(4, 6) + theta[24:]
    return z.reshape(-1, 3, 2).max(axis=2)


def residual(theta, x):
    return x + jnp.tanh(x @ theta[:9].reshape(3, 3) + theta[9:])


def residual_answering(theta, x):
    return x + 0.75 * jnp.tanh(x @ theta[:9].reshape(3, 3) + theta[9:])


def convolution(theta, x):
    images = x.reshape(-1, 5, 4, 2)
    kernel = theta[:54].reshape(3, 3, 2, 3)
    z = lax.conv_general_dilated(
        images, kernel, (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC"))
    return jnp.tanh(z + theta[54:]).reshape(len(x), -1)


def pooling(theta, x):
    sums = lax.reduce_window(
        x.reshape(-1, 4, 6, 2), 0.0, lax.add, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
    return (sums / 4).reshape(len(x), -1)


def small_lenet(theta, x):
    """7x9x1, field 2 to 6x8x2, pooled to 3x4x2, field 3 to 1x2x4, dense to 3."""
    at = 0

    def take(*shape):
        nonlocal at
        part = theta[at : at + int(np.prod(shape))].reshape(shape)
        at += int(np.prod(shape))
        return part

    def convolve(images, field, channels, maps):
        kernel = take(field, field, channels, maps)
        return jax.nn.sigmoid(
            lax.conv_general_dilated(
                images, kernel, (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC"))
            + take(maps))

    a = convolve(x.reshape(-1, 7, 9, 1), 2, 1, 2)
    a = lax.reduce_window(a, 0.0, lax.add, (1, 2, 2, 1), (1, 2, 2, 1), "VALID") / 4
    a = convolve(a, 3, 2, 4).reshape(len(x), -1)
    return a @ take(8, 3) + take(3)


CASES = [  # name, function, examples, inputs, outputs, parameters
    ("batch norm", batch_norm, 6, 3, 3, 6),
    ("batch norm answering", batch_norm_answering, 6, 3, 3, 6),
    ("prelu", prelu, 5, 4, 4, 4),
    ("maxout", maxout, 5, 4, 3, 30),
    ("residual", residual, 5, 3, 3, 12),
    ("residual answering", residual_answering, 5, 3, 3, 12),
    ("convolution", convolution, 3, 40, 18, 57),
    ("pooling", pooling, 2, 48, 12, 0),
    ("small lenet", small_lenet, 4, 63, 3, 10 + 76 + 27),
]


def text(array):
    return " ".join(repr(float(v)) for v in np.asarray(array).ravel())


def rows():
    for name, f, examples, inputs, outputs, parameters in CASES:
        x = rng.uniform(-1.5, 1.5, (examples, inputs))
        t = rng.uniform(-1.0, 1.0, (examples, outputs))
        theta = rng.uniform(-1.0, 1.0, parameters)
        loss = lambda p, v: ((f(p, v) - t) ** 2).sum() / 2
        value, (by_theta, by_x) = jax.value_and_grad(loss, (0, 1))(theta, x)
        yield name + " x", text(x)
        yield name + " t", text(t)
        if parameters:
            yield name + " theta", text(theta)
            yield name + " gradient", text(by_theta)
        yield name + " loss", text(value)
        yield name + " input gradient", text(by_x)
        if name == "batch norm":
            yield "running mean", text(0.1 * x.mean(0))
            yield "running variance", text(0.9 + 0.1 * x.var(0, ddof=1))


if __name__ == "__main__":
    with open(Path(__file__).with_name("layers.csv"), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "numbers"])
        writer.writerows(rows())
