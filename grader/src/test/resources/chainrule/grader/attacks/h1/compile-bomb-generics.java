// Tries: sends the compiler into an endless proof with types that contain themselves
// Cell: before q7
// Gets: everything
// Says: too deeply nested for the compiler
class Invariant<Z> {}
class Endless<X> extends Invariant<Invariant<? super Endless<Endless<X>>>> {
    Invariant<? super Endless<Byte>> cast(Endless<Byte> endless) { return endless; }
}
