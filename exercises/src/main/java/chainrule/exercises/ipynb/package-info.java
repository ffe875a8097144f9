/** Reads and writes homework notebooks in nbgrader's cell format. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.ipynb;
