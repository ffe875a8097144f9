// Homework: t0
// Wrong: 
// Says: the answer cell t0-q1 is missing; the dot in cell 2 counts
// %% t0-open
// %% -
@t0-q1@
// %% t0-q1-check
// %% t0-q2
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
