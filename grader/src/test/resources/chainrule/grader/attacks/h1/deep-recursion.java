// Tries: overflows the stack
// Cell: q7
// Gets: q7 0
// Says: StackOverflowError
double[] phi(double[] x) {
    return phi(x);
}
