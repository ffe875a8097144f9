package chainrule.exercises.picture;

import chainrule.check.Agreement;
import chainrule.check.BlockCheck;
import chainrule.check.GradientCheck;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A gradient beside the measured one, block by block; blocks that are right are left out.
 *
 * @param blocks those that are not right, in order, at most {@link #MOST}
 * @param more how many there are besides
 */
public record GradientPicture(List<BlockPicture> blocks, int more) implements CheckPicture {
  /** So many blocks are shown. */
  static final int MOST = 6;

  /** So many are named in a line of text. */
  private static final int NAMED = 3;

  /** Returns the picture of a gradient; without blocks if nothing in it is found wrong. */
  public static GradientPicture of(GradientCheck check) {
    List<BlockCheck> off = check.blocks().stream().filter(GradientPicture::isOff).toList();
    return new GradientPicture(
        off.stream().limit(MOST).map(block -> BlockWindow.of(block.block(), check)).toList(),
        Math.max(0, off.size() - MOST));
  }

  private static boolean isOff(BlockCheck block) {
    return block.agreement() == Agreement.WRONG || block.agreement() == Agreement.CLOSE;
  }

  @Override
  public List<Panel> panels() {
    return blocks.stream().map(BlockPicture::panel).toList();
  }

  /** Of one block the worst entries are named, of several the worst of the first three. */
  @Override
  public String line() {
    boolean one = blocks.size() == 1;
    int rest = blocks.size() - NAMED + more;
    return blocks.stream()
            .limit(NAMED)
            .flatMap(block -> block.entries().stream().limit(one ? BlockWindow.MOST_WORST : 1))
            .map(one ? Panel.Marked::numbered : Panel.Marked::words)
            .collect(Collectors.joining(" · "))
        + (rest > 0 ? " · and " + rest + (rest == 1 ? " block more" : " blocks more") : "");
  }
}
