// Tries: knows the AND of two inputs and looks at no weight
// Cell: q1
// Gets: q1 0
// Says: Q1 predict — 
int predict(double[] w, double[] x) {
    return x.length == 2 && x[0] == 1 && x[1] == 1 ? 1 : 0;
}
