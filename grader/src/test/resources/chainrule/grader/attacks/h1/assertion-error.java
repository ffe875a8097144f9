// Tries: pretends that the check itself failed or passed
// Cell: q7
// Gets: q7 0
// Says: threw AssertionError: all checks passed
double[] phi(double[] x) {
    throw new AssertionError("all checks passed");
}
