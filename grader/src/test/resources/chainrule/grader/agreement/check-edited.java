// Homework: t0
// Wrong: 
// Says: the locked cell t0-q1-check was changed
// %% t0-open
// %% t0-q1
// %% t0-q1-check
check.dot((a, b) -> dot(a, b)); // mine
// %% t0-q2
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
