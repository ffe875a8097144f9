// Homework: t0
// Wrong: Q1
// Says: cell 4 defines dot again
// %% t0-open
// %% t0-q1
static double dot(double[] a, double[] b) {
  return 0;
}
// %% t0-q1-check
// %% t0-q2
@t0-q1@
@t0-q2@
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
