// Tries: hands the judge a vector of another length, NaN and null where it computes a cost
// Cell: q6
// Gets: q6 0
// Says: 
int worstBlock(java.util.function.Function<double[], CostGradient> f, double[] theta, int[] blockStarts) {
    for (double[] hostile : new double[][] {null, {}, {Double.NaN}, new double[100_000]}) {
        try {
            f.apply(hostile);
        } catch (RuntimeException e) {
            // the next one
        }
    }
    throw new IllegalStateException("still here");
}
