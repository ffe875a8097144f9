// Tries: takes all memory of the sandbox
// Cell: q7
// Gets: q7 0
// Says: ran out of memory
double[] phi(double[] x) {
    List<double[]> all = new ArrayList<>();
    while (true) {
        all.add(new double[1 << 20]);
    }
}
