"""Writes linear.csv, the values that the tests expect, from iris.csv of this course.

python -m pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
python linear.py PATH-TO/datasets/iris/iris.csv
"""
import csv
import pathlib
import sys

import numpy as np
from scipy import optimize
from sklearn import linear_model, metrics

HERE = pathlib.Path(__file__).parent
with open(sys.argv[1], newline="") as file:
    ROWS = list(csv.DictReader(file))
FEATURES = [name for name in ROWS[0] if name.endswith("_cm")]
X = np.array([[float(row[name]) for name in FEATURES] for row in ROWS])
CLASSES = ["setosa", "versicolor", "virginica"]
Y = np.array([CLASSES.index(row["species"]) for row in ROWS])
PETALS = X[:, [FEATURES.index("petal_length_cm"), FEATURES.index("petal_width_cm")]]


def text(values):
    return " ".join(repr(float(v)) for v in np.ravel(values))


def lms():
    """The rule of Widrow and Hoff, online in file order: petal width from petal length."""
    model = linear_model.SGDRegressor(
        loss="squared_error", penalty=None, shuffle=False, learning_rate="constant", eta0=0.01,
        max_iter=5, tol=None)
    model.fit(PETALS[:, :1], PETALS[:, 1])
    return [model.intercept_[0], *model.coef_]


def least_squares():
    model = linear_model.LinearRegression().fit(X[:, :3], X[:, 3])
    return [model.intercept_, *model.coef_]


def logistic():
    two = Y > 0
    model = linear_model.LogisticRegression(C=np.inf, tol=1e-12, max_iter=100000, solver="newton-cholesky")
    model.fit(PETALS[two], Y[two] - 1)
    loss = metrics.log_loss(Y[two] - 1, model.predict_proba(PETALS[two]))
    return [*model.intercept_, *model.coef_[0]], loss, model.score(PETALS[two], Y[two] - 1)


def softmax(c):
    """Mean cross-entropy + (lambda/2) sum of squared weights, with lambda = 1 / (c m)."""
    model = linear_model.LogisticRegression(C=c, tol=1e-12, max_iter=100000, solver="newton-cg")
    model.fit(X, Y)
    loss = metrics.log_loss(Y, model.predict_proba(X)) + (model.coef_ ** 2).sum() / (2 * c * len(Y))
    return model.coef_.T, model.intercept_, loss, model.score(X, Y)


def least_hinge():
    """The smallest mean multiclass hinge, margin 1, of all linear classifiers: a linear program."""
    m, d, k = len(Y), 2, 3
    unknowns = d * k + k + m * (k - 1)
    cost = np.concatenate([np.zeros(d * k + k), np.full(m * (k - 1), 1 / m)])
    constraints, at = np.zeros((m * (k - 1), unknowns)), 0
    for i in range(m):
        for j in range(k):
            if j != Y[i]:
                for column, sign in ((j, 1), (Y[i], -1)):
                    constraints[at, column * d:(column + 1) * d] = sign * PETALS[i]
                    constraints[at, d * k + column] = sign
                constraints[at, d * k + k + at] = -1
                at += 1
    bounds = [(None, None)] * (d * k + k) + [(0, None)] * (m * (k - 1))
    found = optimize.linprog(cost, constraints, np.full(m * (k - 1), -1.0), bounds=bounds)
    return found.fun


def fixed_hinge():
    """Loss and gradient of hand-made weights, margin 0.5, by plain loops."""
    w = np.array([[0.3, -0.2, 0.1], [-0.4, 0.5, 0.2]])
    b = np.array([0.1, -0.3, 0.2])
    loss, dw, db = 0.0, np.zeros_like(w), np.zeros_like(b)
    for x, y in zip(PETALS, Y):
        s = x @ w + b
        for j in range(3):
            if j != y and s[j] - s[y] + 0.5 > 0:
                loss += s[j] - s[y] + 0.5
                dw[:, j] += x
                dw[:, y] -= x
                db[j] += 1
                db[y] -= 1
    return loss / len(Y), dw / len(Y), db / len(Y)


with open(HERE / "linear.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["name", "values"])
    writer.writerow(["LMS", text(lms())])
    writer.writerow(["least squares", text(least_squares())])
    weights, loss, accuracy = logistic()
    writer.writerow(["logistic", text(weights)])
    writer.writerow(["logistic loss accuracy", text([loss, accuracy])])
    weights, bias, loss, accuracy = softmax(1.0)
    writer.writerow(["softmax weights", text(weights)])
    writer.writerow(["softmax bias", text(bias)])
    writer.writerow(["softmax loss accuracy", text([loss, accuracy])])
    writer.writerow(["least hinge", text([least_hinge()])])
    loss, dw, db = fixed_hinge()
    writer.writerow(["hinge loss", text([loss])])
    writer.writerow(["hinge gradient", text(np.concatenate([dw.ravel(), db]))])
