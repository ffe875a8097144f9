package chainrule.exercises.ipynb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudentNotebookTests {
  @Test
  void solutionBecomesAStubThatNamesTheMethod() {
    String answer =
        """
        // two methods
        double[] softmax(double[] z) {
            // BEGIN SOLUTION
            return z;
            // END SOLUTION
        }

        static Map<String, double[]> parts(double[][] W, int k) {
          // BEGIN SOLUTION
          if (k > 0) {
            return softmax(k);
          }
          // END SOLUTION
        }""";

    assertThat(StudentNotebook.stub(answer))
        .isEqualTo(
            """
            // two methods
            double[] softmax(double[] z) {
                // YOUR CODE HERE
                throw new UnsupportedOperationException("softmax: not implemented yet");
            }

            static Map<String, double[]> parts(double[][] W, int k) {
              // YOUR CODE HERE
              throw new UnsupportedOperationException("parts: not implemented yet");
            }""");
  }

  @Test
  void releaseStripsOnlyAnswerCellsAndEveryOutput() throws NotebookException {
    Notebook notebook =
        Notebook.parse(
            """
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {"mine": 1}, "cells": [
             {"cell_type": "code", "id": "a", "execution_count": 3,
              "metadata": {"nbgrader": {"grade_id": "q1", "solution": true}},
              "source": ["int f() {\\n", "    // BEGIN SOLUTION\\n", "    return 1;\\n",
                         "    // END SOLUTION\\n", "}"],
              "outputs": [{"output_type": "stream", "name": "stdout", "text": "secret"}]},
             {"cell_type": "code", "id": "b", "metadata": {}, "source": "// BEGIN SOLUTION",
              "outputs": []}]}
            """,
            "test");

    Notebook student = StudentNotebook.student(notebook);

    assertThat(student.cells().get(0).source())
        .contains("f: not implemented yet")
        .doesNotContain("return 1");
    assertThat(student.cells().get(1).source()).isEqualTo("// BEGIN SOLUTION");
    assertThat(student.toJson()).doesNotContain("secret").contains("\"mine\": 1");
    assertThat(notebook.toJson()).contains("secret");
  }
}
