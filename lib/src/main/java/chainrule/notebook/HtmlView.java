package chainrule.notebook;

/**
 * A value that a notebook shows as HTML.
 *
 * <p>The value's {@link Object#toString() toString} is the plain text that goes with it: what a
 * terminal prints, and what a tool that cannot show HTML reads.
 */
@FunctionalInterface
public interface HtmlView {

  /**
   * Returns this value as an HTML fragment.
   *
   * @return an HTML fragment, everything that is not markup escaped; needs no network, and reads
   *     without a script
   */
  String html();
}
