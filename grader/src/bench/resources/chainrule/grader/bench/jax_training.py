"""JAX's side of the training benchmark, in both ways to write it; the faster one on this network serves."""

import functools
import os
import time

if hasattr(os, "sched_setaffinity"):  # JAX takes as many threads as it may use cores
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])

import jax

jax.config.update("jax_enable_x64", True)

import jax.numpy as jnp
from training_peer import T, W1, W2, X, b1, b2, batch, examples, outputs, rate, serve

X, T = jnp.asarray(X), jnp.asarray(T)
batches = examples // batch


def loss(theta, x, t):
    (W1, b1), (W2, b2) = theta
    z = jax.nn.sigmoid(x @ W1 + b1) @ W2 + b2
    if outputs == 1:
        return (jnp.logaddexp(0.0, z) - t * z).mean()
    return -(t * jax.nn.log_softmax(z)).sum(axis=1).mean()


def update(theta, chosen):
    value, gradient = jax.value_and_grad(loss)(theta, X[chosen], T[chosen])
    return jax.tree.map(lambda a, g: a - rate * g, theta, gradient), value


@functools.partial(jax.jit, donate_argnums=0)
def whole_sweep(theta, key):
    order = jax.random.permutation(key, examples).reshape(batches, batch)
    theta, values = jax.lax.scan(update, theta, order)
    return theta, values.mean()


permutation = jax.jit(lambda key: jax.random.permutation(key, examples).reshape(batches, batch))
one_step = jax.jit(update, donate_argnums=0)


def step_by_step(theta, key):
    for chosen in permutation(key):
        theta, value = one_step(theta, chosen)
    return theta, value


def first_weights():
    return jax.tree.map(jnp.array, ((W1, b1), (W2, b2)))


def first_loss():
    theta, values = first_weights(), []
    for chosen in jnp.arange(examples).reshape(batches, batch):
        theta, value = one_step(theta, chosen)
        values.append(float(value))
    return sum(values) / batches


class Training:
    def __init__(self, way):
        self.way = way
        self.theta = first_weights()
        self.key = jax.random.key(1)

    def sweep(self):
        self.key, drawn = jax.random.split(self.key)
        self.theta, value = self.way(self.theta, drawn)
        value.block_until_ready()

    def seconds(self, sweeps=5):
        self.sweep()
        start = time.perf_counter()
        for _ in range(sweeps):
            self.sweep()
        return time.perf_counter() - start


serve(min((Training(whole_sweep), Training(step_by_step)), key=Training.seconds).sweep, first_loss)
