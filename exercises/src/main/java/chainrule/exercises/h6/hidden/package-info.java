/** The hidden checks of homework 6, which only the grader has. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h6.hidden;
