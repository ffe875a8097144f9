package chainrule.notebook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTextTests {

  @Test
  void paragraphsTagsAndEntitiesAreText() {
    String comment =
        """
         The unit fires when {@code w·x ≥ 0}, see {@link Perceptron#predict the rule},
         {@link #bias} and {@link Math#abs(double)}. Else it does not.

         <p>It costs O(n<sup>2</sup>) &lt; &infin;, and {@literal <b>} is <b>bold</b>.\
        """;
    assertThat(JavadocText.of(comment))
        .isEqualTo(
            """
            The unit fires when w·x ≥ 0, see the rule, bias and Math.abs(double). Else it
            does not.

            It costs O(n^2) < ∞, and <b> is bold.""");
  }

  @Test
  void blockTagsAreSections() {
    String comment =
        """
         {@return the loss}

         @param <T> what it measures
         @param scores shape [m, k]
         @param targets a long description that has to go on in a second line because it does not fit
         @throws IllegalArgumentException if the shapes differ
         @see Math#exp
         @see "Bishop (2006)"
         @since 1.2\
        """;
    assertThat(JavadocText.of(comment))
        .isEqualTo(
            """
            Returns the loss.

            Parameters:
              <T>: what it measures
              scores: shape [m, k]
              targets: a long description that has to go on in a second line because it does
                  not fit

            Throws:
              IllegalArgumentException: if the shapes differ

            See also:
              Math.exp
              "Bishop (2006)\"""");
  }

  @Test
  void listsAndCodeKeepTheirLines() {
    String comment =
        """
         Ways:<ul>
         <li>one
         <li>two</li>
         </ul>
         <pre>{@code
         if (a < b) {
           c();
         }
         }</pre>
         End.\
        """;
    assertThat(JavadocText.of(comment))
        .isEqualTo(
            """
            Ways:

              - one
              - two

                if (a < b) {
                  c();
                }

            End.""");
  }

  @Test
  void brokenMarkupLosesNoText() {
    assertThat(JavadocText.of(" a < b and {@code c")).contains("a", "b and", "c");
    assertThat(JavadocText.of(" ends a comment: */ and goes on")).contains("*/ and goes on");
    assertThat(JavadocText.of("")).isEmpty();
  }
}
