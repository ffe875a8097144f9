// Tries: has whoever reads comments one by one run out of stack
// Cell: q7
// Gets: everything
// Says: Q7 phi
double[] phi(double[] x) {
    @20000 TIMES /* why */@
    return new double[] {x[0], x[1], x[0] * x[1]};
}
