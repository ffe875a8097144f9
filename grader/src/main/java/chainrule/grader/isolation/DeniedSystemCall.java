package chainrule.grader.isolation;

/** A system call that is turned away, and its number on either architecture. */
enum DeniedSystemCall {
  FORK(57, DeniedSystemCall.NONE),
  VFORK(58, DeniedSystemCall.NONE),
  SHMGET(29, 194),
  SEMGET(64, 190),
  MSGGET(68, 186),
  MQ_OPEN(240, 180),
  MEMFD_CREATE(319, 279),
  PTRACE(101, 117),
  PROCESS_VM_READV(310, 270),
  PROCESS_VM_WRITEV(311, 271),
  PERF_EVENT_OPEN(298, 241),
  BPF(321, 280),
  USERFAULTFD(323, 282),
  PIVOT_ROOT(155, 41),
  CHROOT(161, 51),
  MOUNT(165, 40),
  UMOUNT2(166, 39),
  UNSHARE(272, 97),
  SETNS(308, 268),
  ADD_KEY(248, 217),
  REQUEST_KEY(249, 218),
  KEYCTL(250, 219),
  OPEN_BY_HANDLE_AT(304, 265),
  INIT_MODULE(175, 105),
  FINIT_MODULE(313, 273),
  KEXEC_LOAD(246, 104),
  KEXEC_FILE_LOAD(320, 294);

  /** The architecture has no such call. */
  static final int NONE = -1;

  private final int x86;
  private final int arm;

  DeniedSystemCall(int x86, int arm) {
    this.x86 = x86;
    this.arm = arm;
  }

  /** Returns the number on amd64. */
  int x86() {
    return x86;
  }

  /** Returns the number on aarch64, or {@link #NONE}. */
  int arm() {
    return arm;
  }
}
