package chainrule.grader.isolation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The program by which Linux turns away system calls that no Java program needs and that would go
 * round a limit: a second process has a memory limit of its own, and shared memory is in none.
 *
 * <p>Classic BPF over {@code struct seccomp_data}: the number of the call at 0, the architecture at
 * 4, the arguments from 16, eight bytes each.
 */
final class SystemCallFilter {
  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int IF_ANY_BIT = 0x45;
  private static final int RETURN = 0x06;

  private static final int ALLOW = 0x7fff_0000;
  private static final int NOT_PERMITTED = 0x0005_0001;
  private static final int NO_SUCH_CALL = 0x0005_0026;
  private static final int KILL = 0x8000_0000;

  private static final int NUMBER = 0;
  private static final int ARCHITECTURE = 4;
  private static final int ARGUMENTS = 16;
  private static final int FLAGS_OF_MMAP = ARGUMENTS + 3 * 8;

  private static final int CLONE_THREAD = 0x1_0000;
  private static final int MAP_SHARED = 0x01;
  private static final int MAP_ANONYMOUS = 0x20;
  private static final int MAP_GROWSDOWN = 0x100;
  private static final int X32 = 0x4000_0000;
  private static final int CLONE3 = 435;

  /** Numbers above 423 are the same everywhere: io_uring, mounts, pidfd_open, memfd_secret. */
  private static final int[] EVERYWHERE = {425, 426, 427, 428, 429, 430, 431, 432, 434, 442, 447};

  private static final Machine X86_64 = new Machine(0xC000_003E, 56, 9, 41, DeniedSystemCall::x86);
  private static final Machine AARCH64 =
      new Machine(0xC000_00B7, 220, 222, 198, DeniedSystemCall::arm);

  private static final Map<String, Machine> MACHINES = Map.of("amd64", X86_64, "aarch64", AARCH64);

  private final ByteBuffer program = ByteBuffer.allocate(1 << 12).order(ByteOrder.nativeOrder());

  private SystemCallFilter() {}

  /** The numbers of one architecture. */
  private record Machine(
      int architecture,
      int newTask,
      int mmap,
      int socket,
      ToIntFunction<DeniedSystemCall> number) {}

  /**
   * Returns the program, if there is one for this kind of machine.
   *
   * @param architecture as {@code os.arch} has it
   * @param sockets whether sockets may be made: only where another wall stands before the network.
   *     Pairs of them may be in any case, the JDK does not open a file without one
   */
  static Optional<byte[]> program(String architecture, boolean sockets) {
    return Optional.ofNullable(MACHINES.get(architecture))
        .map(machine -> new SystemCallFilter().of(machine, sockets));
  }

  private byte[] of(Machine machine, boolean sockets) {
    add(LOAD, 0, 0, ARCHITECTURE);
    add(IF_EQUAL, 1, 0, machine.architecture());
    add(RETURN, 0, 0, KILL);
    add(LOAD, 0, 0, NUMBER);
    answer(IF_AT_LEAST, X32, NOT_PERMITTED);
    answer(IF_EQUAL, CLONE3, NO_SUCH_CALL); // the C library falls back on clone
    if (!sockets) {
      answer(IF_EQUAL, machine.socket(), NOT_PERMITTED);
    }
    for (DeniedSystemCall call : DeniedSystemCall.values()) {
      int number = machine.number().applyAsInt(call);
      if (number != DeniedSystemCall.NONE) {
        answer(IF_EQUAL, number, NOT_PERMITTED);
      }
    }
    for (int call : EVERYWHERE) {
      answer(IF_EQUAL, call, NOT_PERMITTED);
    }
    onlyThreads(machine.newTask());
    onlyCountedMemory(machine.mmap());
    add(RETURN, 0, 0, ALLOW);
    byte[] bytes = new byte[program.position()];
    program.flip().get(bytes);
    return bytes;
  }

  private void onlyThreads(int clone) {
    add(IF_EQUAL, 0, 4, clone);
    add(LOAD, 0, 0, ARGUMENTS);
    add(IF_ANY_BIT, 1, 0, CLONE_THREAD);
    add(RETURN, 0, 0, NOT_PERMITTED);
    add(RETURN, 0, 0, ALLOW);
  }

  /** The limit on data counts neither shared memory nor what grows as a stack does. */
  private void onlyCountedMemory(int mmap) {
    add(IF_EQUAL, 0, 6, mmap);
    add(LOAD, 0, 0, FLAGS_OF_MMAP);
    add(IF_ANY_BIT, 3, 0, MAP_GROWSDOWN);
    add(IF_ANY_BIT, 0, 1, MAP_SHARED);
    add(IF_ANY_BIT, 1, 0, MAP_ANONYMOUS);
    add(RETURN, 0, 0, ALLOW);
    add(RETURN, 0, 0, NOT_PERMITTED);
  }

  private void answer(int condition, int operand, int verdict) {
    add(condition, 0, 1, operand);
    add(RETURN, 0, 0, verdict);
  }

  private void add(int code, int ifTrue, int ifFalse, int operand) {
    program.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(operand);
  }
}
