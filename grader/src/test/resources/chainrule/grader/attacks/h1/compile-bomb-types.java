// Tries: has the compiler work out a type that doubles thirty times
// Cell: before q7
// Gets: everything
// Says: could not be compiled
class Pair<X, Y> {}
<T> Pair<T, T> twice(T value) { return null; }
Object nested = @30 TIMES twice(@0@30 TIMES )@;
