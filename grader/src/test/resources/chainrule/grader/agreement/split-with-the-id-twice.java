// Homework: t0
// Wrong: 
// Says: there is more than one cell t0-q1
// %% t0-open
// %% t0-q1
static double product(double x, double y) {
  return x * y;
}
// %% t0-q1
static double dot(double[] a, double[] b) {
  double sum = 0;
  for (int i = 0; i < a.length; i++) {
    sum += product(a[i], b[i]);
  }
  return sum;
}
// %% t0-q1-check
// %% t0-q2
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
