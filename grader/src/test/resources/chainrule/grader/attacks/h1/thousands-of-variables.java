// Tries: takes the compiler hours, a little more with every one
// Cell: before q7
// Gets: everything
// Says: pieces of code were left out
int v = 0;
@3000 TIMES ; int v = 1;@
