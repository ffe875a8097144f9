package chainrule.notebook;

/**
 * A value that a notebook shows as a picture.
 *
 * <p>A front end shows the SVG; the PNG is for those that do not, and for a notebook that is opened
 * before it is trusted. The value's {@link Object#toString() toString} says in words what the
 * picture shows.
 */
public interface Picture {

  /** {@return this picture as an SVG document} */
  String svg();

  /** {@return this picture as the bytes of a PNG file} */
  byte[] png();
}
