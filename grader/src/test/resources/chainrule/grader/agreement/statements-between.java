// Homework: t0
// Wrong: 
// Says: 
// %% t0-open
// %% t0-q1
// %% -
dot(new double[] {1}, new double[] {2})
// %% t0-q1-check
// %% -
System.out.println("one");
// %% t0-q2
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
