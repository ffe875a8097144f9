package chainrule.notebook;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Writes pictures as one animated GIF that repeats; of each picture only what has changed. */
public final class AnimatedGif {

  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();

  private AnimatedGif() {}

  /**
   * Returns the bytes of an animated GIF.
   *
   * @param frames at least one picture, all of one size and in the same 256 colours; not modified
   * @param millis how long each picture stays
   * @param lastMillis how long the last one stays
   * @return a file's content
   */
  public static byte[] write(List<BufferedImage> frames, int millis, int lastMillis) {
    return new AnimatedGif().encode(frames, millis, lastMillis);
  }

  private byte[] encode(List<BufferedImage> frames, int millis, int lastMillis) {
    var bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.prepareWriteSequence(null);
      BufferedImage before = null;
      for (int i = 0; i < frames.size(); i++) {
        BufferedImage frame = frames.get(i);
        Rectangle changed = before == null ? all(frame) : changed(before, frame);
        int stay = i == frames.size() - 1 ? lastMillis : millis;
        writer.writeToSequence(part(frame, changed, stay, i == 0), null);
        before = frame;
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private IIOImage part(BufferedImage frame, Rectangle area, int millis, boolean first)
      throws IIOInvalidTreeException {
    BufferedImage image = frame.getSubimage(area.x, area.y, area.width, area.height);
    // Not createFromRenderedImage: it would take the colours of any indexed image for the standard
    // ones.
    IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
    var root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(area.x));
    place.setAttribute("imageTopPosition", Integer.toString(area.y));
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("transparentColorIndex", "0");
    control.setAttribute("delayTime", Integer.toString(millis / 10));
    if (first) {
      child(root, "ApplicationExtensions").appendChild(endless());
    }
    metadata.setFromTree(FORMAT, root);
    return new IIOImage(image, null, metadata);
  }

  /**
   * The extension that makes viewers repeat: a block of 1, and how often as 16 bits, 0 for ever.
   */
  private static IIOMetadataNode endless() {
    var extension = new IIOMetadataNode("ApplicationExtension");
    extension.setAttribute("applicationID", "NETSCAPE");
    extension.setAttribute("authenticationCode", "2.0");
    extension.setUserObject(new byte[] {1, 0, 0});
    return extension;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    var found = root.getElementsByTagName(name);
    if (found.getLength() > 0) {
      return (IIOMetadataNode) found.item(0);
    }
    var added = new IIOMetadataNode(name);
    root.appendChild(added);
    return added;
  }

  private static Rectangle all(BufferedImage image) {
    return new Rectangle(0, 0, image.getWidth(), image.getHeight());
  }

  /** Returns the least rectangle outside which two pictures agree; one pixel where they all do. */
  private static Rectangle changed(BufferedImage before, BufferedImage after) {
    int width = after.getWidth();
    int height = after.getHeight();
    int[] old = before.getRGB(0, 0, width, height, null, 0, width);
    int[] now = after.getRGB(0, 0, width, height, null, 0, width);
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int i = 0; i < now.length; i++) {
      if (old[i] != now[i]) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = Math.min(top, i / width);
        bottom = Math.max(bottom, i / width);
      }
    }
    return right < 0
        ? new Rectangle(0, 0, 1, 1)
        : new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }
}
