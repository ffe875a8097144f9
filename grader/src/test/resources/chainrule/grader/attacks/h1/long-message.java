// Tries: says thirty megabytes
// Cell: q7
// Gets: q7 0
// Says: threw IllegalStateException: xyxyxyxyxy
double[] phi(double[] x) {
    throw new IllegalStateException("xy".repeat(15_000_000));
}
