// Tries: adds a cell that is tagged as the check and hands in what is not the answer
// Cell: tagged q7
// Gets: everything
// Says: the locked cell h1-q7-check was changed; the original was used
check.phi(x -> new double[3]);
"4"
