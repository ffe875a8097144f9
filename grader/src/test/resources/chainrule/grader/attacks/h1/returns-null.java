// Tries: returns nothing at all
// Cell: q7
// Gets: q7 0
// Says: null
double[] phi(double[] x) {
    return null;
}
