package chainrule.grader.gradebook;

import chainrule.exercises.picture.BlockPicture;
import chainrule.exercises.picture.CurvePicture;
import chainrule.exercises.picture.GradientPicture;
import chainrule.exercises.picture.RegionPicture;
import chainrule.plot.AxisRange;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A picture of each kind, as a failed check shows it. */
public final class MadeUpPictures {
  private MadeUpPictures() {}

  /** Returns a small block, and a large one without numbers in its cells. */
  public static GradientPicture gradient() {
    List<Double> large =
        IntStream.range(0, 144).mapToObj(i -> i % 7 == 0 ? Double.NaN : 70.0 - i).toList();
    return new GradientPicture(
        List.of(
            new BlockPicture(
                "W1",
                2,
                2,
                1,
                new BlockPicture.Window(0, 0, 2),
                List.of(1., 3., -0.0625, 0.),
                List.of(1., 1.5, -0.0625, 0.),
                List.of(new BlockPicture.Worst(0, 1, 3, 1.5))),
            new BlockPicture(
                "W2",
                64,
                30,
                20,
                new BlockPicture.Window(10, 10, 12),
                large,
                Collections.nCopies(144, -70.),
                List.of(
                    new BlockPicture.Worst(10, 10, Double.NaN, -70),
                    new BlockPicture.Worst(40, 2, 1e-9, -70)))),
        0);
  }

  /** Returns a course that is no longer finite, beside a band. */
  public static CurvePicture curve() {
    return new CurvePicture(
        "cost <of x>",
        "epoch",
        List.of(0., 1., 2.),
        List.of(List.of(1., 1.5, Double.POSITIVE_INFINITY)),
        List.of(1., 0.5, 0.25),
        List.of(1., 0.75, 0.5));
  }

  /** Returns a region with two cases, one of them on the wrong side. */
  public static RegionPicture region() {
    return new RegionPicture(
        new AxisRange(0, 1),
        new AxisRange(0, 1),
        List.of("00", "01"),
        List.of("01", "01"),
        List.of(
            new RegionPicture.JudgedPoint(0.25, 0.25, 0, 0),
            new RegionPicture.JudgedPoint(0.75, 0.25, 1, 0)));
  }
}
