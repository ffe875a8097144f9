// Homework: t0
// Wrong: 
// Says: Q1: judged with the dot of cell 2
// %% t0-open
// %% t0-q1
// %% t0-q2
// %% t0-q2-check
// %% t0-q3
static double dot(double[] a, double[] b) {
  return 0;
}
@t0-q3@
// %% t0-q3-check
