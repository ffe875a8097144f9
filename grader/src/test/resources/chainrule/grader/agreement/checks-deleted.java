// Homework: t0
// Wrong: 
// Says: the locked cell t0-q1-check was deleted; it was put back
// %% t0-open
// %% t0-q1
// %% t0-q2
// %% t0-q3
