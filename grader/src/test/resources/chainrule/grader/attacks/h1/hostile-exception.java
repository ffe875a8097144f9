// Tries: throws an exception of which every method is hostile
// Cell: q7
// Gets: q7 0
// Says: threw Hostile
class Hostile extends RuntimeException {
    @Override public String toString() { throw new Error("toString"); }
    @Override public String getMessage() { throw this; }
    @Override public String getLocalizedMessage() { System.exit(0); return ""; }
    @Override public Throwable getCause() { return this; }
    @Override public boolean equals(Object other) { while (true) { Thread.onSpinWait(); } }
    @Override public int hashCode() { while (true) { Thread.onSpinWait(); } }
    @Override public StackTraceElement[] getStackTrace() { return null; }
    @Override public void printStackTrace() { System.exit(0); }
    @Override public void printStackTrace(PrintStream to) { System.exit(0); }
    @Override public Throwable fillInStackTrace() { return null; }
}
double[] phi(double[] x) {
    throw new Hostile();
}
