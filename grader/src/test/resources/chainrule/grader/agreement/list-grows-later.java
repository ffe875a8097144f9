// Homework: t0
// Wrong: 
// Says: 
// %% t0-open
// %% -
List<Double> seen = new ArrayList<>();
// %% t0-q1
static double dot(double[] a, double[] b) {
  double sum = 0;
  for (int i = 0; i < a.length; i++) {
    sum += (seen.isEmpty() ? 1 : 2) * a[i] * b[i];
  }
  return sum;
}
// %% t0-q1-check
// %% t0-q2
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
// %% -
seen.add(1.0);
