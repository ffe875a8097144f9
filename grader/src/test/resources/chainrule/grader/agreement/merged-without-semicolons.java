// Homework: t0
// Wrong: Q2
// Says: ';' expected
// %% t0-open
// %% t0-q1
@t0-q1@
@t0-q1-check@
@t0-q2@
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
