// Tries: calls a function of the judge with an object of which every method is hostile
// Cell: q6
// Gets: q6 0
// Says: 
class Hostile extends ArrayList<Object> {
    @Override public java.util.Iterator<Object> iterator() { while (true) { Thread.onSpinWait(); } }
    @Override public boolean equals(Object other) { while (true) { Thread.onSpinWait(); } }
    @Override public int hashCode() { while (true) { Thread.onSpinWait(); } }
    @Override public int size() { throw new Error("size"); }
    @Override public String toString() { System.exit(0); return ""; }
}
@SuppressWarnings("unchecked")
int worstBlock(java.util.function.Function<double[], CostGradient> f, double[] theta, int[] blockStarts) {
    Object answer = ((java.util.function.Function) f).apply(new Hostile());
    return -1;
}
