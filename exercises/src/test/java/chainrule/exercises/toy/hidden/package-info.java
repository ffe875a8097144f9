/** The hidden checks of the toy homework. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.toy.hidden;
