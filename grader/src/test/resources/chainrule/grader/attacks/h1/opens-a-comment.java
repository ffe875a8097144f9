// Tries: swallows the answers that follow with a comment that does not end
// Cell: q1
// Gets: q1 0
// Says: Q1 predict — weights
int predict(double[] w, double[] x) {
    return 1;
}
/* what follows is not read
