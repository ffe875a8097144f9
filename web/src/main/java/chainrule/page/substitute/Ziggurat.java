package chainrule.page.substitute;

/**
 * Random numbers under a curve: most lie in one of its layers, the others in an overhang.
 *
 * <p>It takes its random bits in the same order as the JDK. That one has the tables written out,
 * which would be half of a page's script; here they are computed.
 *
 * @see "McFarland, A modified ziggurat algorithm for generating exponentially and normally
 *     distributed pseudorandom numbers (2016)"
 */
final class Ziggurat {
  private static final int SECTIONS = 256;
  private static final double ONE = 0x1p63;

  private final FallingCurve curve;
  private final int count;

  /** Lengths and heights of the layers over 2⁶³: a factor for 63 random bits. */
  private final double[] x;

  private final double[] y;

  /** The part of section j that stands for overhang j, less 1/2; the rest is the alias's. */
  private final double[] limit;

  private final int[] alias;

  Ziggurat(FallingCurve curve, ZigguratLayers layers) {
    this.curve = curve;
    this.count = layers.count();
    this.x = new double[count + 1];
    this.y = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      x[i] = layers.x(i) / ONE;
      y[i] = layers.y(i) / ONE;
    }
    this.alias = new int[SECTIONS];
    this.limit = shares(layers);
    balance(limit, alias);
    for (int j = 0; j < SECTIONS; j++) {
      limit[j] -= 0.5;
    }
  }

  /** Returns the layer that the lowest bits choose, or -1 for an overhang. */
  int layer(long drawn) {
    int i = section(drawn);
    return i < count ? i : -1;
  }

  /** Returns the length of a layer over 2⁶³. */
  double length(int layer) {
    return x[layer];
  }

  /** Draws an overhang, each as likely as it is large; 0 is the tail. */
  int overhang(MixedCounter bits) {
    long drawn = bits.nextLong();
    int j = section(drawn);
    return drawn / (2 * ONE) < limit[j] ? j : alias[j];
  }

  /** Draws x of a point in overhang j, at least 1; the first try has {@code across} for it. */
  double inOverhang(int j, long across, MixedCounter bits) {
    boolean belowChord = x[j] * ONE >= curve.inflection();
    long right = across;
    while (true) {
      long down = bits.nextLong() >>> 1;
      boolean mirrored = belowChord && down < right;
      double found = between(x, j, mirrored ? down : right);
      if (between(y, j, mirrored ? right : down) < curve.at(found)) {
        return found;
      }
      right = bits.nextLong() >>> 1;
    }
  }

  private static int section(long drawn) {
    return (int) drawn & (SECTIONS - 1);
  }

  private static double between(double[] ends, int j, long part) {
    return ends[j] * ONE + part * (ends[j - 1] - ends[j]);
  }

  /** The overhangs' areas, 1 being their sum over the number of sections. */
  private static double[] shares(ZigguratLayers layers) {
    double[] shares = new double[SECTIONS];
    double unit = layers.area() * (SECTIONS - layers.count()) / SECTIONS;
    shares[0] = SECTIONS;
    for (int j = 1; j <= layers.count(); j++) {
      shares[j] = layers.overhang(j) / unit;
      shares[0] -= shares[j];
    }
    return shares;
  }

  /**
   * Fills every section that has less than 1 from one that has more, its alias.
   *
   * @see "Walker, An efficient method for generating discrete random variables with general
   *     distributions (1977)"
   */
  private static void balance(double[] shares, int[] alias) {
    int[] order = new int[SECTIONS];
    int rich = partition(shares, order);
    int poor = rich - 1;
    for (int j = 0; j < SECTIONS; j++) {
      alias[j] = j;
    }
    while (poor >= 0 && rich < SECTIONS) {
      int giver = order[rich];
      alias[order[poor]] = giver;
      shares[giver] -= 1 - shares[order[poor]];
      if (shares[giver] < 1) {
        order[poor] = giver;
        rich++;
      } else {
        poor--;
      }
    }
  }

  /**
   * Puts the sections with less than 1 in front, by swaps; returns the place of the first other.
   */
  private static int partition(double[] shares, int[] order) {
    for (int j = 0; j < SECTIONS; j++) {
      order[j] = j;
    }
    int front = 0;
    int back = SECTIONS - 1;
    while (front <= back) {
      if (shares[order[front]] < 1) {
        front++;
      } else if (shares[order[back]] >= 1) {
        back--;
      } else {
        int swapped = order[front];
        order[front] = order[back];
        order[back] = swapped;
      }
    }
    return front;
  }
}
