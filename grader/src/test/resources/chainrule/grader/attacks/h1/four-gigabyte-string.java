// Tries: builds a string as long as strings can be
// Cell: q7
// Gets: q7 0
// Says: ran out of memory
double[] phi(double[] x) {
    throw new IllegalStateException("x".repeat(Integer.MAX_VALUE - 8));
}
