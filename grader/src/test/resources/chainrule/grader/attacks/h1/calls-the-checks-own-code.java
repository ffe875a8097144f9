// Tries: has what the checks compute their right values with do the work
// Cell: q1
// Gets: q1 0
// Says: not available in this homework: chainrule.exercises.h1.ImpliedGradient
int predict(double[] w, double[] x) {
    if (w.length != x.length + 1) {
        throw new IllegalArgumentException(w.length + " weights for " + x.length + " inputs");
    }
    return chainrule.exercises.h1.ImpliedGradient.weightedSum(w, x) >= 0 ? 1 : 0;
}
