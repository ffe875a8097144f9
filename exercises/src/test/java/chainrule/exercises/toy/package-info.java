/** A homework of one question, for the tests of the framework. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.toy;
