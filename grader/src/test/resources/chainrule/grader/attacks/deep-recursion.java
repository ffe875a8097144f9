// Tries: overflows the stack
// Cell: q7
// Loses: q7
// Says: StackOverflowError
double[] phi(double[] x) {
    return phi(x);
}
