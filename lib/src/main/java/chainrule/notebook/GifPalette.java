package chainrule.notebook;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The 256 colours of a GIF: those that charts use most, each other one replaced by the nearest.
 *
 * <p>A chart has few colours and many blends of them at its edges, so the commonest ones do; a
 * colour is never mixed from dots, which would cost bytes and flicker.
 */
public final class GifPalette {

  private static final int MOST = 256;

  private GifPalette() {}

  /**
   * Returns the pictures, all in the same 256 colours at most.
   *
   * @param pictures not modified
   * @return as many, new ones
   */
  public static List<BufferedImage> reduce(List<BufferedImage> pictures) {
    IndexColorModel colours = commonest(pictures);
    return pictures.stream().map(picture -> reduce(picture, colours)).toList();
  }

  /** Returns the commonest colours of all the pictures; equally common ones by their number. */
  private static IndexColorModel commonest(List<BufferedImage> pictures) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (BufferedImage picture : pictures) {
      int[] pixels = pixels(picture);
      for (int from = 0, to; from < pixels.length; from = to) {
        to = from + 1;
        while (to < pixels.length && pixels[to] == pixels[from]) {
          to++;
        }
        counts.merge(pixels[from] & 0xFFFFFF, to - from, Integer::sum);
      }
    }
    int[] commonest =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    return new IndexColorModel(8, commonest.length, commonest, 0, false, -1, 0);
  }

  private static BufferedImage reduce(BufferedImage picture, IndexColorModel colours) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] palette = new int[colours.getMapSize()];
    colours.getRGBs(palette);
    Map<Integer, Integer> nearest = new HashMap<>();
    int[] pixels = pixels(picture);
    int[] indices = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      indices[i] =
          i > 0 && pixels[i] == pixels[i - 1]
              ? indices[i - 1]
              : nearest.computeIfAbsent(pixels[i], pixel -> nearest(pixel, palette));
    }
    var reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    reduced.getRaster().setSamples(0, 0, width, height, 0, indices);
    return reduced;
  }

  private static int nearest(int pixel, int[] palette) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length && least > 0; i++) {
      int distance =
          square(pixel >> 16, palette[i] >> 16)
              + square(pixel >> 8, palette[i] >> 8)
              + square(pixel, palette[i]);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int square(int first, int second) {
    int difference = (first & 0xFF) - (second & 0xFF);
    return difference * difference;
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }
}
