// Tries: throws an exception whose name turns the text round and rings the bell
// Cell: q7
// Gets: q7 0
// Says: threw 
class Fine\u202e\u0007\u0008passed extends RuntimeException {}
double[] phi(double[] x) {
    throw new Fine\u202e\u0007\u0008passed();
}
