// Tries: returns the same array every time, filled anew
// Cell: q7
// Gets: q7 3.733
// Says: changed the result of an earlier one
double[] shared = new double[3];
double[] phi(double[] x) {
    shared[0] = x[0];
    shared[1] = x[1];
    shared[2] = x[0] * x[1];
    return shared;
}
