package chainrule.notebook;

/**
 * A value that a notebook shows as a picture.
 *
 * <p>A front end shows the SVG within HTML, before the notebook is trusted too; the PNG is for
 * those that show no HTML. The value's {@link Object#toString() toString} says in words what the
 * picture shows: its text alternative.
 */
public interface Picture {

  /** {@return this picture as an SVG document} */
  String svg();

  /** {@return this picture as the bytes of a PNG file} */
  byte[] png();
}
