// Tries: knows the agent by the stack, and answers otherwise than in a notebook
// Cell: q7
// Gets: q7 0
// Says: no weights can tell the two classes apart
double[] phi(double[] x) {
    boolean graded = Arrays.stream(Thread.currentThread().getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith("chainrule.grader"));
    return graded ? new double[3] : new double[] {x[0], x[1], x[0] * x[1]};
}
